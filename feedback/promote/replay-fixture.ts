import type { Fixture } from "../../calibration/fixture.ts";
import type { Outcome } from "../../calibration/outcome.ts";

/** Replays one fixture by the gates that judge commits, and holds it against what it expects. */
export type ReplayFixture = (fixture: Fixture) => Promise<Outcome>;
