import type { LoadGate } from "../../checkpoint/gates.ts";
import type { Policy } from "../../policy/policy.ts";
import type { FixtureFiles } from "../fixture.ts";

/** What fixtures of single gates are judged by. Whole changes bring their own. */
export interface Terms {
  readonly policy: Policy;
  /** Rule files of the repository that the policy names: part of what is there before. */
  readonly ruleFiles: FixtureFiles;
}

/** What replays work with. */
export interface World {
  readonly terms: Terms;
  /** Mutation hands out gates that lack something. */
  readonly loadGate: LoadGate;
  /** An absolute folder outside any repository, in which each replay makes one of its own. */
  readonly scratch: string;
  readonly signal: AbortSignal;
}
