import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { assetPath } from "../tools/asset-path.ts";
import { baselineFile } from "./baseline/baseline.ts";
import { floorsFile } from "./baseline/floors.ts";
import type { FixtureSource } from "./load/load-fixtures.ts";

/** Where a repository's calibration keeps its things. All paths are absolute. */
export interface CalibrationHome {
  readonly sources: readonly FixtureSource[];
  /** The repository's own fixtures: where promoted ones go, and where baseline and floors lie. */
  readonly fixtures: string;
  readonly baseline: string;
  /** The least that scores may be. A repository that has no such file is held to its baseline alone. */
  readonly floors: string;
  readonly reports: string;
}

/**
 * Where things lie for the repository at `worktree`. dl's own fixtures take part everywhere; in dl's own repository they
 * are the ones at hand, and not those of the running program.
 *
 * @param mayRun whether a person has vouched for the commands in the repository's own fixtures.
 */
export function calibrationHome(worktree: string, mayRun = false): CalibrationHome {
  const reports = join(worktree, "docs/calibration");
  if (isOwnRepository(worktree)) {
    const fixtures = join(worktree, "fixtures");
    return {
      sources: [{ root: fixtures, set: "pack", mayRun: mayRun || isRunningFrom(worktree) }],
      fixtures,
      baseline: join(fixtures, baselineFile),
      floors: join(fixtures, floorsFile),
      reports,
    };
  }
  const pack = assetPath("fixtures");
  const fixtures = join(worktree, ".devloop/fixtures");
  return {
    sources: [
      { root: pack, set: "pack", mayRun: true },
      { root: fixtures, set: "repository", mayRun },
    ],
    fixtures,
    baseline: join(fixtures, baselineFile),
    floors: join(fixtures, floorsFile),
    reports,
  };
}

/** Whether this is the repository of dl itself. */
function isOwnRepository(worktree: string): boolean {
  if (!existsSync(join(worktree, "fixtures"))) return false;
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(worktree, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null && "name" in manifest && manifest.name === "dev-loop";
  } catch {
    return false;
  }
}

/** Whether this very program lies there: then whoever started it runs that repository's code already. */
function isRunningFrom(worktree: string): boolean {
  return import.meta.dirname.startsWith(`${realpathSync(worktree)}/`);
}
