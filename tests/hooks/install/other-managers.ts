import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { withFileLock } from "../../../tools/file-lock.ts";

/** A hook manager as its makers publish it. */
interface Published {
  readonly name: string;
  readonly version: string;
  readonly download: (folder: string) => void;
  /** Its program below the folder. */
  readonly program: string;
}

const platform = `${process.platform}-${process.arch}`;

export const lefthook: Published = {
  name: "lefthook",
  version: "2.2.2",
  download: (folder) => fromNpm(folder, `lefthook-${platform}@2.2.2`),
  program: `node_modules/lefthook-${platform}/bin/lefthook`,
};

export const prek: Published = {
  name: "prek",
  version: "0.5.3",
  download: (folder) => fromNpm(folder, "@j178/prek@0.5.3"),
  program: "node_modules/.bin/prek",
};

export const preCommit: Published = {
  name: "pre-commit",
  version: "4.6.2",
  download: (folder) => {
    execFileSync("python3", ["-m", "venv", folder], { stdio: "pipe" });
    const pip = [join(folder, "bin/pip"), "install", "--quiet", "pre-commit==4.6.2"] as const;
    execFileSync(pip[0], pip.slice(1), { stdio: "pipe" });
  },
  program: "bin/pre-commit",
};

/**
 * The program of another hook manager, fetched once a machine. The test is skipped, and says why, when it cannot be had.
 */
export async function obtain(manager: Published, context: TestContext): Promise<string> {
  const folder = join(tmpdir(), "dl-test-managers", `${manager.name}-${manager.version}`);
  const program = join(folder, manager.program);
  const marker = join(folder, "complete");
  try {
    mkdirSync(join(tmpdir(), "dl-test-managers"), { recursive: true });
    const wait = { signal: AbortSignal.timeout(50_000), onWait: () => {} };
    await withFileLock(`${folder}.lock`, wait, async () => {
      if (existsSync(marker)) return;
      rmSync(folder, { recursive: true, force: true });
      manager.download(folder);
      writeFileSync(marker, "");
    });
    if (!existsSync(program)) throw new Error(`${program} is not there`);
  } catch (error) {
    const reason = `${manager.name} ${manager.version} cannot be had here: ${String(error).split("\n")[0]}`;
    process.stderr.write(`skipped: ${context.task.name}: ${reason}\n`);
    context.skip(reason);
  }
  return program;
}

/** Without install scripts: lefthook's writes hooks into the repository that it is installed from. */
function fromNpm(folder: string, spec: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `{"private":true}`);
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", spec], { cwd: folder, stdio: "pipe" });
}
