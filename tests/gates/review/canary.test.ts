import { expect, it } from "vitest";
import { reviewGate } from "../../../gates/review/gate.ts";
import { reviewRules } from "../../../gates/review/rule-list.ts";
import type { Policy } from "../../../policy/policy.ts";
import { policyWith } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { scriptedReviewer } from "./reviewer.ts";

it("is alive without an engine", async () => {
  expect(await tryWith(policyWith())).toEqual({ alive: true, detail: "no engine" });
});

it("is alive when the reviewer answers, and says whether it saw the defect", async () => {
  const sandbox = new Sandbox();
  const blind = scriptedReviewer(sandbox);
  expect(await tryWith(policyWith({ review: blind.policy }))).toMatchObject({
    alive: true,
    detail: expect.stringContaining("did not report"),
  });
  const keen = scriptedReviewer(sandbox, `print(valid({ verdict: "fail", findings: [finding("user.role")] }));`);
  expect(await tryWith(policyWith({ review: keen.policy }))).toMatchObject({
    alive: true,
    detail: expect.stringContaining("found the planted defect"),
  });
});

it("is dead when the answer is not valid, or the command not trusted", async () => {
  const mute = scriptedReviewer(new Sandbox(), "");
  expect(await tryWith(policyWith({ review: mute.policy }))).toMatchObject({ alive: false });
  const untrusted = policyWith({
    review: mute.policy,
    untrusted: [{ key: "review.command", value: "x", why: "command" }],
  });
  expect(await tryWith(untrusted)).toMatchObject({ alive: false, help: expect.stringContaining("dl trust") });
});

it("lists each rule once, under the gate's name", () => {
  const ids = reviewRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^review\/[a-z-]+$/.test(id))).toBe(true);
});

function tryWith(policy: Policy) {
  return reviewGate.canary({ policy, signal: new AbortController().signal, scratch: "/nowhere" });
}
