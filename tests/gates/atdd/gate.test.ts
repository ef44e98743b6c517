import { describe, expect, it } from "vitest";
import { atddGate } from "../../../gates/atdd/gate.ts";
import type { Judgement } from "../../../gates/contract.ts";
import type { AtddPolicy } from "../../../policy/policy.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { located } from "./located.ts";

const mapped: Partial<AtddPolicy> = { mappings: [{ code: "src/pay/**", specs: "specs/pay/*.feature" }] };
const cardSpec = "Feature: Pay\n\n  Scenario: Pay by card\n    When I pay\n    Then it is paid\n";

describe("whether the gate is on", () => {
  it("is off without a mapping", async () => {
    const judgement = await judgeStaged({ "src/pay/card.ts": "pay();\n" }, {});
    expect(judgement.outcome).toEqual({ status: "off", reason: "not-required" });
  });

  it("has nothing to judge when no mapped code changed", async () => {
    const judgement = await judgeStaged({ "src/ship.ts": "ship();\n" }, mapped);
    expect(judgement.outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
  });

  it("passes and says that nothing ran when no command is set", async () => {
    const judgement = await judgeStaged({ "src/pay/card.ts": "pay();\n", "specs/pay/card.feature": cardSpec }, mapped);
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(judgement.notes.map((note) => note.message)).toEqual([expect.stringMatching(/not run/)]);
  });

  it("passes a specification that is committed before its code", async () => {
    const judgement = await judgeStaged({ "specs/pay/card.feature": cardSpec }, mapped);
    expect(judgement.outcome.status).toBe("pass");
  });
});

describe("what a specification must be", () => {
  it.each([
    ["no Gherkin at all", "Feature Pay\n", ["atdd/spec-does-not-parse:1"]],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x46]), ["atdd/spec-does-not-parse:1"]],
    ["an empty file", "", ["atdd/no-scenario:1"]],
    ["a feature without scenarios", "Feature: Pay\n", ["atdd/no-scenario:1"]],
    ["a scenario without steps", "Feature: Pay\n\n  Scenario: Pay\n", ["atdd/no-when:3", "atdd/no-then:3"]],
    ["only a Given", "Feature: Pay\n Scenario: Pay\n  Given a card\n  And x\n", ["atdd/no-when:2", "atdd/no-then:2"]],
    ["no Then", "Feature: Pay\n Scenario: Pay\n  When I pay\n  And I wait\n", ["atdd/no-then:2"]],
    [
      "an outline without rows",
      "Feature: Pay\n Scenario Outline: Pay <x>\n  When <x>\n  Then y\n  Examples:\n   | x |\n",
      ["atdd/outline-without-rows:5"],
    ],
    [
      "one of two tables without rows",
      "Feature: Pay\n Scenario Outline: Pay <x>\n  When <x>\n  Then y\n  Examples:\n   | x |\n   | 1 |\n  Examples: more\n   | x |\n",
      ["atdd/outline-without-rows:8"],
    ],
    [
      "an outline without a table",
      "Feature: Pay\n Scenario Outline: Pay\n  When x\n  Then y\n",
      ["atdd/outline-without-rows:2"],
    ],
    [
      "two scenarios of one name",
      "Feature: Pay\n Scenario: Pay\n  When x\n  Then y\n Scenario: Pay\n  When z\n  Then y\n",
      ["atdd/duplicate-scenario:5"],
    ],
    [
      "two scenarios of one tag",
      "Feature: Pay\n @spec-1\n Scenario: A\n  When x\n  Then y\n @spec-1\n Scenario: B\n  When z\n  Then y\n",
      ["atdd/duplicate-scenario:7"],
    ],
    [
      "a scenario set aside by its feature",
      "@WIP\nFeature: Pay\n Scenario: A\n  When x\n  Then y\n",
      ["atdd/scenario-set-aside:3"],
    ],
    [
      "rows set aside",
      "Feature: Pay\n Scenario Outline: A\n  When x\n  Then y\n  @skip\n  Examples:\n   | x |\n   | 1 |\n",
      ["atdd/scenario-set-aside:2"],
    ],
    ["a dead @covers", cardSpec.replace("  Scenario", "  @covers:src/gone.ts\n  Scenario"), ["atdd/dead-link:3"]],
  ])("refuses %s", async (_, spec, expected) => {
    const judgement = await judgeStaged({ "src/pay/card.ts": "pay();\n", "specs/pay/card.feature": spec }, mapped);
    expect(judgement.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(located(judgement)).toEqual(expected.map((one) => one.replace(":", ":specs/pay/card.feature:")));
  });

  it.each([
    ["steps of the background", "Feature: Pay\n Background:\n  When I pay\n Scenario: A\n  Then y\n"],
    ["a rule with its own background", "Feature: P\n Rule: R\n  Background:\n   When x\n  Example: A\n   Then y\n"],
    ["a byte order mark and CRLF", `\uFEFF${cardSpec.replaceAll("\n", "\r\n")}`],
    [
      "another language",
      "# language: de\nFunktionalität: Zahlen\n Szenario: Karte\n  Wenn ich zahle\n  Dann ist bezahlt\n",
    ],
    ["a table with rows", "Feature: P\n Scenario Outline: A\n  When <x>\n  Then y\n  Examples:\n   | x |\n   | 1 |\n"],
    ["an id tag on the feature", `@spec-1\n${cardSpec}\n  Scenario: Pay by bank\n    When x\n    Then y\n`],
    ["a live @covers to a folder", cardSpec.replace("  Scenario", "  @covers:src/pay/\n  Scenario")],
  ])("accepts %s", async (_, spec) => {
    const judgement = await judgeStaged({ "src/pay/card.ts": "pay();\n", "specs/pay/card.feature": spec }, mapped);
    expect(located(judgement)).toEqual([]);
    expect(judgement.outcome.status).toBe("pass");
  });

  it("reads Gherkin in Markdown", async () => {
    const policy = { mappings: [{ code: "src/pay/**", specs: "specs/*.feature.md" }] };
    const sound = "# Feature: Pay\n\n## Scenario: A\n\n* When x\n* Then y\n";
    const files = { "src/pay/card.ts": "pay();\n", "specs/pay.feature.md": sound };
    expect((await judgeStaged(files, policy)).outcome.status).toBe("pass");
    const bad = await judgeStaged({ ...files, "specs/pay.feature.md": sound.replace("* Then y\n", "") }, policy);
    expect(located(bad)).toEqual(["atdd/no-then:specs/pay.feature.md:3"]);
  });

  it("tells nothing of the file's text when it does not parse", async () => {
    const spec = ["Feature: Pay\n Scenario: A\n  When x\n hunter", "2\n"].join("");
    const judgement = await judgeStaged({ "specs/pay/card.feature": spec }, mapped);
    expect(located(judgement)).toEqual(["atdd/spec-does-not-parse:specs/pay/card.feature:4"]);
    expect(JSON.stringify(judgement)).not.toContain("hunter2");
  });

  it("judges what is staged, not what lies in the work tree", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "src/pay/card.ts": "pay();\n",
      "specs/pay/card.feature": cardSpec.replace("    Then it is paid\n", ""),
    });
    sandbox.git("add", "--all");
    sandbox.write({ "specs/pay/card.feature": cardSpec });
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toEqual(["atdd/no-then:specs/pay/card.feature:3"]);
  });

  it("leaves alone an unchanged specification that no changed code is mapped to", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "specs/ship/old.feature": "no Gherkin @spec-9" });
    sandbox.commitAll();
    sandbox.write({ "src/pay/card.ts": "pay();\n", "specs/pay/card.feature": cardSpec });
    sandbox.git("add", "--all");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(judgement.outcome.status).toBe("pass");
  });
});

