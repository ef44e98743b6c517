import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { UntrustedValue } from "../../policy/policy.ts";
import { PolicyError } from "../../policy/problems.ts";
import { trustedBy } from "../../policy/trust.ts";
import { merge, needsOf, trustIn } from "./support/layers.ts";

test("without files the defaults hold", async () => {
  expect((await merge({})).policy).toEqual(defaultPolicy);
});

describe("the user's file", () => {
  test("tightens", async () => {
    const { policy } = await merge({
      user: {
        semgrep: { blockFrom: "note", maxFileBytes: 2_000_000, timeout: "5m" },
        sanity: { differential: false, when: { add: ["**"] } },
        atdd: { required: true },
        review: { engine: "command", command: "reviewer" },
        verify: { accept: { remove: ["skipped"] } },
      },
    });
    expect(policy.semgrep).toMatchObject({ blockFrom: "note", maxFileBytes: 2_000_000, timeout: 300 });
    expect(policy.sanity).toMatchObject({ differential: false, when: ["**"] });
    expect(policy.review).toMatchObject({ engine: "command", command: "reviewer" });
    expect(policy.atdd.required).toBe(true);
    expect(policy.verify.accept).toEqual(["exempt", "before-adoption"]);
    expect(policy.untrusted).toEqual([]);
  });

  test.each([
    ["semgrep:\n  enabled: false", "2:12", "semgrep.enabled"],
    ["semgrep:\n  blockFrom: error", "2:14", "semgrep.blockFrom"],
    ["semgrep:\n  maxFileBytes: 10", "2:17", "semgrep.maxFileBytes"],
    ["semgrep:\n  fromPath: true", "2:13", "semgrep.fromPath"],
    ["secrets:\n  exclude:\n    add:\n      - x/**\n", "4:9", "secrets.exclude"],
    ["secrets: {rules: {remove: [a]}}", "1:28", "secrets.rules"],
    ["secrets: {allow: [{rule: a, reason: b}]}", "1:19", "secrets.allow"],
    ["sanity: {when: {add: [src/**]}}", "1:23", "sanity.when"],
    ["snapshot: {inPlace: true}", "1:21", "snapshot.inPlace"],
    ["verify: {exemptMerges: true}", "1:24", "verify.exemptMerges"],
  ])("may not loosen: %j", async (user, place, key) => {
    const error = await merge({ user }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PolicyError);
    const message = `user.yaml:${place}: "${key}" is loosened here, and a user's own file may only tighten: move it to the repository's .devloop.yaml.`;
    expect((error as Error).message).toBe(message);
  });

  test.each(["since: root", "sanity: {command: 'true'}", "atdd: {command: 'true'}", "semgrep: {configs: {add: [a]}}"])(
    "may not say what only a repository can: %s",
    async (user) => {
      await expect(merge({ user })).rejects.toThrow("belongs in a repository's .devloop.yaml");
    },
  );
});

