import { relative } from "node:path";
import { replayOne } from "../calibration/replay/replay-one.ts";
import { loadTerms } from "../calibration/terms/load-terms.ts";
import { findTarget } from "../feedback/find-target.ts";
import { FeedbackError } from "../feedback/feedback-error.ts";
import { chooseLabel } from "../feedback/promote/choose-label.ts";
import { prepareFixture, writeFixture, type Promotion } from "../feedback/promote/promote.ts";
import { readLabels } from "../feedback/read-labels.ts";
import { ObjectReader } from "../git/objects.ts";
import { displayPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { canAsk, confirm } from "./confirm.ts";
import type { FeedbackRequest } from "./feedback-request.ts";
import { interruption } from "./interruption.ts";
import { printJson } from "./print-json.ts";
import { UsageError } from "./report-error.ts";
import { describeLine, renderPromotion } from "./reports/promotion.ts";
import { styleFor } from "./terminal/style.ts";

/** Makes a fixture of a labelled finding, shows it, and writes it once a person has agreed. Gives the exit code. */
export async function promoteFinding(
  repository: Repository,
  request: Extract<FeedbackRequest, { kind: "promote" }>,
  json: boolean,
): Promise<number> {
  const promotion = await prepare(repository, request);
  if (!json)
    process.stdout.write(renderPromotion(promotion, repository.worktree, styleFor(process.stdout, process.env)));
  if (request.isSure) refuseUnread(promotion);
  const isWanted = request.isSure || (!json && (await isAgreed()));
  if (isWanted) await writeFixture(promotion, repository.worktree);
  if (json) {
    const { id, folder, label, gap, files } = promotion;
    printJson({
      schemaVersion: 1,
      kind: "feedback",
      action: "promote",
      id,
      folder,
      label,
      gap,
      files,
      written: isWanted,
    });
  } else {
    const folder = displayPath(relative(repository.worktree, promotion.folder));
    process.stdout.write(isWanted ? `Written to ${folder}.\n` : "Nothing is written.\n");
  }
  return 0;
}

/** Nobody has looked at it who says so beforehand. */
function refuseUnread({ doubtful }: Promotion): void {
  if (doubtful.length === 0) return;
  const lines = doubtful.map((line) => `  ${describeLine(line)}`).join("\n");
  throw new FeedbackError(
    `The fixture keeps lines that could hold a secret which no rule knows, and --yes does not answer for them:\n${lines}\nLook at them, and run it without --yes in a terminal; or write the fixture by hand.`,
  );
}

async function isAgreed(): Promise<boolean> {
  if (!canAsk()) throw new UsageError("there is no terminal to ask on: look the fixture over, then add --yes.");
  return confirm("Write it? [y/N] ");
}

async function prepare(
  repository: Repository,
  { id, name, rule }: Extract<FeedbackRequest, { kind: "promote" }>,
): Promise<Promotion> {
  const labels = await readLabels(repository);
  const label = chooseLabel(await findTarget(repository.commonDir, id, labels), labels);
  const { signal } = interruption();
  const objects = new ObjectReader(repository.worktree);
  try {
    const terms = await loadTerms(repository, objects);
    return await prepareFixture(repository, objects, { label, rule: wholeRule(rule, label.gate), name }, (fixture) =>
      replayOne(fixture, terms, signal),
    );
  } finally {
    objects.close();
  }
}

function wholeRule(rule: string | null, gate: string): string | null {
  return rule === null || rule.startsWith(`${gate}/`) ? rule : `${gate}/${rule}`;
}
