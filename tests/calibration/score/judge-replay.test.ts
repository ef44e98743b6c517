import { describe, expect, test } from "vitest";
import type { Expectation } from "../../../calibration/fixture.ts";
import type { FoundFinding, Replay } from "../../../calibration/outcome.ts";
import { judgeReplay } from "../../../calibration/score/judge-replay.ts";
import { expecting, finding, replayOf, suppressed } from "../make-judged.ts";

const token = finding("secrets/github-token", ".env", 3);

function judge(expect: Expectation, found: readonly FoundFinding[], replay: Partial<Replay> = {}) {
  return judgeReplay({ id: "secrets/some/case", expect }, replayOf(found, replay));
}

describe("right", () => {
  test("is a positive of which just what was expected is found", () => {
    const outcome = judge(expecting([token]), [token]);
    expect(outcome).toMatchObject({ verdict: "right", missing: [], unexpected: [], differences: [] });
    expect(outcome.replay.findings).toEqual([token]);
  });

  test("is a negative of which nothing is found, and one whose suppressed finding is let stand", () => {
    expect(judge(expecting([]), []).verdict).toBe("right");
    expect(judge(expecting([]), [suppressed("secrets/github-token")]).verdict).toBe("right");
  });

  test("is an expected error, with the words that come along with it", () => {
    const expected = expecting([], { status: "error", reason: "no-tests-ran" });
    const replay = { status: "error", reason: "no-tests-ran", trouble: "0 tests ran." } as const;
    expect(judge(expected, [], replay).verdict).toBe("right");
  });

  test("is an expected skip or time-out", () => {
    const skip = { status: "skip", reason: "nothing-to-judge" } as const;
    expect(judge(expecting([], skip), [], skip).verdict).toBe("right");
    const timeout = { status: "timeout", reason: "deadline" } as const;
    expect(judge(expecting([], timeout), [], { ...timeout, trouble: "It took too long." }).verdict).toBe("right");
  });

  test("is whatever blocks, where any finding will do, and whatever does not, where none should block", () => {
    const note = finding("semgrep/hygiene", "a.py", 1);
    expect(judge(expecting([], { status: "fail", reason: "findings", isAnyFinding: true }), [token]).verdict).toBe(
      "right",
    );
    const passing = { status: "pass", reason: "clean" } as const;
    expect(judge(expecting([], { ...passing, isAnyFinding: true }), [note], passing)).toMatchObject({
      verdict: "right",
      unexpected: [],
    });
  });

  test("is any reason, where none is expected", () => {
    expect(judge(expecting([], { reason: null }), [], { reason: "only-existing" }).verdict).toBe("right");
  });
});

describe("wrong", () => {
  test("is a positive of which nothing is found", () => {
    const outcome = judge(expecting([token]), []);
    expect(outcome).toMatchObject({ verdict: "wrong", missing: [token], unexpected: [] });
    expect(outcome.differences).toEqual(["status pass, expected fail", "reason clean, expected findings"]);
  });

  test("is a positive with the expected finding and one more", () => {
    const other = finding("secrets/generic-password", ".env", 3);
    expect(judge(expecting([token]), [token, other])).toMatchObject({
      verdict: "wrong",
      missing: [],
      unexpected: [other],
    });
  });

  test("is a positive of which one of two is found, blocked as it is", () => {
    const other = finding("secrets/github-token", ".env", 9);
    const outcome = judge(expecting([token, other]), [token]);
    expect(outcome).toMatchObject({ verdict: "wrong", missing: [other], unexpected: [], differences: [] });
  });

  test("is silence, where any finding would do, and one alarm, where nothing should block", () => {
    const wanted = expecting([], { status: "fail", reason: "findings", isAnyFinding: true });
    expect(judge(wanted, [])).toMatchObject({ verdict: "wrong", missing: [], unexpected: [] });
    const silent = expecting([], { status: "pass", reason: "clean", isAnyFinding: true });
    expect(judge(silent, [token, finding("secrets/x", ".env", 1)])).toMatchObject({
      verdict: "wrong",
      unexpected: [token],
    });
  });

  test("is a finding on the line beside", () => {
    const beside = finding("secrets/github-token", ".env", 4);
    expect(judge(expecting([token]), [beside])).toMatchObject({ missing: [token], unexpected: [beside] });
  });

  test("is another status or reason, although the findings are there", () => {
    const outcome = judge(expecting([token]), [token], { status: "pass", reason: "clean" });
    expect(outcome).toMatchObject({ verdict: "wrong", missing: [], unexpected: [] });
    expect(judge(expecting([]), [], { reason: "only-existing" })).toMatchObject({
      verdict: "wrong",
      differences: ["reason only-existing, expected clean"],
    });
  });

  test("is a gate that was off", () => {
    expect(judge(expecting([]), [], { status: "off", reason: "disabled" }).verdict).toBe("wrong");
  });

  test("is another gate that blocks, or none", () => {
    const expected = expecting([token], { blockedBy: "sanity" });
    expect(judge(expected, [token]).differences).toEqual(["blocked by secrets, expected sanity"]);
    expect(judge(expected, [token], { blockedBy: null }).differences).toEqual(["blocked by no gate, expected sanity"]);
    expect(judge(expecting([token], { blockedBy: null }), [token]).differences).toEqual([
      "blocked by secrets, expected no gate",
    ]);
  });

  test("is another status of a further gate, or none", () => {
    const expected = expecting([token], { gates: { review: "skip", atdd: "off" } });
    expect(judge(expected, [token], { gates: { secrets: "fail", review: "pass" } }).differences).toEqual([
      "atdd not run, expected off",
      "review pass, expected skip",
    ]);
  });
});

describe("error", () => {
  test.each([
    ["error", "tool-missing"],
    ["error", "canary-missing"],
    ["timeout", "deadline"],
    ["skip", "nothing-to-judge"],
  ] as const)("is an unexpected %s, %s, of a positive and of a negative", (status, reason) => {
    expect(judge(expecting([token]), [], { status, reason }).verdict).toBe("error");
    expect(judge(expecting([]), [], { status, reason }).verdict).toBe("error");
  });

  test("is trouble, even where all that was expected is found", () => {
    expect(judge(expecting([token]), [token], { trouble: "b.bin was read in part." }).verdict).toBe("error");
    expect(judge(expecting([]), [], { trouble: "b.bin was not read." }).verdict).toBe("error");
  });

  test("is an error that is expected for another reason", () => {
    const expected = expecting([], { status: "error", reason: "no-tests-ran" });
    expect(judge(expected, [], { status: "error", reason: "tool-missing", trouble: "No pytest." }).verdict).toBe(
      "error",
    );
  });

  test("is a further gate that broke, behind the one that blocks as expected", () => {
    const gates = { secrets: "fail", semgrep: "error" } as const;
    expect(judge(expecting([token]), [token], { gates }).verdict).toBe("error");
    expect(judge(expecting([token], { gates: { semgrep: "error" } }), [token], { gates }).verdict).toBe("right");
  });
});
