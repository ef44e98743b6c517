import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tryCanary } from "../../../gates/atdd/canary.ts";
import { atddGate } from "../../../gates/atdd/gate.ts";
import { atddRules } from "../../../gates/atdd/rule-list.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { Sandbox } from "../../support/sandbox.ts";

it("is alive", async () => {
  expect(await atddGate.canary(context())).toEqual({ alive: true, detail: expect.any(String) });
});

it("is dead when the gate finds nothing, and when it finds fault with everything", async () => {
  const blind = await tryCanary(context(), async (given) => ({
    ...(await atddGate.judge(given)),
    outcome: { status: "pass", reason: "clean" },
    findings: [],
  }));
  expect(blind).toMatchObject({ alive: false, detail: expect.stringContaining("atdd/no-then") });
  const harsh = await tryCanary(context(), async (given) => ({
    ...(await atddGate.judge(given)),
    outcome: { status: "fail", reason: "findings" },
  }));
  expect(harsh).toMatchObject({ alive: false, detail: expect.stringContaining("did not pass") });
});

it("lists each rule once, under the gate's name", () => {
  const ids = atddRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^atdd\/[a-z-]+$/.test(id))).toBe(true);
});

function context() {
  const sandbox = new Sandbox();
  const scratch = join(sandbox.root, "scratch");
  mkdirSync(scratch);
  return { policy: defaultPolicy, signal: new AbortController().signal, scratch };
}
