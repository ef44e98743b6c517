import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  checkStamp,
  computeStamp,
  readStampLines,
  stampLines,
  stateOf,
  type Statement,
} from "../../checkpoint/stamp.ts";
import { gateNames, type GateResult, type Outcome } from "../../gates/contract.ts";

const tree = "a".repeat(40);
const policy = "b".repeat(64);
const statement: Statement = {
  v: 1,
  rules: 1,
  tree,
  policy,
  gates: { sanity: "pass", semgrep: "pass", secrets: "pass", atdd: "off", review: "off" },
};

function message(...lines: string[]): string {
  return ["Subject", "", "Body.", "", ...lines, "Signed-off-by: Ada <ada@example.com>", ""].join("\n");
}

function resultOf(gate: GateResult["gate"], outcome: Outcome): GateResult {
  return { gate, outcome, summary: "", findings: [], notes: [], tools: [], log: null, durationMs: 1 };
}

test("a stamp is the SHA-256 of the statement with its keys sorted and no white space", () => {
  const canonical =
    `{"gates":{"atdd":"off","review":"off","sanity":"pass","secrets":"pass","semgrep":"pass"},` +
    `"policy":"${policy}","rules":1,"tree":"${tree}","v":1}`;
  expect(computeStamp(statement)).toBe(createHash("sha256").update(canonical).digest("hex"));
});

test.each<Outcome>([
  { status: "fail", reason: "findings" },
  { status: "error", reason: "internal" },
  { status: "timeout", reason: "deadline" },
])("there is no statement over a gate that ends like %o", (outcome) => {
  expect(() => stateOf([resultOf("sanity", outcome)], tree, policy)).toThrow("sanity ended with");
});

describe("a check", () => {
  const stamp = computeStamp(statement);

  test("finds the statement without being told which gates were off", () => {
    expect(checkStamp(message(`Dev-Loop-Gate: ${stamp}`), tree, policy)).toEqual({ status: "ok", stamp });
  });

  test.each([
    ["another tree", "c".repeat(40), policy],
    ["another policy", tree, "c".repeat(64)],
  ])("of %s is a mismatch", (_, otherTree, otherPolicy) => {
    expect(checkStamp(message(`Dev-Loop-Gate: ${stamp}`), otherTree, otherPolicy).status).toBe("mismatch");
  });

  test("without a stamp it is missing; with two, multiple; with half a one, malformed", () => {
    expect(checkStamp(message(), tree, policy).status).toBe("missing");
    expect(checkStamp(message(`Dev-Loop-Gate: ${stamp}`, `Dev-Loop-Gate: ${stamp}`), tree, policy).status).toBe(
      "multiple",
    );
    expect(checkStamp(message(`Dev-Loop-Gate: ${stamp.slice(0, 16)}`), tree, policy).status).toBe("malformed");
  });

  test("a skip counts only with its line, and only for its gate", () => {
    const skipped = computeStamp({ ...statement, gates: { ...statement.gates, sanity: "skip" } });
    const lines = stampLines(skipped, [{ gate: "sanity", reason: "broken main" }]);
    expect(lines).toEqual(["Dev-Loop-Skip: sanity broken main", `Dev-Loop-Gate: ${skipped}`]);
    expect(checkStamp(message(...lines), tree, policy).status).toBe("skipped");
    expect(checkStamp(message(`Dev-Loop-Gate: ${skipped}`), tree, policy).status).toBe("mismatch");
    expect(checkStamp(message("Dev-Loop-Skip: secrets x", `Dev-Loop-Gate: ${skipped}`), tree, policy).status).toBe(
      "mismatch",
    );
    expect(checkStamp(message("Dev-Loop-Skip: sanity", `Dev-Loop-Gate: ${skipped}`), tree, policy).status).toBe(
      "malformed",
    );
  });
});

test("only lines that begin with the key count", () => {
  const text =
    "Subject\n\n    Dev-Loop-Gate: quoted\nSee Dev-Loop-Gate: x\nDev-Loop-Gate-Old: y\r\nDev-Loop-Gate: z\r\n";
  expect(readStampLines(text)).toEqual({ stamps: ["z"], skips: [], malformedSkips: [] });
});

test("what a gate did not judge is not stamped as passed", () => {
  const outcomes: Outcome[] = [
    { status: "skip", reason: "no-tests-found" },
    { status: "pass", reason: "only-existing" },
    { status: "skip", reason: "by-person" },
    { status: "off", reason: "not-required" },
    { status: "skip", reason: "nothing-to-judge" },
  ];
  const results = gateNames.map((gate, index) =>
    resultOf(gate, outcomes[index] ?? { status: "pass", reason: "clean" }),
  );
  expect(stateOf(results, tree, policy).gates).toEqual({
    sanity: "off",
    semgrep: "pass",
    secrets: "skip",
    atdd: "off",
    review: "off",
  });
});
