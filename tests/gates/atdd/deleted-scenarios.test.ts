import { describe, expect, it } from "vitest";
import { atddGate } from "../../../gates/atdd/gate.ts";
import { contextFor, stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { located } from "./located.ts";

const mapped = { mappings: [{ code: "src/pay/**", specs: "specs/pay/*.feature" }] };
const cardSpec = "Feature: Pay\n\n  Scenario: Pay by card\n    When I pay\n    Then it is paid\n";

describe("scenarios that go away", () => {
  const two = `${cardSpec}\n  Scenario: Pay by bank\n    When I send\n    Then it is paid\n`;

  it.each([
    [
      "deleted while its code changes",
      { "specs/pay/card.feature": cardSpec, "src/pay/a.ts": "b\n" },
      ["atdd/scenario-deleted:specs/pay/card.feature:1"],
    ],
    ["deleted while other code changes", { "specs/pay/card.feature": cardSpec, "src/other.ts": "b\n" }, []],
    ["renamed", { "specs/pay/card.feature": two.replace("by bank", "by transfer"), "src/pay/a.ts": "b\n" }, []],
    [
      "moved to another mapped file",
      {
        "specs/pay/card.feature": cardSpec,
        "specs/pay/bank.feature": two.replace(/  Scenario: Pay by card[^]*?\n\n/, ""),
        "src/pay/a.ts": "b\n",
      },
      [],
    ],
    [
      "moved out of the mapping",
      {
        "specs/pay/card.feature": cardSpec,
        "attic/bank.feature": two.replace(/  Scenario: Pay by card[^]*?\n\n/, ""),
        "src/pay/a.ts": "b\n",
      },
      ["atdd/scenario-deleted:specs/pay/card.feature:1"],
    ],
  ])("are found when %s", async (_, files, expected) => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/a.ts": "a\n", "specs/pay/card.feature": two });
    sandbox.commitAll();
    sandbox.write(files).git("add", "--all");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toEqual(expected);
  });

  it("are found by the marker that the code loses with them", async () => {
    const sandbox = Sandbox.repository();
    const tagged = `${cardSpec}\n  @spec-7\n  Scenario: Pay late\n    When I wait\n    Then it is paid\n`;
    sandbox.write({ "lib/late.ts": "// @spec-7\na\n", "specs/pay/card.feature": tagged });
    sandbox.commitAll();
    sandbox.write({ "lib/late.ts": "b\n", "specs/pay/card.feature": `@covers:lib/late.ts\n${cardSpec}` });
    sandbox.git("add", "--all");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: { required: true } }));
    expect(located(judgement)).toEqual(["atdd/scenario-deleted:specs/pay/card.feature:1"]);
  });

  it("may go together with their code", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/a.ts": "a\n", "specs/pay/card.feature": two });
    sandbox.commitAll();
    sandbox.git("rm", "--quiet", "-r", "src", "specs");
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: mapped }));
    expect(located(judgement)).toEqual([]);
  });

  it("are held against both parents of a merge", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/pay/a.ts": "a\n\n\n\n\n\nz\n", "specs/pay/card.feature": two });
    sandbox.commitAll();
    sandbox.git("switch", "--quiet", "-c", "side");
    sandbox.write({ "src/pay/a.ts": "a\n\n\n\n\n\ny\n", "specs/pay/card.feature": cardSpec });
    sandbox.commitAll();
    sandbox.git("switch", "--quiet", "main");
    sandbox.write({ "src/pay/a.ts": "b\n\n\n\n\n\nz\n", "specs/pay/card.feature": `# main\n${two}` });
    sandbox.commitAll();
    sandbox.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    const context = await contextFor(sandbox, { kind: "commit", revision: "HEAD" }, { atdd: mapped });
    expect(located(await atddGate.judge(context))).toEqual([]);
  });
});
