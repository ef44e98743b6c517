import { hasContent, type PresentFile } from "../../change/change.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import type { CanaryResult, Gate, GateContext, Judgement } from "../contract.ts";
import { changeViews, type ChangeView } from "./change-views.ts";
import type { Scanner } from "./scanner.ts";

/**
 * Finds secrets on the lines that a change adds, in whole files as they are in git, by secretlint's engine and rules of
 * our own.
 */
export const secretsGate: Gate = createSecretsGate(async () => (await import("./scanner.ts")).loadScanner());

/** The gate with another scanner. It is loaded only when there is something to read. */
export function createSecretsGate(load: () => Promise<Scanner>): Gate {
  return {
    name: "secrets",
    after: [],
    judge: (context) => judgeChange(context, load),
    canary: () => tryCanary(load),
  };
}

async function judgeChange(context: GateContext, load: () => Promise<Scanner>): Promise<Judgement> {
  const policy = context.policy.secrets;
  if (!policy.enabled) return { ...nothing, outcome: { status: "off", reason: "disabled" }, summary: "Switched off." };
  const isExcluded = pathMatcher(policy.exclude);
  const views = (await changeViews(context.change)).map((view) => ({ ...view, files: filesToRead(view, isExcluded) }));
  if (views.every(({ files }) => files.length === 0)) {
    const summary = "The change holds no file to read.";
    return { ...nothing, outcome: { status: "skip", reason: "nothing-to-judge" }, summary };
  }
  const [scanner, { judgeViews }] = await Promise.all([load(), import("./judge-views.ts")]);
  return judgeViews(context, scanner, views);
}

const nothing = { findings: [], notes: [], tools: [], log: null } as const;

function filesToRead(view: ChangeView, isExcluded: (path: string) => boolean): PresentFile[] {
  return view.change.files.filter(hasContent).filter((file) => !isExcluded(file.path));
}

async function tryCanary(load: () => Promise<Scanner>): Promise<CanaryResult> {
  const [scanner, { isAlive, deadCanary }] = await Promise.all([load(), import("./canary-text.ts")]);
  if (!(await isAlive(scanner))) return { alive: false, ...deadCanary };
  return { alive: true, detail: `secretlint ${scanner.engineVersion} and dl's own rules found the planted token` };
}
