import type { Fixture, FixtureFiles } from "../../calibration/fixture.ts";
import type { Label } from "../label.ts";
import type { Draft } from "./draft.ts";
import type { ReplayFixture } from "./replay-fixture.ts";
import type { LabelledSource } from "./read-source.ts";
import { findSecretSpans } from "./secret-spans.ts";

/** What the original of a draft is. */
export interface Original {
  readonly label: Label;
  readonly draft: Draft;
  readonly source: LabelledSource;
}

/**
 * Whether the gate reports the original today. Secrets are looked for in memory: what is replayed lies on a disk for a
 * while.
 */
export async function stillShows(
  { label, draft, source }: Original,
  fixture: Fixture,
  replay: ReplayFixture,
): Promise<boolean> {
  if (label.gate === "secrets") {
    return (await findSecretSpans(source.text, { line: label.line ?? 1, rule: draft.rule })).isFound;
  }
  const file = (text: string): FixtureFiles =>
    new Map([[source.path, { mode: "100644", content: Buffer.from(text) } as const]]);
  const before = new Map([...fixture.change.before].filter(([path]) => path !== draft.path));
  const change = {
    ...fixture.change,
    before: source.before === null ? before : new Map([...before, ...file(source.before)]),
    after: file(source.text),
  };
  const outcome = await replay({ ...fixture, change });
  return outcome.replay.findings.some(
    ({ rule, path, line, isSuppressed }) =>
      !isSuppressed && rule === draft.rule && path === source.path && (label.line === null || line === label.line),
  );
}
