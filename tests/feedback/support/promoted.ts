import { parse } from "yaml";
import { replayOne } from "../../../calibration/replay/replay-one.ts";
import { loadTerms } from "../../../calibration/terms/load-terms.ts";
import type { Label } from "../../../feedback/label.ts";
import { prepareFixture, type Promotion } from "../../../feedback/promote/promote.ts";
import type { GateName } from "../../../gates/contract.ts";
import type { Sandbox } from "../../support/sandbox.ts";
import { judge, open, say, type Opened } from "./judged.ts";

/** Makes the fixture of a label, verified by the gates themselves. */
export async function prepare(
  { repository, objects }: Opened,
  label: Label,
  fields: { rule?: string; name?: string } = {},
): Promise<Promotion> {
  const terms = await loadTerms(repository, objects);
  const { rule = null, name = null } = fields;
  return prepareFixture(repository, objects, { label, rule, name }, (fixture) =>
    replayOne(fixture, terms, new AbortController().signal),
  );
}

/** Judges what is there, and labels the finding with this number. */
export async function labelled(
  sandbox: Sandbox,
  word: "correct" | "false-positive",
  number = 1,
  only: readonly GateName[] = ["secrets"],
): Promise<{ opened: Opened; label: Label }> {
  const { id } = await judge(sandbox, only);
  const opened = await open(sandbox);
  const { given } = await say(opened, `${id}.${number}`, word);
  const [first] = given;
  if (first === undefined) throw new Error("nothing was labelled");
  return { opened, label: first.label };
}

/** What the fixture's case.yaml says. */
export function caseOf({ files }: Promotion): Record<string, unknown> {
  return parse(files["case.yaml"] ?? "") as Record<string, unknown>;
}