describe("what ties specifications to code", () => {
  it("wants a scenario for mapped code, and names the first added line", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/card.ts": "one();\n" });
    sandbox.commitAll();
    sandbox.write({ "src/pay/card.ts": "one();\ntwo();\n" });
    sandbox.git("add", "--all");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toEqual(["atdd/no-spec:src/pay/card.ts:2"]);
  });

  it("wants none for tests, documentation and specifications below a mapping", async () => {
    const judgement = await judgeStaged({ "src/pay/card.test.ts": "x\n", "src/pay/README.md": "x\n" }, mapped);
    expect(judgement.outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
  });

  it("with `required` wants one for all code, by segment and extension", async () => {
    const judgement = await judgeStaged(
      {
        "src/latest.ts": "x\n",
        "contest/entry.py": "x\n",
        "src/features/login.tsx": "x\n",
        "bin/run": "#!/bin/sh\n",
        "tests/latest.ts": "x\n",
        "src/a.test.ts": "x\n",
        "pkg/pay_test.go": "x\n",
        LICENSE: "MIT\n",
        "docs/guide.md": "x\n",
        "package.json": "{}\n",
      },
      { required: true },
    );
    expect(located(judgement)).toEqual([
      "atdd/no-spec:bin/run:1",
      "atdd/no-spec:contest/entry.py:1",
      "atdd/no-spec:src/features/login.tsx:1",
      "atdd/no-spec:src/latest.ts:1",
    ]);
  });

  it("takes a @covers tag and a marker for links", async () => {
    const judgement = await judgeStaged(
      {
        "src/a.ts": "a();\n",
        "lib/b.ts": "// what @spec-12 asks for\nb();\n",
        "specs/all.feature": `@spec-12\n${cardSpec}`,
        "specs/more.feature": "@covers:src/a.ts\nFeature: More\n Scenario: A\n  When x\n  Then y\n",
      },
      { required: true },
    );
    expect(located(judgement)).toEqual([]);
    expect(judgement.outcome.status).toBe("pass");
  });

  it("does not take a longer path or tag for a link", async () => {
    const judgement = await judgeStaged(
      {
        "src/a.tsx": "// me@spec-1.example, see @spec-12\n",
        "specs/all.feature": `@spec-1 @covers:src/a.ts\n${cardSpec}`,
        "src/a.ts": "x\n",
      },
      { required: true },
    );
    expect(located(judgement).toSorted()).toEqual(["atdd/dead-link:src/a.tsx:1", "atdd/no-spec:src/a.tsx:1"]);
  });

  it("notices that a deletion leaves a dead link behind", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/old.ts": "x\n", "specs/x.feature": `@covers:src/pay/old.ts\n${cardSpec}` });
    sandbox.commitAll();
    sandbox.git("rm", "--quiet", "src/pay/old.ts");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toEqual(["atdd/dead-link:specs/x.feature:1"]);
  });

  it("shows exemptions with their reason, and takes none without", async () => {
    const files = { "src/pay/card.ts": "pay();\n" };
    const exempt = await judgeStaged(files, { ...mapped, exempt: [{ path: "src/pay/**", reason: "generated" }] });
    expect(exempt.outcome.status).toBe("skip");
    expect(exempt.notes).toEqual([
      expect.objectContaining({ path: "src/pay/card.ts", message: expect.stringMatching(/generated/) }),
    ]);
    const unexplained = await judgeStaged(files, { ...mapped, exempt: [{ path: "src/pay/**", reason: " " }] });
    expect(located(unexplained)).toEqual(["atdd/no-spec:src/pay/card.ts:1"]);
  });

  it("works with names that are not UTF-8", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/card.ts": "x\n" });
    sandbox.git("add", "--all");
    const blob = sandbox.git("rev-parse", ":src/pay/card.ts");
    const entry = Buffer.concat([Buffer.from(`100644 ${blob}\tsrc/pay/caf`), Buffer.of(0xe9), Buffer.from(".ts\0")]);
    sandbox.write({ entry });
    sandbox.run("sh", ["-c", "git update-index -z --index-info < entry"]);
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toContain("atdd/no-spec:src/pay/caf\udce9.ts:1");
  });
});

/** The gate's word on `files`, staged in a repository without commits. */
async function judgeStaged(
  files: Readonly<Record<string, string | Buffer>>,
  atdd: Partial<AtddPolicy>,
): Promise<Judgement> {
  const sandbox = Sandbox.repository();
  sandbox.write(files).git("add", "--all");
  return atddGate.judge(await stagedContext(sandbox, { atdd }));
}
