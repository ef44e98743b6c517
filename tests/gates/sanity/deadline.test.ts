import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GateContext, Judgement } from "../../../gates/contract.ts";
import { sanityGate } from "../../../gates/sanity/gate.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { logOf, nodeTests, word } from "./projects.ts";

describe("time", () => {
  // The system takes a moment to end what it was told to kill.
  const isAlive = (pid: number) => {
    try {
      process.kill(pid, 0);
      // A process that is dead but not yet reaped is no longer running.
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
    } catch {
      return false;
    }
  };

  async function hanging(signal: AbortSignal): Promise<{ judgement: Judgement; grandchild: number }> {
    const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
    sandbox.git("add", "--all");
    const pidFile = join(sandbox.root, "grandchild");
    const command = `echo working; sh -c 'trap "" TERM; echo $$ > "${pidFile}"; while :; do sleep 1; done' & wait`;
    const context: GateContext = { ...(await stagedContext(sandbox, { sanity: { command } })), signal };
    const judgement = await sanityGate.judge(context);
    expect(existsSync(pidFile)).toBe(true);
    return { judgement, grandchild: Number(readFileSync(pidFile, "utf8")) };
  }

  it("ends a hanging run at the deadline, with all that it started", async () => {
    const started = Date.now();
    const { judgement, grandchild } = await hanging(AbortSignal.timeout(1500));
    expect(word(judgement)).toBe("timeout/deadline");
    expect(Date.now() - started).toBeLessThan(10_000);
    await expect.poll(() => isAlive(grandchild), { timeout: 1000 }).toBe(false);
    expect(logOf(judgement)).toContain("working");
  });

  it("says cancelled when a person stops it", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    const { judgement, grandchild } = await hanging(controller.signal);
    expect(word(judgement)).toBe("error/cancelled");
    await expect.poll(() => isAlive(grandchild), { timeout: 1000 }).toBe(false);
  });

  it("counts the run on the base", async () => {
    const command = "if test -e new; then node --test; else sleep 60; fi";
    const sandbox = Sandbox.repository().write({ "a.test.mjs": nodeTests({ adds: 3 }) });
    sandbox.commitAll("base");
    sandbox.write({ new: "" });
    sandbox.git("add", "--all");
    const context = await stagedContext(sandbox, { sanity: { command } });
    const judgement = await sanityGate.judge({ ...context, signal: AbortSignal.timeout(4000) });
    expect(word(judgement)).toBe("timeout/deadline");
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.summary).toContain("1 failure was seen until then; some may not be new.");
  });
});
