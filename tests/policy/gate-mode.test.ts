import { describe, expect, test } from "vitest";
import { gateMode, gatesInShadow } from "../../policy/gate-mode.ts";
import { gateNames } from "../../policy/gate-names.ts";
import { merge, needsOf, nothingTrusted, trustIn } from "./support/layers.ts";

/** The gates in shadow mode under these files. */
async function inShadow(files: Parameters<typeof merge>[0], isTrusted = nothingTrusted): Promise<readonly string[]> {
  return gatesInShadow((await merge(files, isTrusted)).policy);
}

describe("mode", () => {
  test("is enforce where nothing is said", async () => {
    const { policy } = await merge({});
    expect(gateNames.map((gate) => gateMode(policy, gate))).toEqual(Array(5).fill("enforce"));
  });

  test("at the top holds for every gate that is on; a gate's own goes before it", async () => {
    const base = { mode: "shadow", secrets: { mode: "enforce" }, semgrep: { mode: null }, atdd: { required: true } };
    expect(await inShadow({ base }, await trustIn(base))).toEqual(["sanity", "semgrep", "atdd"]);
  });

  test("of one gate leaves the others alone", async () => {
    const base = { semgrep: { mode: "shadow" } };
    expect(await inShadow({ base }, await trustIn(base))).toEqual(["semgrep"]);
  });

  test("says nothing of a gate that is off", async () => {
    const off = {
      mode: "shadow",
      sanity: { enabled: false },
      semgrep: { enabled: false },
      secrets: { enabled: false },
    };
    expect(await inShadow({ base: off }, await trustIn(off))).toEqual([]);
    const on = {
      mode: "shadow",
      atdd: { mappings: { add: [{ code: "a", specs: "b" }] } },
      review: { engine: "command", command: "x" },
    };
    expect(await inShadow({ base: on }, await trustIn(on))).toEqual([...gateNames]);
  });
});

describe("shadow is a loosening", () => {
  test("that waits for trust, value by value", async () => {
    const base = { mode: "shadow", secrets: { mode: "shadow" }, semgrep: { mode: "enforce" } };
    expect(await needsOf(base)).toEqual([
      { key: "mode", value: "shadow", why: "loosening" },
      { key: "secrets.mode", value: "shadow", why: "loosening" },
    ]);
    expect(await inShadow({ base })).toEqual([]);
    expect((await merge({ base })).policy.untrusted).toHaveLength(2);
  });

  test("that the staged file alone cannot bring, whatever it says", async () => {
    const base = { since: "root" };
    for (const staged of [{ mode: "shadow" }, { secrets: { mode: "shadow" } }]) {
      expect(await inShadow({ base, staged })).toEqual([]);
      expect(await inShadow({ staged })).toEqual([]);
    }
  });

  test("that the staged file takes back at once", async () => {
    const base = { mode: "shadow", review: { mode: "shadow" } };
    const trusted = await trustIn(base);
    expect(await inShadow({ base, staged: { mode: "shadow", secrets: { mode: "enforce" } } }, trusted)).toEqual([
      "sanity",
      "semgrep",
    ]);
    expect(await inShadow({ base, staged: { since: "root" } }, trusted)).toEqual([]);
  });

  test("a gate that enforces for itself does so until the next commit", async () => {
    const base = { mode: "shadow", secrets: { mode: "enforce" } };
    const trusted = await trustIn(base);
    for (const staged of [{ mode: "shadow" }, { mode: "shadow", secrets: { mode: null } }]) {
      expect(await inShadow({ base, staged }, trusted)).toEqual(["sanity", "semgrep"]);
    }
  });
});

describe("a user's own file", () => {
  test("holds a gate to enforce where the repository's has all in shadow", async () => {
    const base = { mode: "shadow" };
    expect(await inShadow({ user: "secrets: {mode: enforce}", base }, await trustIn(base))).toEqual([
      "sanity",
      "semgrep",
    ]);
  });

  test.each(["mode: shadow", "secrets: {mode: shadow}"])("may not ask for shadow: %s", async (user) => {
    await expect(merge({ user })).rejects.toThrow("is loosened here, and a user's own file may only tighten");
  });
});
