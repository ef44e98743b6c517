import { mkdtemp, realpath, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { calibrationHome, type CalibrationHome } from "../../calibration/home.ts";
import type { Replayer } from "../../calibration/replay/replay-all.ts";
import { startReplayers } from "../../calibration/replay/start-replayers.ts";
import type { Terms, World } from "../../calibration/replay/world.ts";
import { loadTerms } from "../../calibration/terms/load-terms.ts";
import { loadGate } from "../../checkpoint/gates.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository, type Repository } from "../../git/repository.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { interruption } from "../interruption.ts";

/** All that a calibration works with, for as long as it lasts. */
export interface Workshop {
  readonly repository: Repository;
  readonly objects: ObjectReader;
  readonly home: CalibrationHome;
  readonly world: World;
  readonly replayers: readonly Replayer[];
  /** Replayers that judge by other terms, for as long as `work` lasts. */
  withTerms<Value>(
    terms: Terms,
    work: (world: World, replayers: readonly Replayer[]) => Promise<Value>,
  ): Promise<Value>;
}

/**
 * Runs `work` with workers that are ended, and a scratch folder that is removed, however it ends.
 *
 * @returns what `work` gives, or 128 and the signal's number when the user ended it.
 */
export async function withWorkshop(
  { dir, jobs, trustFixtures }: Pick<CalibrateArguments, "dir" | "jobs" | "trustFixtures">,
  revision: string,
  work: (workshop: Workshop) => Promise<number>,
): Promise<number> {
  const repository = await findRepository(dir);
  const interrupted = interruption();
  const objects = new ObjectReader(repository.worktree);
  const scratch = await mkdtemp(join(await realpath(tmpdir()), "dl-calibrate-"));
  const { signal } = interrupted;
  const withTerms: Workshop["withTerms"] = async (terms, inner) => {
    const workers = { program: process.argv[1] ?? "", count: jobs ?? availableParallelism() };
    const replayers = await startReplayers(workers, terms, scratch, signal);
    try {
      return await inner({ terms, loadGate, scratch, signal }, replayers);
    } finally {
      await Promise.all(replayers.map((replayer) => replayer.close()));
    }
  };
  try {
    const home = calibrationHome(repository.worktree, trustFixtures);
    const terms = await loadTerms(repository, objects, revision);
    return await withTerms(terms, (world, replayers) =>
      work({ repository, objects, home, world, replayers, withTerms }),
    );
  } catch (error) {
    const stopped = interrupted.exitCode();
    if (stopped === null) throw error;
    process.stderr.write("dl: stopped before the calibration was done; nothing was written\n");
    return stopped;
  } finally {
    interrupted.release();
    objects.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
