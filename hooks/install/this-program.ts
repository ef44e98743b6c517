import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Program } from "../shims/program.ts";
import type { Step } from "./step.ts";

/** The program that hooks are to start, and what must be done first so that it will still be there. */
export interface LastingProgram {
  readonly program: Program;
  readonly steps: readonly Step[];
}

/**
 * The Node and the bundled file that run now, in places that last: `npx` and its like run packages from caches that they
 * clear, so such a package is copied into the user's data folder.
 *
 * @param script the file that Node was started with, `process.argv[1]`.
 */
export function lastingProgram(script: string, version: string, env: NodeJS.ProcessEnv): LastingProgram {
  const node = lastingNode(process.execPath);
  const main = realpathSync(script);
  if (!isPassing(main)) return { program: { node, main }, steps: [] };
  const packageFolder = dirname(dirname(dirname(main)));
  const kept = join(dataFolder(env), "dev-loop", version);
  const program = { node, main: join(kept, "dist/bin/dl.js") };
  if (existsSync(program.main)) return { program, steps: [] };
  return {
    program,
    steps: [
      { kind: "make-folder", path: dirname(kept), why: "for a copy of dl that lasts" },
      {
        kind: "copy-folder",
        from: packageFolder,
        to: kept,
        why: "dl runs from a cache that its package manager may clear at any time",
      },
    ],
  };
}

/** Homebrew removes the folder of a version when it upgrades; the link beside it stays. */
export function lastingNode(execPath: string): string {
  const match = /^(.*)\/Cellar\/(node(?:@\d+)?)\/[^/]+\/bin\/node$/.exec(execPath);
  if (!match) return execPath;
  const link = `${match[1]}/opt/${match[2]}/bin/node`;
  return existsSync(link) ? link : execPath;
}

/** Folders from which npm, pnpm, bun and Yarn run a package once. */
function isPassing(main: string): boolean {
  return /[/\\](?:_npx|dlx|dlx-[^/\\]+|bunx-[^/\\]+)[/\\]/.test(main);
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  return env["XDG_DATA_HOME"] || join(env["HOME"] ?? "/", ".local/share");
}
