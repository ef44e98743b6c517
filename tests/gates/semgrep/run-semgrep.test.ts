import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { jobsFor, runSemgrep } from "../../../gates/semgrep/run-semgrep.ts";
import { Sandbox } from "../../support/sandbox.ts";

/** Runs a program that behaves as `script` says in Semgrep's place. */
function runInstead(script: string) {
  const sandbox = new Sandbox();
  const command = join(sandbox.root, "semgrep");
  writeFileSync(command, `#!/bin/sh\n${script}\n`);
  chmodSync(command, 0o755);
  const scratch = join(sandbox.root, "scratch");
  mkdirSync(scratch);
  const { signal } = new AbortController();
  return {
    scratch,
    done: runSemgrep({ command, configs: ["/rules"], files: 1, root: sandbox.directory, scratch, signal }),
  };
}

const empty = JSON.stringify({ version: "1.0.0", results: [], errors: [], paths: { scanned: [] } });

describe("fails closed", () => {
  test.each([
    ["another exit code", `echo '${empty}'; echo "out of luck" >&2; exit 2`, "exit code 2: out of luck"],
    ["no output", "exit 0", "no readable report"],
    ["half a report", "echo '{\"version\":'", "no readable report"],
    ["a report of another shape", "echo '{}'", "no readable report"],
    ["a crash", "kill -SEGV $$", "SIGSEGV"],
  ])("on %s", async (_, script, message) => {
    await expect(runInstead(script).done).rejects.toMatchObject({
      reason: "tool-failed",
      message: expect.stringContaining(message),
    });
  });

  test("when an error concerns no single file", async () => {
    const errors = [{ type: "Rule parse error", level: "error", message: "Rule parse error in rule x" }];
    const report = JSON.stringify({ ...JSON.parse(empty), errors });
    await expect(runInstead(`echo '${report}'`).done).rejects.toMatchObject({
      message: expect.stringContaining("rule x"),
    });
  });
});

test("gives no token, no settings and no home of Semgrep's away", async () => {
  process.env["SEMGREP_APP_TOKEN"] = "not-a-real-one";
  process.env["SEMGREP_RULES"] = "auto";
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:1";
  onTestFinished(() => {
    for (const name of ["SEMGREP_APP_TOKEN", "SEMGREP_RULES", "OTEL_EXPORTER_OTLP_ENDPOINT"]) delete process.env[name];
  });
  const { scratch, done } = runInstead(`env > "$TMPDIR/env"; echo '${empty}'`);
  await done;
  const env = readFileSync(join(scratch, "env"), "utf8");
  expect(env).not.toMatch(/SEMGREP_APP_TOKEN|SEMGREP_RULES|OTEL_/);
  expect(env).toContain(`SEMGREP_SETTINGS_FILE=${scratch}/`);
  expect(env).toContain("SEMGREP_SEND_METRICS=off");
});

test.each([
  [1, 16, 1],
  [100, 16, 1],
  [450, 16, 5],
  [450, 2, 1],
  [5000, 8, 7],
  [0, 1, 1],
])("%i files on %i cores get %i threads", (files, cores, jobs) => {
  expect(jobsFor(files, cores)).toBe(jobs);
});
