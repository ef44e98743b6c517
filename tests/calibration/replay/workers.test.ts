import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { forkWorker, WorkerLostError } from "../../../calibration/replay/fork-worker.ts";
import { replayAll } from "../../../calibration/replay/replay-all.ts";
import { sealedEnvironment } from "../../../calibration/replay/sealed-environment.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { load, scratchFolder, table } from "../fixture-folder.ts";

const program = join(import.meta.dirname, "../../../bin/dl.ts");
const terms = { policy: defaultPolicy, ruleFiles: new Map() };
const { signal } = new AbortController();
const leak = 'row:\n  after: {a.env: "T={{github_token}} <<github-token>>"}';

test("a worker replays what it is sent, with what a mutant lacks left out for that batch alone", async () => {
  const scratch = scratchFolder();
  const worker = forkWorker(program, await sealedEnvironment(scratch, process.env), terms, scratch, signal);
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

test("what breaks while a mutant is made ready is an error of its own, and the worker lives on", async () => {
  const scratch = scratchFolder();
  const worker = forkWorker(program, await sealedEnvironment(scratch, process.env), terms, scratch, signal);
  const batch = {
    subject: "secrets",
    fixtures: await load({ "secrets/x.table.yaml": table("positive", leak) }),
  } as const;
  try {
    await worker.replay(batch, null);
    rmSync(scratch, { recursive: true });
    const mutant = { kind: "rule", gate: "semgrep", rule: "semgrep/python-weak-hash" } as const;
    expect(await worker.replay(batch, mutant)).toMatchObject([
      { status: "error", reason: "internal", trouble: expect.stringContaining(scratch) },
    ]);
  } finally {
    await worker.close();
  }
});

test.for(["while the worker starts", "while it runs a command"] as const)(
  "a worker that is stopped %s ends at once, with all that it runs",
  { timeout: 30_000 },
  async (when) => {
    const scratch = scratchFolder();
    const pidFile = join(scratch, "pid");
    const row = `row:
  before: {.devloop.yaml: "sanity: {command: sh t.sh}", t.sh: "true\\n"}
  after: {t.sh: "echo $$ > ${pidFile}; exec sleep 30\\n"}
  expect: {findings: [{rule: command-failed}]}`;
    const fixtures = await load({ "sanity/x.table.yaml": table("positive", row) });
    const before = childProcesses();
    const stop = new AbortController();
    const worker = forkWorker(program, await sealedEnvironment(scratch, process.env), terms, scratch, stop.signal);
    const replayed = worker.replay({ subject: "sanity", fixtures }, null).catch((error: unknown) => error);
    if (when === "while the worker starts") await sleep(300);
    else await vi.waitUntil(() => pidIn(pidFile) !== null, { timeout: 15_000 });
    const stoppedAt = performance.now();
    const reason = new Error("stopped by SIGINT");
    stop.abort(reason);
    expect(await replayed).toBe(reason);
    await vi.waitUntil(() => childProcesses() === before, { timeout: 5000 });
    expect(performance.now() - stoppedAt).toBeLessThan(5000);
    await worker.close();
    // It is ended, but whoever inherits it may take a moment to hear of it.
    await vi.waitUntil(() => !isRunning(pidIn(pidFile)), { timeout: 2000 });
    await expect(worker.replay({ subject: "sanity", fixtures }, null)).rejects.toBe(reason);
  },
);

test("nothing more is dealt once it is stopped", async () => {
  const stop = new AbortController();
  const reason = new Error("stopped by SIGINT");
  const dealt: string[] = [];
  const replayer = {
    signal: stop.signal,
    replay: ({ fixtures }: { readonly fixtures: readonly { readonly id: string }[] }) => {
      dealt.push(...fixtures.map(({ id }) => id));
      stop.abort(reason);
      return Promise.resolve([]);
    },
    close: () => Promise.resolve(),
  };
  const fixtures = await load({
    "secrets/x.table.yaml": table("positive", leak),
    "secrets/y.table.yaml": table("positive", leak),
  });
  async function* batches() {
    for (const one of fixtures) yield await Promise.resolve({ subject: "secrets" as const, fixtures: [one] });
  }
  await expect(replayAll(batches(), [replayer], () => {})).rejects.toBe(reason);
  expect(dealt).toEqual(["secrets/x/row"]);
});

test("a worker that dies is an error, not silence", async () => {
  const scratch = scratchFolder();
  const worker = forkWorker("/nowhere/dl.js", await sealedEnvironment(scratch, process.env), terms, scratch, signal);
  const replayed = worker.replay({ subject: "secrets", fixtures: [] }, null);
  await expect(replayed).rejects.toThrow(WorkerLostError);
  await expect(replayed).rejects.toThrow(/exit code 1.*Run it again.*Cannot find module/s);
  await worker.close();
});

test("so is one that cannot be started", async () => {
  const env = await sealedEnvironment(scratchFolder(), process.env);
  const worker = forkWorker(program, env, terms, "/nowhere", signal);
  const replayed = worker.replay({ subject: "secrets", fixtures: [] }, null);
  await expect(replayed).rejects.toThrow(WorkerLostError);
  await expect(replayed).rejects.toThrow(/could not be started .*ENOENT.*Run it again/);
  await worker.close();
});

/** Handles that this process has on children. */
function childProcesses(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "ProcessWrap").length;
}

function pidIn(file: string): number | null {
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) || null : null;
}

function isRunning(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}
