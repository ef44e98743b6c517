import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Sandbox } from "../support/sandbox.ts";
import { policyCommand } from "./support/policy-command.ts";

const file = "sanity:\n  command: make test\nsecrets:\n  exclude:\n    add: [fixtures/**]\n";

function committed(text = file): Sandbox {
  const sandbox = Sandbox.repository().write({ ".devloop.yaml": text });
  sandbox.commitAll();
  return sandbox;
}

function storePath(sandbox: Sandbox): string {
  return join(sandbox.home, ".local/state/dev-loop/trust.json");
}

test("shows what waits and why, and trusts it with --yes", () => {
  const sandbox = committed();
  const ran = policyCommand(sandbox, ["trust", "--yes"]);
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(ran.stdout).toContain('sanity.command: "make test"\n         dl would run this command (asked by HEAD');
  expect(ran.stdout).toContain('secrets.exclude: "fixtures/**"\n         lets more through');
  expect(policyCommand(sandbox, ["trust"])).toMatchObject({ code: 0, stdout: "Nothing waits for trust.\n" });
  expect(statSync(storePath(sandbox)).mode & 0o777).toBe(0o600);
  expect(statSync(join(storePath(sandbox), "..")).mode & 0o777).toBe(0o700);
});

test("asks for the index's and the work tree's wishes too", () => {
  const sandbox = committed("");
  sandbox.write({ ".devloop.yaml": "sanity: {command: staged}" }).git("add", "-A");
  sandbox.write({ ".devloop.yaml": "sanity: {command: edited}" });
  const { stdout } = policyCommand(sandbox, ["trust", "--list"]);
  expect(stdout).toContain('sanity.command: "staged"\n         dl would run this command (asked by the index)');
  expect(stdout).toContain('sanity.command: "edited"\n         dl would run this command (asked by the work tree)');
});

test("only the keys that are named", () => {
  const sandbox = committed();
  expect(policyCommand(sandbox, ["trust", "--yes", "secrets.exclude"]).code).toBe(0);
  const listed = JSON.parse(policyCommand(sandbox, ["trust", "--list", "--json"]).stdout) as {
    schemaVersion: number;
    trusted: { key: string }[];
    waiting: { key: string; askedBy: string[] }[];
  };
  expect(listed.schemaVersion).toBe(1);
  expect(listed.trusted.map(({ key }) => key)).toEqual(["secrets.exclude"]);
  expect(listed.waiting).toMatchObject([{ key: "sanity.command", askedBy: ["HEAD", "the index", "the work tree"] }]);
  expect(policyCommand(sandbox, ["trust", "--yes", "secret.exclude"])).toMatchObject({
    code: 2,
    stderr: 'dl: "secret.exclude" is no key of the policy. Did you mean "secrets.exclude"?\n',
  });
});

test("is taken back", () => {
  const sandbox = committed();
  policyCommand(sandbox, ["trust", "--yes"]);
  expect(policyCommand(sandbox, ["trust", "--revoke", "sanity.command"]).stdout).toBe(
    'no longer trusted  sanity.command: "make test"\n',
  );
  expect(policyCommand(sandbox, ["trust", "--list"]).stdout).toContain('waiting  sanity.command: "make test"');
  expect(policyCommand(sandbox, ["trust", "--revoke"]).stdout).toContain("secrets.exclude");
  expect(policyCommand(sandbox, ["trust", "--revoke"]).stdout).toBe("Nothing was trusted.\n");
});

describe("refuses", () => {
  test.each([
    ["CLAUDECODE", "1", "Claude Code"],
    ["AI_AGENT", "some-agent_1-0", "an agent"],
    ["CODEX_SESSION_ID", "x", "Codex"],
    ["COPILOT_CLI", "1", "Copilot CLI"],
    ["GEMINI_CLI", "1", "Gemini CLI"],
    ["CURSOR_AGENT", "1", "Cursor"],
  ])("where %s is set", (variable, value, agent) => {
    const sandbox = committed();
    const ran = policyCommand(sandbox, ["trust", "--yes"], { [variable]: value });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(`this runs under ${agent} (${variable}). Run \`dl trust\` in a terminal of your own.`);
    expect(policyCommand(sandbox, ["trust", "--list"]).stdout).toContain("Nothing is trusted");
  });

  test("to guess an answer where there is no terminal", () => {
    const sandbox = committed();
    const ran = policyCommand(sandbox, ["trust"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("run `dl trust --yes`");
    expect(policyCommand(sandbox, ["trust", "--list"]).stdout).toContain("Nothing is trusted");
  });

  test("a store that others may write, or that is none, and leaves it as it is", () => {
    const sandbox = committed();
    policyCommand(sandbox, ["trust", "--yes"]);
    chmodSync(storePath(sandbox), 0o666);
    expect(policyCommand(sandbox, ["trust", "--list"])).toMatchObject({ code: 2, stdout: "" });
    for (const text of [
      "",
      "[]",
      '{"version":2,"repositories":{}}',
      '{"version":1,"repositories":{"/x":[{"key":1}]}}',
    ]) {
      writeFileSync(storePath(sandbox), text);
      chmodSync(storePath(sandbox), 0o600);
      const ran = policyCommand(sandbox, ["trust", "--yes"]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain("remove it, and say again with `dl trust`");
      expect(readFileSync(storePath(sandbox), "utf8")).toBe(text);
    }
  });

  test("a file that is not valid", () => {
    const ran = policyCommand(committed("sanity:\n  comand: x\n"), ["trust", "--yes"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(
      '.devloop.yaml (HEAD):2:3: "comand" is not a setting of sanity. Did you mean "command"?',
    );
  });
});

test("nothing in a value moves or hides text on the terminal", () => {
  const sandbox = committed(String.raw`sanity: {command: "a \e[2K \u202e b \u200b \x9b"}`);
  const { stdout } = policyCommand(sandbox, ["trust", "--list"]);
  expect(stdout).toContain(String.raw`"a \u001b[2K \u202e b \u200b \u009b"`);
});
