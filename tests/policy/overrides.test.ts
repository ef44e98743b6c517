import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { activeKills, killGate, unkillGate } from "../../policy/kills.ts";
import { activeOverrides } from "../../policy/overrides.ts";
import { Sandbox } from "../support/sandbox.ts";
import { policyCommand } from "./support/policy-command.ts";

const now = new Date("2026-01-02T03:04:05.000Z");

function later(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

function commonDir(): string {
  return new Sandbox().directory;
}

function skip(env: Record<string, string>) {
  return activeOverrides(commonDir(), now, env);
}

const request = { gate: "sanity", ttl: "30m", reason: "the runner is down", by: "ada@example.com" } as const;

describe("DL_SKIP", () => {
  test("leaves gates out, in the gates' order", async () => {
    expect(await skip({ DL_SKIP: "review, sanity", DL_REASON: " a\n  reason\t" })).toEqual([
      { gate: "sanity", reason: "a reason", by: "environment", until: null },
      { gate: "review", reason: "a reason", by: "environment", until: null },
    ]);
    expect(await skip({})).toEqual([]);
    expect(await skip({ DL_SKIP: "", DL_REASON: "x" })).toEqual([]);
  });

  test.each([
    [{ DL_SKIP: "sanity" }, 'DL_SKIP needs a reason: DL_SKIP=sanity DL_REASON="why" git commit'],
    [{ DL_SKIP: "sanity", DL_REASON: " \n" }, "DL_SKIP needs a reason"],
    [{ DL_SKIP: "sanity", DL_REASON: "\u200b" }, "The reason is empty"],
    [{ DL_SKIP: "sanity", DL_REASON: "x".repeat(73) }, "The reason has 73 characters, and 72 fit"],
    [{ DL_SKIP: "sanity,sekrets", DL_REASON: "x" }, '"sekrets" is no gate. Did you mean "secrets"?'],
    [{ DL_SKIP: "all", DL_REASON: "x" }, '"all" is no gate. The gates are sanity, semgrep, secrets, atdd, review.'],
    [{ DL_SKIP: "sanity,", DL_REASON: "x" }, '"" is no gate.'],
    [{ DL_SKIP: "sanity", DL_REASON: "x", CLAUDECODE: "1" }, "this runs under Claude Code (CLAUDECODE)"],
  ])("%j is refused", async (env, message) => {
    await expect(skip(env as Record<string, string>)).rejects.toThrow(message);
  });
});

describe("a kill", () => {
  test("holds until its time is over, for its gate", async () => {
    const directory = commonDir();
    await killGate(directory, request, now);
    const override = { gate: "sanity", reason: request.reason, by: "kill", until: later(30).toISOString() };
    expect(await activeOverrides(directory, later(29), {})).toEqual([override]);
    expect(await activeOverrides(directory, later(30), {})).toEqual([]);
  });

  test("holds where an agent commits: a person said it", async () => {
    const directory = commonDir();
    await killGate(directory, request, now);
    expect(await activeOverrides(directory, now, { CLAUDECODE: "1" })).toHaveLength(1);
  });

  test("is replaced by the next one, and stands beside those of other gates", async () => {
    const directory = commonDir();
    await killGate(directory, { ...request, ttl: "2h" }, now);
    await killGate(directory, request, later(1));
    await killGate(directory, { ...request, gate: "atdd", ttl: "90s" }, now);
    expect((await activeKills(directory, now)).map(({ gate, until }) => [gate, until])).toEqual([
      ["sanity", later(31).toISOString()],
      ["atdd", later(1.5).toISOString()],
    ]);
  });

  test("ends early", async () => {
    const directory = commonDir();
    await killGate(directory, request, now);
    expect(await unkillGate(directory, "secrets", now)).toBe(false);
    expect(await unkillGate(directory, "sanity", now)).toBe(true);
    expect(await activeKills(directory, now)).toEqual([]);
  });

  test.each(["25h", "1441m", "90", "0m", "-3m", "1d", "", "1h30m"])("of %j is refused", async (ttl) => {
    const directory = commonDir();
    await expect(killGate(directory, { ...request, ttl }, now)).rejects.toThrow(/is no time|is longer/);
    expect(await activeKills(directory, now)).toEqual([]);
  });

  test("of 24h is the longest, also when the file was edited", async () => {
    const directory = commonDir();
    await killGate(directory, { ...request, ttl: "24h" }, now);
    const path = join(directory, "dl/kills.json");
    const stored = readFileSync(path, "utf8");
    writeFileSync(path, stored.replaceAll("2026-01-03", "2036-01-03"));
    await expect(activeKills(directory, now)).rejects.toThrow("does not hold what `dl kill` writes: remove it");
  });

  test.each(["", "{", "[]", '{"version":1}', '{"version":2,"kills":[]}', '{"version":1,"kills":[{"gate":"sanity"}]}'])(
    "file %j is an error, never no kill",
    async (text) => {
      const directory = commonDir();
      mkdirSync(join(directory, "dl"));
      writeFileSync(join(directory, "dl/kills.json"), text, { mode: 0o600 });
      await expect(activeOverrides(directory, now, {})).rejects.toThrow("remove it; no gate is killed then.");
      await expect(killGate(directory, request, now)).rejects.toThrow("remove it");
    },
  );

  test("file is the owner's alone", async () => {
    const directory = commonDir();
    await killGate(directory, request, now);
    const path = join(directory, "dl/kills.json");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o622);
    await expect(activeKills(directory, now)).rejects.toThrow("can be written by others");
  });
});

describe("dl kill and dl unkill", () => {
  test("switch a gate off and on again, and leave events", async () => {
    const sandbox = Sandbox.repository();
    const ran = policyCommand(sandbox, ["kill", "sanity", "--ttl", "30m", "--reason", "runner down"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const gitDir = join(sandbox.directory, ".git");
    expect(await activeOverrides(gitDir, new Date(), {})).toMatchObject([{ gate: "sanity", reason: "runner down" }]);
    expect(policyCommand(sandbox, ["unkill", "sanity"]).stdout).toBe("sanity judges again.\n");
    expect(policyCommand(sandbox, ["unkill", "sanity"]).stdout).toBe("sanity was not killed.\n");
    const events = readFileSync(join(gitDir, "dl/events.jsonl"), "utf8").trim().split("\n");
    expect(events.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { type: "kill", gate: "sanity", reason: "runner down", by: expect.any(String) as unknown },
      { type: "unkill", gate: "sanity" },
    ]);
  });

  test("a linked worktree's kill is the whole repository's", async () => {
    const sandbox = Sandbox.repository();
    sandbox.commitAll();
    sandbox.git("worktree", "add", "-q", "../linked");
    policyCommand(sandbox, ["kill", "atdd", "--ttl", "30m", "--reason", "x", "--dir", "../linked"]);
    expect(await activeKills(join(sandbox.directory, ".git"), new Date())).toMatchObject([{ gate: "atdd" }]);
  });

  test.each([
    [["kill", "sanitt", "--ttl", "30m", "--reason", "x"], {}, 'Did you mean "sanity"?'],
    [["kill", "sanity", "--ttl", "48h", "--reason", "x"], {}, "24h at most"],
    [["kill", "sanity", "--ttl", "1h", "--reason", " "], {}, "The reason is empty"],
    [["kill", "sanity", "--ttl", "1h", "--reason", "x"], { CODEX_CI: "1" }, "this runs under Codex (CODEX_CI)"],
  ])("%j %j is exit 2", (args, env, message) => {
    const ran = policyCommand(Sandbox.repository(), args, env);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(message);
  });
});
