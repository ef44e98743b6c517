import { describe, expect, test } from "vitest";
import { expectBlocked, expectStamped, gatedRepository, leak } from "../support/gated.ts";
import type { Sandbox } from "../support/sandbox.ts";

function withLeak(): Sandbox {
  const sandbox = gatedRepository();
  sandbox.write({ "a.txt": leak }).git("add", "--all");
  return sandbox;
}

function statusOf(sandbox: Sandbox): string | undefined {
  const { commits } = JSON.parse(sandbox.dl(["verify", "--json"]).stdout) as { commits: { status: string }[] };
  return commits[0]?.status;
}

describe("DL_SKIP", () => {
  test("leaves a gate out once, with a reason that the commit owns up to", () => {
    const sandbox = withLeak();
    const ran = sandbox.tryGit(["commit", "-m", "x"], { DL_SKIP: "secrets", DL_REASON: "a test vector" });
    expect(ran.code).toBe(0);
    expect(sandbox.git("log", "-1", "--format=%B")).toMatch(
      /^x\n\nDev-Loop-Skip: secrets a test vector\nDev-Loop-Gate: [0-9a-f]{64}\n$/,
    );
    expect(statusOf(sandbox)).toBe("skipped");
    sandbox.write({ "b.txt": leak }).git("add", "--all");
    expectBlocked(sandbox.tryGit(["commit", "-m", "y"]), "secrets", "b.txt:1");
  });

  test("takes a reason in any script", () => {
    const sandbox = withLeak();
    const ran = sandbox.tryGit(["commit", "-m", "x"], { DL_SKIP: "secrets", DL_REASON: "Pr\u00fcfwert \u691c\u67fb" });
    expect(ran.code, ran.output).toBe(0);
    expect(statusOf(sandbox)).toBe("skipped");
  });

  test.each([
    ["without a reason", { DL_SKIP: "secrets" }, "DL_REASON"],
    ["with a gate that there is not", { DL_SKIP: "secretz", DL_REASON: "x" }, "secrets"],
    ["by an agent", { DL_SKIP: "secrets", DL_REASON: "x", CLAUDECODE: "1" }, "for people"],
  ])("%s is refused", (_, env, word) => {
    const sandbox = withLeak();
    const ran = sandbox.tryGit(["commit", "-m", "x"], env);
    expect(ran.code).not.toBe(0);
    expect(ran.output).toContain(word);
  });

  test("a skip line that was written by hand is no skip", () => {
    const sandbox = withLeak();
    expectBlocked(sandbox.tryGit(["commit", "-m", "x\n\nDev-Loop-Skip: secrets I say so"]), "secrets");
  });
});

describe("dl kill", () => {
  test("leaves a gate out until it is taken back, for every commit to see", () => {
    const sandbox = withLeak();
    expect(sandbox.dl(["kill", "secrets", "--ttl", "30m", "--reason", "scanner is broken"]).code).toBe(0);
    expect(sandbox.tryGit(["commit", "-m", "x"]).code).toBe(0);
    expect(sandbox.git("log", "-1", "--format=%B")).toContain("Dev-Loop-Skip: secrets scanner is broken");
    expect(sandbox.dl(["unkill", "secrets"]).code).toBe(0);
    sandbox.write({ "b.txt": leak }).git("add", "--all");
    expectBlocked(sandbox.tryGit(["commit", "-m", "y"]), "secrets", "b.txt:1");
  });

  test("is refused to an agent", () => {
    const sandbox = withLeak();
    const ran = sandbox.dl(["kill", "secrets", "--ttl", "30m", "--reason", "x"], { CLAUDECODE: "1" });
    expect(ran.code).toBe(2);
    expectBlocked(sandbox.tryGit(["commit", "-m", "x"]), "secrets");
  });
});

test("a verdict without a gate is not taken for one with it", () => {
  const sandbox = withLeak();
  expect(sandbox.dl(["checkpoint", "--skip", "secrets"]).code).toBe(0);
  expect(sandbox.dl(["checkpoint", "--gate", "sanity"]).code).toBe(0);
  expectBlocked(sandbox.tryGit(["commit", "-m", "x"]), "secrets");
  sandbox.write({ "a.txt": "mended\n" }).git("add", "--all");
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "x"]));
});

describe("a skip is for once", () => {
  test("what was left out is judged with the next commit", () => {
    const sandbox = withLeak();
    sandbox.tryGit(["commit", "-m", "x"], { DL_SKIP: "secrets", DL_REASON: "scanner is broken" });
    sandbox.write({ "b.txt": "1\n" }).git("add", "--all");
    expectBlocked(sandbox.tryGit(["commit", "-m", "y"]), "secrets", "a.txt:1");
  });

  test("an amendment does not wash it off", () => {
    const sandbox = withLeak();
    sandbox.tryGit(["commit", "-m", "x"], { DL_SKIP: "secrets", DL_REASON: "scanner is broken" });
    expectBlocked(sandbox.tryGit(["commit", "--amend", "-m", "better words"]), "secrets", "a.txt:1");
  });
});

test.each([[["--gate", "secrets", "atdd"]], [["--gate", "secrets", "--gate", "atdd"]]])(
  "several gates are chosen by %j",
  (args) => {
    const { results } = JSON.parse(withLeak().dl(["checkpoint", "--json", ...args]).stdout) as {
      results: { gate: string; outcome: { reason: string } }[];
    };
    const judged = results.filter(({ outcome }) => outcome.reason !== "not-selected").map(({ gate }) => gate);
    expect(judged).toEqual(["secrets", "atdd"]);
  },
);
