import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatedRepository, leak } from "../support/gated.ts";
import { commit, expectLetThrough, project, verify, withPolicy } from "../support/shadowed.ts";

describe("dl verify", () => {
  test("refuses nothing while the base branch's policy has a gate in shadow mode, and says so", () => {
    const sandbox = withPolicy("mode: shadow");
    expectLetThrough(sandbox, commit(sandbox, { "a.txt": leak }), "secrets");
    expect(verify(sandbox, "HEAD~1..HEAD")).toEqual({ code: 0, status: "missing", shadow: true });
    const ran = sandbox.dl(["verify", "HEAD~1..HEAD"]);
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toContain(
      "not refused, for it may be what shadow mode lets through (sanity, semgrep, secrets)",
    );
    expect(ran.stdout).toContain("Not refused, in shadow mode: 1 of 1 commit would not be accepted.");
    expect(verify(sandbox, "HEAD~1")).toEqual({ code: 0, status: "ok", shadow: false });
  });

  test("a commit cannot bring the shadow that excuses it", () => {
    const sandbox = gatedRepository();
    sandbox
      .write({ ".devloop.yaml": `${sandbox.read(".devloop.yaml")}mode: shadow\n`, "a.txt": leak })
      .commitAll("past");
    expect(verify(sandbox)).toEqual({ code: 1, status: "missing", shadow: false });
    expect(verify(sandbox, "HEAD~1..HEAD")).toEqual({ code: 1, status: "missing", shadow: false });
  });

  test("a gate that is off lets nothing through, whatever its mode", () => {
    const sandbox = withPolicy("review: {mode: shadow}");
    sandbox.write({ "a.txt": leak }).commitAll("past");
    expect(verify(sandbox)).toEqual({ code: 1, status: "missing", shadow: false });
  });
});

test("dl doctor says which gates block nothing", () => {
  const ran = withPolicy("mode: shadow\nsecrets: {mode: enforce}").dl(["doctor", "--json"]);
  const { found } = JSON.parse(ran.stdout) as { found: { subject: string; state: string; detail: string }[] };
  expect(found).toContainEqual(
    expect.objectContaining({
      subject: "policy",
      state: "warning",
      detail: "in shadow mode, blocking nothing: sanity, semgrep",
    }),
  );
});

test("dl checkpoint ends with 0, and JSON says what would have blocked", () => {
  const sandbox = withPolicy("mode: shadow");
  sandbox.write({ "a.txt": leak }).git("add", "--all");
  const ran = sandbox.dl(["checkpoint", "--json"]);
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ verdict: "pass", blockedBy: null, exitCode: 0, shadow: ["secrets"] });
  expect(sandbox.dl(["checkpoint"]).stdout).not.toContain("the verdict was kept");
});

test("dl restamp gives no stamp to what only shadow mode lets pass", () => {
  const sandbox = withPolicy("mode: shadow");
  sandbox.write({ "a.txt": leak }).commitAll("past");
  const before = sandbox.git("rev-parse", "HEAD");
  const ran = sandbox.dl(["restamp", "HEAD~1..HEAD"]);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "gets no stamp, for it passes in shadow mode alone (secrets would have blocked it); nothing was changed",
  );
  expect(sandbox.git("rev-parse", "HEAD")).toBe(before);
  sandbox.write({ "a.txt": "1\n" });
  sandbox.git("commit", "--quiet", "--no-verify", "--amend", "-a", "-m", "clean");
  expect(sandbox.dl(["restamp", "HEAD~1..HEAD"]).code).toBe(0);
  expect(verify(sandbox).status).toBe("ok");
});

describe("dl shadow-report", () => {
  test("shows what would have been blocked, with the labels so far", () => {
    const sandbox = withPolicy("mode: shadow", project);
    expectLetThrough(sandbox, commit(sandbox, { fails: "", "a.txt": leak }), "sanity", "secrets");
    expectLetThrough(sandbox, commit(sandbox, { "b.txt": "2\n" }), "sanity", "secrets");
    const report = JSON.parse(sandbox.dl(["shadow-report", "--json"]).stdout) as {
      gates: { gate: string; rules: { rule: string; example: { fingerprint: string; event: string } }[] }[];
    };
    expect(report).toMatchObject({
      wouldHaveBlocked: 2,
      gates: [
        { gate: "sanity", checkpoints: 2, rules: [{ checkpoints: 2, findings: 1, example: { path: "a.test.js" } }] },
        {
          gate: "secrets",
          checkpoints: 2,
          rules: [{ checkpoints: 2, findings: 1, example: { path: "a.txt", line: 1 } }],
        },
      ],
    });
    const example = report.gates[1]?.rules[0]?.example;
    expect(sandbox.dl(["feedback", example?.fingerprint.slice(0, 8) ?? "", "false-positive"]).code).toBe(0);
    const ran = sandbox.dl(["shadow-report", "--since", "1h", "--gate", "secrets"]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("secrets would have blocked 2 checkpoints:");
    expect(ran.stdout).toContain("1 labelled false-positive");
    expect(ran.stdout).not.toContain("sanity");
  });

  test("says when there is nothing to show, and what it could not read", () => {
    const sandbox = gatedRepository();
    expect(sandbox.dl(["shadow-report"]).stdout.replaceAll(/\s+/g, " ")).toMatch(
      /^Nothing to show: in 1 checkpoint since .* no gate was in shadow mode\./,
    );
    appendFileSync(join(sandbox.directory, ".git/dl/events.jsonl"), '{"schemaVersion":1,"type":"checkpoint","resu');
    const torn = sandbox.dl(["shadow-report"]);
    expect(torn.code).toBe(0);
    expect(torn.stdout).toContain("1 line of the event log could not be read and is left out.");
    rmSync(join(sandbox.directory, ".git/dl/events.jsonl"));
    expect(sandbox.dl(["shadow-report", "--since", "7d"]).stdout).toContain("The event log is empty");
  });

  test.each([
    ["7", "--since takes 7d, 12h, 2w, or a date"],
    ["tomorrow", "--since takes 7d, 12h, 2w, or a date"],
    ["2999-01-01", "--since 2999-01-01 is still to come."],
  ])("refuses --since %s", (text, words) => {
    const ran = gatedRepository().dl(["shadow-report", "--since", text]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
  });
});
