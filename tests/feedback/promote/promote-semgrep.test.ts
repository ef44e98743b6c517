import { describe, expect, test } from "vitest";
import { Sandbox } from "../../support/sandbox.ts";
import { caseOf, labelled, prepare } from "../support/promoted.ts";

describe("a finding of Semgrep's", () => {
  const before = "import subprocess\n\n\ndef old(request):\n    return eval(request.args['a'])\n";
  const after = `${before}\n\n# {{ braces }} and {{more}}\ndef new(request):\n    return eval(request.args["b"])\n`;

  test("keeps the whole file and what it was before, so that only the new finding is new", async () => {
    const sandbox = Sandbox.repository().write({ "acme/web/views.py": before });
    sandbox.commitAll();
    sandbox.write({ "acme/web/views.py": after });
    const { opened, label } = await labelled(sandbox, "correct", 1, ["semgrep"]);
    const promotion = await prepare(opened, label);
    const rule = label.rule?.replace("semgrep/", "");
    expect(caseOf(promotion)).toMatchObject({
      label: "positive",
      rule,
      language: "python",
      before: { "web/views.py": before },
      after: { "web/views.py": after.replace("{{more}}", "{{braces:more}}").replace('["b"])', `["b"]) <<${rule}>>`) },
    });
    expect(promotion.gap).toBeNull();
    expect(promotion.doubtful).toEqual([]);
  });

  test("names the lines that could hold a secret which no rule knows", async () => {
    // Five letters are no password that a rule would report.
    const text = `import os\nlogin("ada", token="plain")\ndef f(request):\n    return eval(request.args["b"])\n`;
    const { opened, label } = await labelled(Sandbox.repository().write({ "views.py": text }), "correct", 1, [
      "semgrep",
    ]);
    expect((await prepare(opened, label)).doubtful).toEqual([
      { side: "after", path: "views.py", line: 2, text: 'login("ada", token="plain")' },
    ]);
  });

  test("that is none becomes a gap", async () => {
    const sandbox = Sandbox.repository().write({ "views.py": before });
    const { opened, label } = await labelled(sandbox, "false-positive", 1, ["semgrep"]);
    await expect(prepare(opened, label)).resolves.toMatchObject({
      label: "negative",
      gap: expect.stringContaining("still reports") as string,
    });
  });
});