describe("the repository's file", () => {
  test("tightens without being trusted", async () => {
    const base = {
      semgrep: { blockFrom: "note", configs: { add: [".semgrep/own.yml"] } },
      sanity: { differential: false },
      atdd: { required: true, mappings: { add: [{ code: "src/**", specs: "features/**" }] }, report: "report.ndjson" },
      review: { engine: "command" },
    };
    const { policy } = await merge({ base });
    expect(policy).toMatchObject({
      semgrep: { blockFrom: "note", configs: [".semgrep/own.yml"] },
      sanity: { differential: false },
      atdd: {
        required: true,
        mappings: [{ code: "src/**", specs: "features/**" }],
        report: "report.ndjson",
      },
      review: { engine: "command" },
      untrusted: [],
    });
  });

  const loosenings: readonly [string, object, UntrustedValue][] = [
    ["a gate off", { secrets: { enabled: false } }, { key: "secrets.enabled", value: false, why: "loosening" }],
    [
      "a higher threshold",
      { semgrep: { blockFrom: "error" } },
      { key: "semgrep.blockFrom", value: "error", why: "loosening" },
    ],
    ["a smaller size", { secrets: { maxFileBytes: 1 } }, { key: "secrets.maxFileBytes", value: 1, why: "loosening" }],
    [
      "an exclusion",
      { secrets: { exclude: { add: ["x"] } } },
      { key: "secrets.exclude", value: "x", why: "loosening" },
    ],
    [
      "a rule off",
      { semgrep: { rules: { remove: ["r"] } } },
      { key: "semgrep.disabledRules", value: "semgrep/r", why: "loosening" },
    ],
    [
      "an allowance",
      { semgrep: { allow: [{ path: "x", reason: "y" }] } },
      { key: "semgrep.allow", value: { rule: null, path: "x", reason: "y" }, why: "loosening" },
    ],
    [
      "an exemption",
      { atdd: { exempt: [{ path: "x", reason: "y" }] } },
      { key: "atdd.exempt", value: { path: "x", reason: "y" }, why: "loosening" },
    ],
    [
      "a narrower scope",
      { sanity: { when: { add: ["src/**", "lib/**"] } } },
      { key: "sanity.when", value: ["lib/**", "src/**"], why: "loosening" },
    ],
    ["a link", { snapshot: { link: { add: ["gen"] } } }, { key: "snapshot.link", value: "gen", why: "loosening" }],
    ["in place", { snapshot: { inPlace: true } }, { key: "snapshot.inPlace", value: true, why: "loosening" }],
    [
      "an exempt author",
      { verify: { exemptAuthors: { add: ["*@bots.example"] } } },
      { key: "verify.exemptAuthors", value: "*@bots.example", why: "loosening" },
    ],
    [
      "a Semgrep from PATH",
      { semgrep: { fromPath: true } },
      { key: "semgrep.fromPath", value: true, why: "loosening" },
    ],
  ];

  test.each(loosenings)("%s needs trust, and the default holds until then", async (_, base, need) => {
    const { policy } = await merge({ base });
    expect(policy).toEqual({ ...defaultPolicy, untrusted: [need] });
  });

  test.each(loosenings)("%s takes effect once trusted, by content", async (_, base, need) => {
    const { policy } = await merge({ base }, trustedBy([need]));
    expect(policy.untrusted).toEqual([]);
    expect({ ...policy, untrusted: [] }).not.toEqual(defaultPolicy);
    const other = await merge({ base }, trustedBy([{ ...need, value: "something else" }]));
    expect(other.policy.untrusted).toEqual([need]);
  });

  test.each(["sanity", "atdd", "review"])("%s.command needs trust; until then there is none", async (section) => {
    const base = { [section]: { command: "make check" } };
    const need = { key: `${section}.command`, value: "make check", why: "command" };
    const { policy } = await merge({ base });
    expect(policy).toEqual({ ...defaultPolicy, untrusted: [need] });
    const trusted = await merge({ base }, await trustIn(base));
    expect(trusted.policy).toMatchObject({ [section]: { command: "make check" }, untrusted: [] });
    const changed = await merge({ base: { [section]: { command: "make check " } } }, await trustIn(base));
    expect(changed.policy.untrusted).toHaveLength(1);
  });

  test("an untrusted reviewer leaves none, not even the user's own", async () => {
    const { policy } = await merge({
      user: { review: { engine: "command", command: "mine" } },
      base: { review: { command: "theirs" } },
    });
    expect(policy.review).toMatchObject({ engine: "command", command: null });
    expect(policy.untrusted).toEqual([{ key: "review.command", value: "theirs", why: "command" }]);
  });

  test("what loosens the user's file needs trust, even where the default is as loose", async () => {
    const user = "semgrep: {blockFrom: note}\nreview: {engine: command, command: mine}\n";
    const base = { semgrep: { blockFrom: "warning" }, review: { engine: "none", command: null } };
    const { policy } = await merge({ user, base });
    expect(policy.semgrep.blockFrom).toBe("note");
    expect(policy.review).toMatchObject({ engine: "command", command: "mine" });
    expect(policy.untrusted.map(({ key }) => key)).toEqual(["semgrep.blockFrom", "review.engine", "review.command"]);
  });

  test("entries of a list are trusted one by one", async () => {
    const base = { secrets: { exclude: { add: ["a/**", "b/**"] } } };
    const { policy } = await merge({ base }, await trustIn({ secrets: { exclude: { add: ["a/**"] } } }));
    expect(policy.secrets.exclude).toEqual(["a/**"]);
    expect(policy.untrusted).toEqual([{ key: "secrets.exclude", value: "b/**", why: "loosening" }]);
  });

  test("a scope is trusted as a whole, whatever its order", async () => {
    const trusted = await trustIn({ sanity: { when: { add: ["b", "a"] } } });
    expect((await merge({ base: { sanity: { when: { add: ["a", "b"] } } } }, trusted)).policy.sanity.when).toEqual([
      "a",
      "b",
    ]);
    expect((await merge({ base: { sanity: { when: { add: ["a"] } } } }, trusted)).policy.sanity.when).toEqual([]);
  });
});

test("origins say which file and line each value comes from", async () => {
  const base = "sanity:\n  timeout: 5\nsecrets:\n  exclude:\n    add:\n      - a\n      - b\n";
  const staged = "sanity:\n  differential: false\nsecrets:\n  exclude:\n    add: [a, b]\n";
  const { origins } = await merge({ user: "atdd: {required: true}", base, staged }, await trustIn(base));
  expect(origins["sanity.timeout"]).toEqual({ layer: "repository", file: "repository.yaml", line: 2 });
  expect(origins["sanity.differential"]).toEqual({ layer: "staged", file: "staged.yaml", line: 2 });
  expect(origins["atdd.required"]).toEqual({ layer: "user", file: "user.yaml", line: 1 });
  expect(origins["review.engine"]).toEqual({ layer: "default" });
  expect(origins["verify.accept"]).toEqual([{ layer: "default" }, { layer: "default" }, { layer: "default" }]);
  expect(origins["secrets.exclude"]).toHaveLength(2);
});

test("a file that only tightens needs no trust", async () => {
  expect(await needsOf({ semgrep: { blockFrom: "note" }, verify: { accept: { remove: ["skipped"] } } })).toEqual([]);
});
