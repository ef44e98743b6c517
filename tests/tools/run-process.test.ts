import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runProcess } from "../../tools/run-process.ts";

const base = { cwd: "/", env: { PATH: process.env["PATH"] }, signal: new AbortController().signal };

test("gives exit code and both streams, and passes input on", async () => {
  const result = await runProcess("sh", ["-c", "cat; echo oops >&2; exit 3"], { ...base, input: "hello" });
  expect(result).toMatchObject({ kind: "exited", exitCode: 3 });
  expect(result.kind === "exited" && [String(result.stdout), String(result.stderr)]).toEqual(["hello", "oops\n"]);
});

test("keeps the last bytes of much output, and gives all of it to the listener", async () => {
  let bytes = 0;
  const onOutput = (chunk: Buffer) => (bytes += chunk.length);
  const result = await runProcess("sh", ["-c", "seq 1 50000"], { ...base, keep: 6, onOutput });
  expect(result.kind === "exited" && String(result.stdout)).toBe("50000\n");
  expect(bytes).toBe(288_894);
});

test("tells a program that is not there from one that fails", async () => {
  expect(await runProcess("dl-no-such-program", [], base)).toMatchObject({ kind: "not-started", missing: true });
  expect(await runProcess("sh", ["-c", "kill -9 $$"], base)).toMatchObject({ kind: "killed", signal: "SIGKILL" });
});

test("on abort the whole group ends, grandchildren too", async () => {
  const stop = new AbortController();
  let output = "";
  const onOutput = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.endsWith("\n")) stop.abort();
  };
  const script = "sleep 60 & echo $!; wait";
  const result = await runProcess("sh", ["-c", script], { ...base, signal: stop.signal, onOutput });
  expect(result.kind).toBe("aborted");
  expect(await becomes(() => isGone(Number(output)))).toBe(true);
});

test("does not wait for a grandchild that holds the pipes", async () => {
  const started = Date.now();
  const result = await runProcess("sh", ["-c", "sleep 60 & echo done"], base);
  expect(result).toMatchObject({ kind: "exited", exitCode: 0 });
  expect(Date.now() - started).toBeLessThan(10_000);
});

async function becomes(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 40 && !isSo(); tries++) await sleep(50);
  return isSo();
}

/** Ended; whether its entry was collected depends on the init process. */
function isGone(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return /^\s*(Z|$)/.test(stdout);
}
