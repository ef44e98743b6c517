import { join } from "node:path";
import { expect, test } from "vitest";
import { forkWorker, WorkerLostError } from "../../../calibration/replay/fork-worker.ts";
import { sealedEnvironment } from "../../../calibration/replay/sealed-environment.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { load, scratchFolder, table } from "../fixture-folder.ts";

const program = join(import.meta.dirname, "../../../bin/dl.ts");
const terms = { policy: defaultPolicy, ruleFiles: new Map() };
const leak = 'row:\n  after: {a.env: "T={{github_token}} <<github-token>>"}';

test("a worker replays what it is sent, with what a mutant lacks left out for that batch alone", async () => {
  const scratch = scratchFolder();
  const worker = forkWorker(program, await sealedEnvironment(scratch, process.env), terms, scratch);
  const batch = {
    subject: "secrets",
    fixtures: await load({ "secrets/x.table.yaml": table("positive", leak) }),
  } as const;
  const mutant = { kind: "canary", gate: "secrets", of: "" } as const;
  try {
    expect(await worker.replay(batch, null)).toMatchObject([
      { status: "fail", findings: [{ path: "a.env", line: 1 }] },
    ]);
    expect(await worker.replay(batch, mutant)).toMatchObject([{ status: "error", reason: "canary-missing" }]);
    expect(await worker.replay(batch, null)).toMatchObject([{ status: "fail" }]);
  } finally {
    await worker.close();
  }
});

test("a worker sees nothing of the user's configuration", async () => {
  const scratch = scratchFolder();
  const env = await sealedEnvironment(scratch, {
    ...process.env,
    XDG_CONFIG_HOME: "/somewhere",
    GIT_DIR: "/elsewhere",
    DL_SKIP: "secrets",
    CLAUDECODE: "1",
  });
  expect(Object.keys(env).filter((name) => /^(XDG_|GIT_DIR|DL_SKIP|CLAUDE)/.test(name))).toEqual([]);
  expect(env["HOME"]).toBe(join(scratch, "home"));
});

test("a worker that dies is an error, not silence", async () => {
  const scratch = scratchFolder();
  const worker = forkWorker("/nowhere/dl.js", await sealedEnvironment(scratch, process.env), terms, scratch);
  await expect(worker.replay({ subject: "secrets", fixtures: [] }, null)).rejects.toThrow(WorkerLostError);
  await worker.close();
});
