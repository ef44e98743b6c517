import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  compareJudged,
  judgedByTerms,
  judgeUnder,
  type ComparisonDocument,
  type TermsComparison,
} from "../../calibration/compare-terms.ts";
import { exitCodeOfComparison } from "../../calibration/conclude.ts";
import { findCommit } from "../../change/open-change.ts";
import type { Terms } from "../../calibration/replay/world.ts";
import { loadTerms } from "../../calibration/terms/load-terms.ts";
import { termsOfFile } from "../../calibration/terms/terms-of-file.ts";
import type { Selection } from "../../calibration/selection.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { UsageError } from "../report-error.ts";
import { renderComparison } from "../reports/calibration-comparison.ts";
import { styleFor } from "../terminal/style.ts";
import { CalibrationProgress } from "../views/calibration-progress.ts";
import { selectionOf } from "./selection-of.ts";
import { withWorkshop, type Workshop } from "./workshop.ts";

/** `dl calibrate --compare`: what would change. Gives 1 when a fixture would come out worse or none took part, 3 when one was not judged. */
export async function comparePolicies(args: CalibrateArguments, other: string): Promise<number> {
  const selection = selectionOf(args);
  refuseOtherGates(selection);
  return withWorkshop(args, "HEAD", async (workshop) => {
    const terms = await findTerms(workshop, other);
    const { home, world } = workshop;
    const progress = new CalibrationProgress();
    const judge = (of: Terms, name: string, replayers: Workshop["replayers"]) =>
      judgeUnder(of, { home, selection, replayers }, ({ done, read }) =>
        progress.take({ kind: "stage-progress", stage: "fixtures", line: `${name}: ${done} of ${read} replayed` }),
      );
    let comparison: TermsComparison;
    try {
      const before = await judge(world.terms, "now", workshop.replayers);
      const after = await workshop.withTerms(terms, (_, replayers) => judge(terms, other, replayers));
      comparison = compareJudged(before, after);
    } finally {
      progress.end();
    }
    if (args.json || args.format === "json") {
      const kind = "calibration-comparison";
      const document: ComparisonDocument = { schemaVersion: 1, kind, with: other, ...comparison };
      process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      process.stdout.write(renderComparison(comparison, other, styleFor(process.stdout, process.env)));
    }
    return exitCodeOfComparison(comparison);
  });
}

/** Fixtures of the other gates bring their own policy: under another one nothing of them would change. */
function refuseOtherGates({ subjects }: Selection): void {
  const other = subjects?.find((subject) => !judgedByTerms.some((gate) => gate === subject));
  if (other === undefined) return;
  const gates = judgedByTerms.join(" and ");
  throw new UsageError(`--compare is for fixtures of ${gates}: those of ${other} bring their own policy.`);
}

/** A file goes before a revision of the same name: it is what the user can see. */
async function findTerms({ repository, objects }: Workshop, other: string): Promise<Terms> {
  if (existsSync(other)) return termsOfFile(resolve(other), repository.worktree);
  if ((await findCommit(objects, other)) !== null) return loadTerms(repository, objects, other);
  throw new UsageError(`--compare takes a policy file or a revision, and "${other}" is neither.`);
}
