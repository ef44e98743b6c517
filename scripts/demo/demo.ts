/*
 * `npm run demo`: what dl does, through real commits in a scratch repository. Ends with exit code 1 when anything that it
 * promises does not happen. `--keep` leaves the repository there; `--no-build` takes `dist/` as it is.
 */
import { parseArgs } from "node:util";
import { ensureBuilt } from "./ensure-built.ts";
import { narrate } from "./narrator.ts";
import { playScene } from "./play-scene.ts";
import { Scratch } from "./scratch.ts";
import { scenes } from "./scenes/index.ts";

const { values: options } = parseArgs({
  options: { keep: { type: "boolean", default: false }, "no-build": { type: "boolean", default: false } },
});

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interruption.abort());

if (!options["no-build"]) ensureBuilt();
process.exitCode = await demo();

/** Plays all scenes and gives the exit code. */
async function demo(): Promise<number> {
  const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
  const scratch = new Scratch(colours);
  const started = performance.now();
  try {
    const narrator = narrate((line) => process.stdout.write(`${line}\n`), colours);
    process.stdout.write("dl in a repository with a small web service, through real git commits.\n");
    const failed: string[] = [];
    for (const scene of scenes) {
      const held = await playScene(scene, scratch, narrator, interruption.signal);
      if (!held) failed.push(scene.headline);
    }
    process.stdout.write(`\n${summary(failed, performance.now() - started)}\n`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    process.stderr.write("\ndemo: stopped\n");
    return 130;
  } finally {
    if (options.keep) process.stdout.write(`The repository is kept: ${scratch.directory}\n`);
    else scratch.remove();
  }
}

function summary(failed: readonly string[], milliseconds: number): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  if (failed.length === 0) return `All ${scenes.length} scenes went as promised, in ${time}.`;
  return `${failed.length} of ${scenes.length} scenes did NOT go as promised: ${failed.join("; ")}`;
}
