import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judgeVersions, type Session } from "../../../gates/semgrep/judge-versions.ts";
import { loadRuleSet } from "../../../gates/semgrep/rule-pack.ts";
import { classifyFile } from "../../../gates/semgrep/versions.ts";
import { locateSemgrep } from "../../../tools/locate-semgrep.ts";
import { hasContent } from "../../../change/change.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";

/** Judges one staged Python file by `ruleFile` in place of the pack's rules for Python. */
async function judgeBy(ruleFile: string) {
  const sandbox = Sandbox.repository();
  sandbox.write({ "app.py": "import os\n" });
  sandbox.git("add", "--all");
  const context = await stagedContext(sandbox);
  const directory = mkdtempSync(join(tmpdir(), "dl-test-rules-"));
  const scratch = mkdtempSync(join(tmpdir(), "dl-test-scratch-"));
  onTestFinished(() => {
    for (const one of [directory, scratch]) rmSync(one, { recursive: true, force: true });
  });
  writeFileSync(join(directory, "rules.yaml"), ruleFile);
  const semgrep = await locateSemgrep({ fromPath: false, signal: context.signal });
  if (semgrep.kind === "missing") throw new Error(semgrep.help);
  const session: Session = {
    context,
    semgrep,
    runs: [{ own: new Map([["python", { ...(await loadRuleSet("python")), directory }]]), user: null }],
    changedRules: [],
    maxFileBytes: 1000,
    scratch,
  };
  const files = await Promise.all(
    context.change.files.filter(hasContent).map((file) => classifyFile(context.change, file)),
  );
  return judgeVersions(
    session,
    files.map(({ after }) => after),
  );
}

const otherRule = `rules:
  - id: other
    languages: [python]
    severity: ERROR
    message: Another rule
    pattern: nothing_at_all(...)
`;

test("rules that do not find the planted defect are an error", async () => {
  await expect(judgeBy(otherRule)).rejects.toMatchObject({
    reason: "canary-missing",
    message: expect.stringContaining("python-code-from-request"),
  });
});

test("an empty set of rules is an error", async () => {
  await expect(judgeBy("rules: []\n")).rejects.toMatchObject({ reason: "tool-failed" });
});
