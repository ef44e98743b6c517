import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../policy/defaults.ts";
import { merge, trustIn } from "./support/layers.ts";

const commit = "a".repeat(40);

describe("the scope of tests", () => {
  test.each([
    [{ base: [], staged: ["**"] }, ["**"]],
    [{ base: ["**"], staged: [] }, ["**"]],
    [{ base: ["**"], staged: ["src/**"] }, ["**"]],
    [{ base: [], staged: ["src/**"] }, []],
  ])("%j", async ({ base, staged }, scope) => {
    const file = (globs: string[]): object => ({ sanity: { when: { add: globs } } });
    expect((await merge({ base: file(base), staged: file(staged) })).policy.sanity.when).toEqual(scope);
  });

  test("is everywhere again when the change asks for another one without trust", async () => {
    const base = { sanity: { when: { add: ["src/**"] } } };
    const staged = { sanity: { when: { add: ["lib/**"] } } };
    const trusted = await trustIn(base);
    expect((await merge({ base, staged }, trusted)).policy.sanity.when).toEqual([]);
    expect((await merge({ base, staged: base }, trusted)).policy.sanity.when).toEqual(["src/**"]);
  });

  test("is loosened where a user asks for more", async () => {
    const user = "sanity: {when: {add: ['**']}}";
    const base = { sanity: { when: { remove: ["**"] } } };
    expect((await merge({ user, base })).policy).toMatchObject({
      sanity: { when: ["**"] },
      untrusted: [{ key: "sanity.when", value: [] }],
    });
  });
});

describe("the staged file", () => {
  const base = {
    since: commit,
    semgrep: { blockFrom: "note", configs: { add: ["x.yml"] }, exclude: { add: ["a/**", "b/**"] } },
    sanity: { command: "make test", timeout: 10 },
    atdd: { report: "a.xml" },
  };

  test("tightens at once", async () => {
    const staged = {
      semgrep: { blockFrom: "note", configs: { add: ["x.yml", "y.yml"] }, exclude: { add: ["a/**"] } },
      sanity: { differential: false },
      atdd: { required: true },
    };
    const { policy } = await merge({ base, staged }, await trustIn(base));
    expect(policy).toMatchObject({
      semgrep: { configs: ["x.yml", "y.yml"], exclude: ["a/**"] },
      sanity: { differential: false, command: "make test" },
      atdd: { required: true },
    });
  });

  test("does not loosen, not even to the default", async () => {
    const staged = {
      semgrep: { blockFrom: "warning", exclude: { add: ["a/**", "b/**", "c/**"] } },
      sanity: { command: "true" },
      atdd: { report: "b.xml" },
    };
    const trusted = await trustIn(base);
    const { policy, pending } = await merge({ base, staged }, trusted);
    const alone = await merge({ base }, trusted);
    expect({ ...policy, untrusted: [] }).toEqual(alone.policy);
    expect(policy.untrusted).toEqual([{ key: "semgrep.exclude", value: "c/**", why: "loosening" }]);
    expect(pending).toEqual([{ key: "sanity.command", value: "true", why: "command" }]);
  });

  test("that brings the first command is judged without it", async () => {
    const staged = { sanity: { command: "true" } };
    const { policy, pending } = await merge({ base: {}, staged });
    expect(policy).toEqual(defaultPolicy);
    expect(pending).toEqual([{ key: "sanity.command", value: "true", why: "command" }]);
    expect((await merge({ base: {}, staged }, await trustIn(staged))).policy.sanity.command).toBe("true");
  });

  test("that asks for a reviewer waits for its command", async () => {
    const staged = { review: { engine: "command", command: "x" } };
    const { policy, pending } = await merge({ base: {}, staged });
    expect(policy.review).toMatchObject({ engine: "command", command: null });
    expect(policy.untrusted).toEqual([{ key: "review.command", value: "x", why: "command" }]);
    expect(pending).toEqual([]);
  });

  test("does not hide that the base's command waits", async () => {
    const untrusted = { sanity: { command: "make test" } };
    const { policy, pending } = await merge({ base: untrusted, staged: { sanity: { command: "make check" } } });
    expect(policy.sanity.command).toBeNull();
    expect(policy.untrusted.map(({ value }) => value)).toEqual(["make test"]);
    expect(pending.map(({ value }) => value)).toEqual(["make check"]);
  });

  test("loosens at once what a person trusts", async () => {
    const staged = { semgrep: { exclude: { add: ["c/**"] } }, sanity: { command: "make fast" } };
    const { policy } = await merge({ base, staged }, await trustIn(staged));
    expect(policy.sanity.command).toBe("make fast");
    expect(policy.semgrep.exclude).toEqual(["c/**"]);
    expect(policy.untrusted.map(({ key }) => key)).toEqual(["semgrep.exclude", "semgrep.exclude"]);
  });

  test("may change what lets nothing through", async () => {
    const { policy } = await merge({ base, staged: { sanity: { timeout: 20 } } });
    expect(policy.sanity.timeout).toBe(20);
    const toDefault = await merge({ base, staged: { sanity: { timeout: defaultPolicy.sanity.timeout } } });
    expect(toDefault.policy.sanity.timeout).toBe(defaultPolicy.sanity.timeout);
    expect((await merge({ base, staged: {} })).policy.sanity.timeout).toBe(10);
  });

  test("leaves the base's rules alone when it is deleted", async () => {
    const trusted = await trustIn(base);
    expect(await merge({ base }, trusted)).toEqual(await merge({ base, staged: base }, trusted));
  });

  test("rules when the base has none, on the same terms", async () => {
    const staged = { since: commit, semgrep: { blockFrom: "error" }, sanity: { command: "x", timeout: 5 } };
    const { policy } = await merge({ staged });
    expect(policy.since).toBe(commit);
    expect(policy.semgrep.blockFrom).toBe("warning");
    expect(policy.sanity).toMatchObject({ command: null, timeout: 5 });
    expect((await merge({ staged }, await trustIn(staged))).policy).toMatchObject({
      semgrep: { blockFrom: "error" },
      sanity: { command: "x" },
    });
  });

  test("says since only where the base does not", async () => {
    const staged = { since: "b".repeat(40) };
    expect((await merge({ base, staged })).policy.since).toBe(commit);
    expect((await merge({ base: {}, staged })).policy.since).toBe("b".repeat(40));
    expect((await merge({ base, staged: {} })).policy.since).toBe(commit);
  });

  test("an untrusted command of the base gives way to a trusted one", async () => {
    const staged = { sanity: { command: "good" } };
    const merged = await merge({ base: { sanity: { command: "bad" } }, staged }, await trustIn(staged));
    expect(merged.policy.sanity.command).toBe("good");
    expect([merged.policy.untrusted, merged.pending]).toEqual([[], []]);
  });

  test("the same wish of both is listed once", async () => {
    const both = { sanity: { command: "x" } };
    expect((await merge({ base: both, staged: { ...both, atdd: { required: true } } })).policy.untrusted).toHaveLength(
      1,
    );
  });
});
