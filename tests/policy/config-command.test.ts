import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../policy/defaults.ts";
import { Sandbox } from "../support/sandbox.ts";
import { policyCommand } from "./support/policy-command.ts";

const file = `sanity:
  command: make test
  timeout: 10m
semgrep:
  blockFrom: note
  rules: {remove: [one]}
secrets:
  allow:
    - {rule: two, path: "test/**", reason: planted}
verify: {accept: {remove: [skipped]}}
`;

function committed(text = file): Sandbox {
  const sandbox = Sandbox.repository().write({ ".devloop.yaml": text, "src/a.ts": "" });
  sandbox.commitAll();
  return sandbox;
}

describe("dl config", () => {
  test("prints what is in force, where it comes from, and what waits", () => {
    const sandbox = committed();
    sandbox.write({ ".devloop.yaml": `${file}atdd: {required: true}\n` }).git("add", "-A");
    const { code, stdout, stderr } = policyCommand(sandbox, ["config"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("\n  enabled: true # default\n");
    expect(stdout).toMatch(/\n {2}timeout: 600 # [0-9a-f]{12}:.devloop.yaml:3\n/);
    expect(stdout).toContain("\n  required: true # staged .devloop.yaml:11\n");
    expect(stdout).toContain("\n      - exempt # default\n");
    expect(stdout).toContain('#   sanity.command: "make test" (a command)\n');
    expect(stdout).toContain('#   semgrep.rules without "semgrep/one" (loosens)\n');
  });

  test("prints a file that says the same", () => {
    const sandbox = committed();
    expect(policyCommand(sandbox, ["trust", "--yes"]).code).toBe(0);
    const before = JSON.parse(policyCommand(sandbox, ["config", "--json"]).stdout) as { policy: object };
    expect(before.policy).toMatchObject({ semgrep: { disabledRules: ["semgrep/one"] }, untrusted: [] });
    sandbox.write({ ".devloop.yaml": policyCommand(sandbox, ["config"]).stdout });
    sandbox.commitAll();
    const after = JSON.parse(policyCommand(sandbox, ["config", "--json"]).stdout) as { policy: object };
    expect(after.policy).toEqual(before.policy);
  });

  test("without origins, and in a repository with neither commit nor file", () => {
    const sandbox = Sandbox.repository();
    expect(policyCommand(sandbox, ["config", "--no-origins"]).stdout).not.toContain("#");
    expect(JSON.parse(policyCommand(sandbox, ["config", "--json"]).stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "config",
      policy: defaultPolicy,
      origins: { "sanity.timeout": { layer: "default" } },
    });
  });

  test("exits 2 for a file that is not valid, and outside of a repository", () => {
    expect(policyCommand(committed("sanity: {timout: 3}"), ["config"])).toMatchObject({ code: 2, stdout: "" });
    const outside = policyCommand(new Sandbox(), ["config"]);
    expect(outside.code).toBe(2);
    expect(outside.stderr).toContain("not a git repository");
  });
});

describe("dl config-lint", () => {
  test("says that all is well", () => {
    const ran = policyCommand(committed("sanity: {timeout: 5m}"), ["config-lint", "--strict"]);
    expect(ran).toMatchObject({ code: 0, stdout: ".devloop.yaml: no problems.\n" });
  });

  test("reads the work tree, and exits 2 with the place of every error", () => {
    const sandbox = committed();
    sandbox.write({ ".devloop.yaml": "santy: {}\nsemgrep:\n  enabled: maybe\n" });
    expect(policyCommand(sandbox, ["config-lint"])).toMatchObject({
      code: 2,
      stdout:
        '.devloop.yaml:1:1: "santy" is not a setting. Did you mean "sanity"?\n' +
        ".devloop.yaml:3:12: semgrep.enabled: expected true or false.\n",
    });
  });

  test("warns, with exit 1 only when strict", () => {
    const sandbox = committed("secrets:\n  exclude:\n    add: [vendor/**, src/**]\n");
    const warning = '.devloop.yaml:3:11: warning: secrets.exclude: "vendor/**" matches no tracked file.\n';
    expect(policyCommand(sandbox, ["config-lint"])).toMatchObject({ code: 0, stdout: warning });
    expect(policyCommand(sandbox, ["config-lint", "--strict"])).toMatchObject({ code: 1, stdout: warning });
    const json = policyCommand(sandbox, ["config-lint", "--json"]).stdout;
    expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, errors: [], warnings: [{ line: 3, column: 11 }] });
  });

  test("checks a file that is named, without a repository", () => {
    const sandbox = new Sandbox().write({ "some.yaml": "sanity: 1\n" });
    const path = join(sandbox.directory, "some.yaml");
    expect(policyCommand(sandbox, ["config-lint", "some.yaml"]).stdout).toContain("some.yaml:1:9: ");
    expect(policyCommand(sandbox, ["config-lint", path]).stdout).toContain(`${path}:1:9: `);
    expect(policyCommand(sandbox, ["config-lint", "--dir", "..", "repo/some.yaml"]).code).toBe(2);
    expect(policyCommand(sandbox, ["config-lint"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("says so when there is no file", () => {
    expect(policyCommand(Sandbox.repository(), ["config-lint"]).stderr).toContain(".devloop.yaml is not there");
  });

  test("shows what is wrong with the user's file too", () => {
    const sandbox = committed();
    const folder = join(sandbox.home, ".config/dev-loop");
    mkdirSync(folder);
    writeFileSync(join(folder, "config.yaml"), "secrets: {enabled: false}\n");
    const ran = policyCommand(sandbox, ["config-lint"]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("config.yaml:1:20: ");
  });
});
