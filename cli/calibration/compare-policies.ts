import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { compareJudged, judgeUnder, type ComparisonDocument } from "../../calibration/compare-terms.ts";
import { findCommit } from "../../change/open-change.ts";
import type { Terms } from "../../calibration/replay/world.ts";
import { loadTerms } from "../../calibration/terms/load-terms.ts";
import { termsOfFile } from "../../calibration/terms/terms-of-file.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { UsageError } from "../report-error.ts";
import { renderComparison } from "../reports/calibration-comparison.ts";
import { styleFor } from "../terminal/style.ts";
import { CalibrationProgress } from "../views/calibration-progress.ts";
import { withWorkshop, type Workshop } from "./workshop.ts";

/** `dl calibrate --compare`: what would change. Gives 1 when a fixture would come out worse. */
export async function comparePolicies(args: CalibrateArguments, other: string): Promise<number> {
  return withWorkshop(args, "HEAD", async (workshop) => {
    const terms = await findTerms(workshop, other);
    const { home, world } = workshop;
    const selection = {
      set: args.own ? "repository" : null,
      subjects: args.gate ?? null,
      match: args.match ?? null,
      shard: null,
    } as const;
    const progress = new CalibrationProgress();
    const judge = (of: Terms, name: string, replayers: Workshop["replayers"]) =>
      judgeUnder(of, { home, selection, replayers }, ({ done, read }) =>
        progress.take({ kind: "stage-progress", stage: "fixtures", line: `${name}: ${done} of ${read} replayed` }),
      );
    const before = await judge(world.terms, "now", workshop.replayers);
    const after = await workshop.withTerms(terms, (_, replayers) => judge(terms, other, replayers));
    progress.end();
    const comparison = compareJudged(before, after);
    if (args.json || args.format === "json") {
      const kind = "calibration-comparison";
      const document: ComparisonDocument = { schemaVersion: 1, kind, with: other, ...comparison };
      process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      process.stdout.write(renderComparison(comparison, other, styleFor(process.stdout, process.env)));
    }
    return comparison.changes.some(({ kind }) => kind === "worse") ? 1 : 0;
  });
}

/** A file goes before a revision of the same name: it is what the user can see. */
async function findTerms({ repository, objects }: Workshop, other: string): Promise<Terms> {
  if (existsSync(other)) return termsOfFile(resolve(other), repository.worktree);
  if ((await findCommit(objects, other)) !== null) return loadTerms(repository, objects, other);
  throw new UsageError(`--compare takes a policy file or a revision, and "${other}" is neither.`);
}
