import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mirror } from "../../change/mirror.ts";
import { cleanEnvironment } from "../../git/clean-environment.ts";
import type { CanaryContext, CanaryResult } from "../contract.ts";
import type { TestProject } from "./detect/test-project.ts";
import { RunLog } from "./run/run-log.ts";
import { type RunResult, runProject } from "./run/run-project.ts";

const plantedName = "planted failure";

const source = `import test from "node:test";
test("passes", () => {});
test("${plantedName}", () => {
  throw new Error("planted");
});
`;

/** Runs one passing and one failing test of Node by the path that a project's tests take; only the second may fail. */
export async function canary({ scratch, signal }: CanaryContext): Promise<CanaryResult> {
  await writeFile(join(scratch, "canary.test.mjs"), source);
  const log = new RunLog(join(scratch, "canary.log"));
  try {
    const mirror: Mirror = {
      directory: scratch,
      isolation: "mirror",
      linked: [],
      env: cleanEnvironment(process.env),
    };
    return readCanary(await runProject(canaryProject, mirror, { worktree: null, signal, log, progress: () => {} }));
  } finally {
    log.close();
  }
}

const canaryProject: TestProject = {
  tool: "node",
  folder: "",
  command: { kind: "program", program: process.execPath, args: ["--test", "canary.test.mjs"] },
  results: { kind: "output" },
};

/** Whether the planted failure, and nothing else, was found. */
export function readCanary(result: RunResult): CanaryResult {
  const help = "Reinstall dl; if that does not help, report it with the output of `dl doctor`.";
  if (result.kind !== "failed") {
    return { alive: false, detail: `a planted failing test was not seen (the run was: ${result.kind})`, help };
  }
  const names = result.report.failed.map((failure) => failure.name);
  const isRight = names.length === 1 && names[0] === plantedName && result.report.run === 2;
  if (!isRight)
    return { alive: false, detail: `a planted failing test was read as: ${names.join(", ") || "nothing"}`, help };
  return { alive: true, detail: "a planted failing test was found, and the passing one beside it was not" };
}
