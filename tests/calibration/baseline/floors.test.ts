import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { CalibrationFileError } from "../../../calibration/baseline/calibration-file-error.ts";
import { checkFloors, type Floors } from "../../../calibration/baseline/floors.ts";
import { parseFloors, readFloors } from "../../../calibration/baseline/read-floors.ts";
import { scoreRun } from "../../../calibration/score/score-run.ts";
import { gateNames } from "../../../gates/contract.ts";
import { facts, finding, judged, right, wrong } from "../make-judged.ts";

function floors(other: Partial<Floors>): Floors {
  return { gates: new Map(), everyRule: {}, rules: new Map(), ...other };
}

const [a, b] = ["semgrep/a", "semgrep/b"];

/** `a` has a recall of 1/2 and a precision of 1, `b` a recall of 1 and a precision of 1/2; the gate 3/4 of both. */
const scores = scoreRun([
  right("semgrep/t/one", { rule: a, template: "t" }),
  wrong("semgrep/u/one", { rule: a, template: "u" }),
  judged(facts("semgrep/v/one", { rule: b }), [finding(b)], [finding(b), finding(b, "other.py")]),
]);

describe("a score", () => {
  test("below its floor fails, and one that is on it does not", () => {
    const held = floors({ gates: new Map([["semgrep", { precision: 0.75, recall: 0.76 }]]) });
    expect(checkFloors(scores, held)).toEqual([
      { kind: "below-floor", slice: "semgrep", measure: "recall", value: 0.75, floor: 0.76 },
    ]);
  });

  test("of a rule is held to the floor for every rule", () => {
    expect(checkFloors(scores, floors({ everyRule: { precision: 0.6, recall: 0.6 } }))).toEqual([
      { kind: "below-floor", slice: a, measure: "recall", value: 0.5, floor: 0.6 },
      { kind: "below-floor", slice: b, measure: "precision", value: 0.5, floor: 0.6 },
    ]);
  });

  test("of a rule with a floor of its own is held to that, and to what it does not say as every rule", () => {
    const held = floors({
      everyRule: { precision: 0.6, recall: 0.6 },
      rules: new Map([
        [a, { recall: 0.4 }],
        [b, { recall: 1 }],
      ]),
    });
    expect(checkFloors(scores, held)).toEqual([
      { kind: "below-floor", slice: b, measure: "precision", value: 0.5, floor: 0.6 },
    ]);
  });

  test("of a rule that no positive fixture is for is not held", () => {
    const silent = scoreRun([right("semgrep/t/one", { rule: a, label: "negative" })]);
    expect(checkFloors(silent, floors({ everyRule: { precision: 1, recall: 1 } }))).toEqual([]);
  });

  test("of a rule that finds nothing at all is below the floor of recall", () => {
    const dead = scoreRun([wrong("semgrep/t/one", { rule: a })]);
    expect(checkFloors(dead, floors({ everyRule: { precision: 0.9, recall: 0.9 } }))).toEqual([
      { kind: "below-floor", slice: a, measure: "recall", value: 0, floor: 0.9 },
    ]);
  });

  test("that nothing measures is an empty set, where it has a floor by name", () => {
    const held = floors({
      gates: new Map([["review", { recall: 0.9 }]]),
      rules: new Map([["semgrep/c", { recall: 0.9 }]]),
    });
    expect(checkFloors(scores, held)).toEqual([
      { kind: "empty", what: "A floor is set for review, and no fixture measures it." },
      { kind: "empty", what: "A floor is set for semgrep/c, and no fixture measures it." },
    ]);
  });

  test("that some of its fixtures cannot measure is one, too, where that measure has a floor by name", () => {
    const silent = scoreRun([right("semgrep/t/one", { rule: a, label: "negative" })]);
    const both = { precision: 0.9, recall: 0 };
    expect(checkFloors(silent, floors({ gates: new Map([["semgrep", both]]), rules: new Map([[a, both]]) }))).toEqual([
      { kind: "empty", what: "A floor is set for semgrep, and no fixture measures it." },
      { kind: "empty", what: `A floor is set for ${a}, and no fixture measures it.` },
    ]);
    const dead = scoreRun([wrong("semgrep/t/one", { rule: a })]);
    expect(checkFloors(dead, floors({ rules: new Map([[a, both]]) }))).toEqual([
      { kind: "empty", what: `A floor is set for the precision of ${a}, and no fixture measures it.` },
    ]);
  });
});

describe("a file of floors", () => {
  test("says gates, a default for rules, and rules", async () => {
    const text = `
gates:
  secrets: { precision: 0.98, recall: 0.95 }
  checkpoint: { recall: 1 }
rules:
  default: { precision: 0.9 }
  secrets/github-token: { recall: 0 }
`;
    await expect(parseFloors(text, "floors.yaml")).resolves.toEqual({
      gates: new Map<string, object>([
        ["secrets", { precision: 0.98, recall: 0.95 }],
        ["checkpoint", { recall: 1 }],
      ]),
      everyRule: { precision: 0.9 },
      rules: new Map([["secrets/github-token", { recall: 0 }]]),
    });
  });

  test("is null when it is not there, and read by its path when it is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dl-floors-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, "floors.yaml");
    await expect(readFloors(path)).resolves.toBeNull();
    writeFileSync(path, "gates:\n  secrets: { recall: 95 }\n");
    await expect(readFloors(path)).rejects.toThrow(`${path}:2: gates.secrets.recall: expected 1 or less.`);
  });

  test.each([
    ["gates:\n  secrets: { recall: high }", "floors.yaml:2: gates.secrets.recall: expected a number from 0 to 1."],
    ["gates:\n  secrets: { recall: -0.1 }", "floors.yaml:2: gates.secrets.recall: expected 0 or more."],
    ["gates:\n  secrets:\n    recal: 0.9", 'floors.yaml:3: "gates.secrets.recal" is no setting of floors.'],
    ["gates:\n  secrets: {}", "floors.yaml:2: gates.secrets: expected precision, recall, or both."],
    ["gates:\n  secrets: 0.9", "floors.yaml:2: gates.secrets: expected precision, recall, or both."],
    ["gates:\n  secret: { recall: 0.9 }", "floors.yaml:2: "],
    ["rules:\n  default: { recall: 0.9 }\n  github-token: { recall: 0.9 }", "floors.yaml:3: "],
    ["floor:\n  secrets: { recall: 0.9 }", 'floors.yaml:1: "floor" is no setting of floors.'],
    ["gates:\n  secrets: { recall: 0.9 }\n  secrets: { recall: 0.1 }", "floors.yaml:3: This key is there twice."],
    ["gates: [", "floors.yaml:1: Not valid YAML"],
    ["", "floors.yaml: expected gates, rules, or both."],
  ])("that says %j is an error", async (text, message) => {
    const error: unknown = await parseFloors(text, "floors.yaml").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CalibrationFileError);
    expect((error as Error).message).toContain(message);
  });
});

test("this project holds every gate to a floor of precision and of recall, and every rule", async () => {
  const own = await readFloors(join(import.meta.dirname, "../../../fixtures/floors.yaml"));
  expect([...(own?.gates.keys() ?? [])].toSorted()).toEqual([...gateNames, "checkpoint"].toSorted());
  for (const floor of [...(own?.gates.values() ?? []), own?.everyRule]) {
    expect(floor?.precision).toBeGreaterThanOrEqual(0.5);
    expect(floor?.recall).toBeGreaterThanOrEqual(0.5);
  }
});
