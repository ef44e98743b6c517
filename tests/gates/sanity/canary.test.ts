import { describe, expect, it } from "vitest";
import { readCanary } from "../../../gates/sanity/canary.ts";
import { sanityGate } from "../../../gates/sanity/gate.ts";
import { sanityRules } from "../../../gates/sanity/rule-list.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { Sandbox } from "../../support/sandbox.ts";

describe("the canary", () => {
  it("is alive", async () => {
    const { directory } = new Sandbox();
    const signal = new AbortController().signal;
    expect(await sanityGate.canary({ policy: defaultPolicy, signal, scratch: directory })).toMatchObject({
      alive: true,
    });
  });

  it("is dead when the planted failure is not seen, or not by name", () => {
    const failed = { kind: "failed", end: "ended with exit code 1", output: "" } as const;
    expect(readCanary({ kind: "passed", report: { run: 2, failed: [] } }).alive).toBe(false);
    expect(readCanary({ ...failed, report: { run: 2, failed: [] } }).alive).toBe(false);
    expect(readCanary({ kind: "no-tests" }).alive).toBe(false);
  });
});

describe("the rules", () => {
  it("are of this gate", () => {
    expect(sanityRules().map((rule) => rule.id)).toEqual(["sanity/test-failed", "sanity/command-failed"]);
  });
});
