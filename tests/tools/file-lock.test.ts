import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { LockedError, withFileLock } from "../../tools/file-lock.ts";

function lockPath(): { readonly directory: string; readonly path: string } {
  const directory = mkdtempSync(join(tmpdir(), "dl-test-lock-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return { directory, path: join(directory, "tool.lock") };
}

function holder(pid: number, host = hostname()): string {
  return JSON.stringify({ pid, host, started: "1" });
}

/** What this very process writes into the lock while it holds it. */
function ownHolder(): Promise<string> {
  const { path } = lockPath();
  return withFileLock(path, quiet, () => Promise.resolve(readFileSync(path, "utf8")));
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

const quiet = { signal: new AbortController().signal, onWait: () => {} };

test("only one at a time does the work", async () => {
  const { directory, path } = lockPath();
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside++;
    most = Math.max(most, inside);
    await sleep(20);
    inside--;
  };
  await Promise.all(Array.from({ length: 5 }, () => withFileLock(path, quiet, work)));
  expect(most).toBe(1);
  expect(readdirSync(directory)).toEqual([]);
});

test("the lock is given back when the work fails", async () => {
  const { path } = lockPath();
  await expect(withFileLock(path, quiet, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test.each([
  ["of a process that is gone", () => holder(deadPid())],
  ["of a process whose number another one has now", () => holder(process.pid)],
  ["that is damaged", () => "{"],
  ["that is empty", () => ""],
])("a lock %s is taken over", async (_, content) => {
  const { directory, path } = lockPath();
  writeFileSync(path, content());
  expect(await withFileLock(path, quiet, () => Promise.resolve("done"))).toBe("done");
  expect(readdirSync(directory)).toEqual([]);
});

test.each([
  ["a living process", ownHolder],
  ["another machine", () => Promise.resolve(holder(deadPid(), "elsewhere.example.com"))],
])("a lock of %s is waited for, until the signal aborts", async (_, content) => {
  const { path } = lockPath();
  writeFileSync(path, await content());
  const stop = new AbortController();
  const waits: string[] = [];
  const onWait = () => {
    waits.push("waiting");
    setTimeout(() => stop.abort(), 300);
  };
  await expect(withFileLock(path, { signal: stop.signal, onWait }, () => Promise.resolve())).rejects.toThrow(/abort/i);
  expect(waits).toEqual(["waiting"]);
  expect(existsSync(path)).toBe(true);
});

test("patience has an end, which names the holder", async () => {
  const { path } = lockPath();
  writeFileSync(path, await ownHolder());
  const waiting = withFileLock(path, { ...quiet, patience: 50 }, () => Promise.resolve());
  await expect(waiting).rejects.toThrow(LockedError);
  await expect(waiting).rejects.toThrow(`process ${process.pid} on ${hostname()} holds ${path}`);
});
