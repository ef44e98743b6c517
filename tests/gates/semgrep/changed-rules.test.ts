import { describe, expect, test } from "vitest";
import { expectBlocked, expectStamped, gatedRepository } from "../../support/gated.ts";
import type { Sandbox } from "../../support/sandbox.ts";

/** A rule of the repository that forbids what `pattern` matches in Python. */
function rule(id: string, pattern: string, severity = "ERROR"): string {
  return `  - id: ${id}\n    languages: [python]\n    severity: ${severity}\n    message: Not here\n    pattern: ${pattern}\n`;
}

const noPrint = `rules:\n${rule("no-print", "print(...)")}`;

/** A repository whose committed rules forbid print. */
function ruled(): Sandbox {
  const sandbox = gatedRepository();
  const policy = `${sandbox.read(".devloop.yaml")}\nsemgrep:\n  configs: { add: [.semgrep] }\n`;
  sandbox.write({ ".devloop.yaml": policy, ".semgrep/own.yaml": noPrint });
  expectStamped(sandbox, commit(sandbox));
  return sandbox;
}

function commit(sandbox: Sandbox) {
  sandbox.git("add", "--all");
  return sandbox.tryGit(["commit", "-m", "change"]);
}

describe("the base's rules judge a commit that", () => {
  test("changes the rule", () => {
    const sandbox = ruled();
    sandbox.write({ "a.py": "print(1)\n", ".semgrep/own.yaml": `rules:\n${rule("no-print", "never(...)")}` });
    expectBlocked(commit(sandbox), "semgrep", "a.py:1:1", "semgrep/no-print");
  });

  test("lets the rule report less severely, once", () => {
    const sandbox = ruled();
    sandbox.write({ "a.py": "print(1)\n", ".semgrep/own.yaml": noPrint.replace("ERROR", "INFO") });
    const ran = commit(sandbox);
    expectBlocked(ran, "semgrep", "1 new defect");
    expect(ran.output.match(/a\.py:1:1/g)).toHaveLength(1);
  });

  test("hides the rule behind another one of its id", () => {
    const sandbox = ruled();
    sandbox.write({ "a.py": "print(1)\n", ".semgrep/0.yaml": `rules:\n${rule("no-print", "never(...)")}` });
    expectBlocked(commit(sandbox), "semgrep", "a.py:1:1", "semgrep/no-print");
  });

  test("takes the rules away, and the entry that names them", () => {
    const sandbox = ruled();
    const policy = sandbox.read(".devloop.yaml").replace(/^semgrep:\n.*\n/m, "");
    sandbox.remove(".semgrep");
    sandbox.write({ ".devloop.yaml": policy, "a.py": "print(1)\n" });
    expectBlocked(commit(sandbox), "semgrep", "a.py:1:1", "semgrep/no-print");
    sandbox.remove("a.py");
    sandbox.write({ "b.py": "ok(1)\n" });
    expectStamped(sandbox, commit(sandbox));
  });
});

test("a rule that the change brings judges it too, whatever the base has under its id", () => {
  const sandbox = ruled();
  sandbox.write({ "a.py": "danger(1)\n", ".semgrep/own.yaml": `rules:\n${rule("no-print", "danger(...)")}` });
  expectBlocked(commit(sandbox), "semgrep", "a.py:1:1", "semgrep/no-print");
});

test("dl's own rules hold beside a rule of the same id that the change brings", () => {
  const sandbox = ruled();
  sandbox.write({
    "a.py": 'import os\nfrom flask import request\nos.system("ls " + request.args["q"])\n',
    ".semgrep/weak.yaml": `rules:\n${rule("python-command-from-request", "os.system(...)", "INFO")}`,
  });
  expectBlocked(commit(sandbox), "semgrep", "a.py:3", "semgrep/python-command-from-request", "CWE-78");
});
