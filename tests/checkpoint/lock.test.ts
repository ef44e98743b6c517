import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "../../checkpoint/lock.ts";
import { findRepository } from "../../git/repository.ts";
import { Sandbox } from "../support/sandbox.ts";

const options = { signal: new AbortController().signal, onWait: () => {} };

test("two checkpoints of one worktree run one after the other", async () => {
  const repository = await findRepository(Sandbox.repository().directory);
  const trace: string[] = [];
  const work = (name: string) => async () => {
    trace.push(`${name} in`);
    await sleep(50);
    trace.push(`${name} out`);
  };
  await Promise.all([withLock(repository, options, work("a")), withLock(repository, options, work("b"))]);
  expect(trace.filter((_, index) => index % 2 === 0).map((entry) => entry.slice(-2))).toEqual(["in", "in"]);
  expect(trace[0]?.[0]).toBe(trace[1]?.[0]);
});

test("the lock of a process that is gone is taken over, and so is one that cannot be read", async () => {
  const repository = await findRepository(Sandbox.repository().directory);
  const child = spawn("true");
  await new Promise((resolve) => child.on("exit", resolve));
  mkdirSync(join(repository.gitDir, "dl"));
  for (const content of [`${child.pid} 1`, `${process.pid} not-its-start-time`, "garbage", ""]) {
    writeFileSync(join(repository.gitDir, "dl/checkpoint.lock"), content);
    expect(await withLock(repository, options, () => Promise.resolve("done"))).toBe("done");
  }
});

test("it is given back when the work fails", async () => {
  const repository = await findRepository(Sandbox.repository().directory);
  await expect(withLock(repository, options, () => Promise.reject(new Error("x")))).rejects.toThrow("x");
  expect(existsSync(join(repository.gitDir, "dl/checkpoint.lock"))).toBe(false);
});
