import { describe, expect, test } from "vitest";
import type { Label } from "../../feedback/label.ts";
import { suggest } from "../../feedback/suggest.ts";
import { suggestionsYaml } from "../../feedback/suggestions-yaml.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import { sampleLabel } from "./support/sample-label.ts";

function wrong(fields: Partial<Label> = {}): Label {
  return sampleLabel({ label: "false-positive", ...fields });
}

describe("entries to allow", () => {
  test("one a rule and file of which all that is labelled is wrong, with who says so and how often", () => {
    const said = [wrong({ note: "a test vector" }), wrong({ note: "a test vector" })];
    const [first, second] = said;
    const again = wrong({ fingerprint: first?.fingerprint ?? "", by: "bob@example.com" });
    expect(suggest([...said, again], []).allow).toEqual([
      {
        gate: "secrets",
        rule: "secrets/github-token",
        path: "src/a.ts",
        glob: "src/a.ts",
        reason: "a test vector",
        evidence: {
          labels: [first?.id, again.id, second?.id],
          people: ["ada@example.com", "bob@example.com"],
          findings: 2,
          agents: 0,
          notes: ["a test vector"],
        },
      },
    ]);
  });

  test.each([
    ["one of its findings there is right", [sampleLabel()]],
    [
      "one of them is disputed",
      [wrong({ fingerprint: "e".repeat(64) }), sampleLabel({ fingerprint: "e".repeat(64), by: "bob" })],
    ],
  ])("none where %s", (_, others) => {
    expect(suggest([wrong(), ...others], []).allow).toEqual([]);
  });

  test("none on an agent's word, which is only counted beside", () => {
    const agent = wrong({ agent: true });
    expect(suggest([agent], []).allow).toEqual([]);
    const person = wrong({ fingerprint: agent.fingerprint });
    expect(suggest([agent, person], []).allow).toMatchObject([
      { evidence: { people: ["ada@example.com"], agents: 1 } },
    ]);
  });

  test("none for gates that let nothing stand, and for a path that had to be masked", () => {
    expect(suggest([wrong({ gate: "sanity", rule: "sanity/test-failure" })], []).allow).toEqual([]);
    expect(suggest([wrong({ path: "keys/[redacted].txt" })], []).allow).toEqual([]);
  });

  test("none for what is let stand already", () => {
    const allowed = { rule: "secrets/github-token", path: "src/**", reason: "x" };
    expect(suggest([wrong()], [allowed]).allow).toEqual([]);
    expect(suggest([wrong()], [{ ...allowed, rule: "secrets/npm-token" }]).allow).toHaveLength(1);
  });

  test.each(["app/[id]/page.ts", "a(b)/{c}.ts", "what?/*.ts", "!odd+name@(x)|y.ts", "back\\slash.ts"])(
    "the glob of %s stands for that file alone",
    (path) => {
      const glob = suggest([wrong({ path })], []).allow[0]?.glob ?? "";
      expect(pathMatcher([glob])(path)).toBe(true);
      for (const other of ["app/i/page.ts", "ab/c.ts", "whatx/y.ts", "odd", "backslash.ts"]) {
        expect(pathMatcher([glob])(other)).toBe(false);
      }
    },
  );

  test("they are a policy that dl reads, with the evidence in comments", async () => {
    const said = [
      wrong({ note: 'it is: "a # vector"\nreally' }),
      wrong({ gate: "semgrep", rule: "semgrep/js-code-from-request", path: "!app/[id].js" }),
    ];
    const { allow } = suggest(said, []);
    const yaml = suggestionsYaml(allow);
    const layer = await parsePolicyFile(Buffer.from(yaml), { name: "repository", file: ".devloop.yaml" });
    const read = JSON.stringify([...layer.entries]);
    for (const { rule, glob, reason } of allow) {
      expect(read).toContain(JSON.stringify({ rule, path: glob, reason }));
    }
    expect(yaml).toContain(`# 1 finding, by ada@example.com (label ${said[0]?.id})`);
    expect(yaml.split("\n").filter((line) => line.trim().startsWith("#"))).toHaveLength(2);
  });
});

describe("rules to review", () => {
  test("a rule that is wrong twice, and as often as it is right", () => {
    expect(suggest([wrong(), wrong(), sampleLabel(), sampleLabel()], []).review).toMatchObject([
      { why: "false-positives", score: { name: "secrets/github-token", falsePositives: 2 }, evidence: { findings: 2 } },
    ]);
    expect(suggest([wrong(), wrong(), ...Array.from({ length: 3 }, () => sampleLabel())], []).review).toEqual([]);
    expect(suggest([wrong()], []).review).toEqual([]);
  });

  test("a rule that missed something, and agents' misses are no reason", () => {
    const missed = sampleLabel({ label: "missed", note: "it was live" });
    expect(suggest([missed], []).review).toMatchObject([
      { why: "missed", evidence: { labels: [missed.id], findings: 1, notes: ["it was live"] } },
    ]);
    expect(suggest([{ ...missed, agent: true }], []).review).toEqual([]);
  });
});
