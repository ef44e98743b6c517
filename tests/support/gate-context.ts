import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createMirrors } from "../../change/mirrors.ts";
import { openChange, type Selection } from "../../change/open-change.ts";
import type { GateContext } from "../../gates/contract.ts";
import { findRepository } from "../../git/repository.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Sandbox } from "./sandbox.ts";

/** Sections of a policy to lay over the defaults. */
export type PolicyOverrides = { readonly [Section in keyof Policy]?: Partial<Policy[Section]> };

/** The defaults with `overrides` laid over them, section by section. */
export function policyWith(overrides: PolicyOverrides = {}): Policy {
  const sections = Object.entries(overrides).map(([name, section]) => {
    const standard: unknown = defaultPolicy[name as keyof Policy];
    const merges = section !== null && typeof section === "object" && !Array.isArray(section);
    return [name, merges ? { ...(standard as object), ...(section as object) } : section];
  });
  return { ...defaultPolicy, ...(Object.fromEntries(sections) as Partial<Policy>) };
}

/** What a gate is given for a change of `sandbox`: real git, a real mirror, results kept in `kept`. */
export async function contextFor(
  sandbox: Sandbox,
  selection: Selection,
  overrides: PolicyOverrides = {},
  kept = new Map<string, unknown>(),
): Promise<GateContext> {
  process.env["DL_CACHE_DIR"] = join(sandbox.home, ".cache", "dev-loop");
  const repository = await findRepository(sandbox.directory);
  const change = await openChange(repository, selection);
  onTestFinished(() => change.objects.close());
  const policy = policyWith(overrides);
  const logDir = join(sandbox.home, "logs");
  mkdirSync(logDir, { recursive: true });
  return {
    change,
    policy,
    mirrors: createMirrors(repository, policy.snapshot, change.bases[0]?.commit ?? null),
    signal: new AbortController().signal,
    store: {
      get: (key) => Promise.resolve(kept.get(key)),
      put: (key, value) => {
        kept.set(key, JSON.parse(JSON.stringify(value)));
        return Promise.resolve();
      },
    },
    logDir,
    progress: () => {},
    earlier: new Map(),
  };
}

/** {@link contextFor} what is staged. */
export function stagedContext(
  sandbox: Sandbox,
  overrides: PolicyOverrides = {},
  kept?: Map<string, unknown>,
): Promise<GateContext> {
  return contextFor(sandbox, { kind: "staged" }, overrides, kept);
}
