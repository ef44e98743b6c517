import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openChange } from "../../change/open-change.ts";
import { cleanEnvironment } from "../../git/clean-environment.ts";
import { git } from "../../git/git.ts";
import { findRepository } from "../../git/repository.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { CanaryContext, CanaryResult, GateContext, Judgement } from "../contract.ts";
import type { AtddRule } from "./rule-list.ts";

/** The defects that are planted, each of which must be found. */
const planted: readonly AtddRule[] = ["atdd/no-then", "atdd/outline-without-rows", "atdd/no-spec"];

const soundSpec = "Feature: Pay\n\n  Scenario: Pay by card\n    When I pay\n    Then it is paid\n";

const badSpec = `Feature: Ship

  Scenario: Ship a parcel
    When I ship it

  Scenario Outline: Ship many
    When I ship <count>
    Then they are gone

    Examples:
      | count |
`;

/**
 * Judges two small repositories, through the same path as a commit: one whose scenario is sound must pass, one with
 * planted defects must fail with each of them.
 */
export async function tryCanary(
  context: CanaryContext,
  judge: (context: GateContext) => Promise<Judgement>,
): Promise<CanaryResult> {
  const sound = await judgeFiles(context, judge, "sound", { "src/pay.ts": "pay();\n", "specs/pay.feature": soundSpec });
  if (sound.outcome.status !== "pass") return dead(`a sound scenario did not pass: ${sound.summary}`);
  const bad = await judgeFiles(context, judge, "bad", {
    "src/ship.ts": "ship();\n",
    "specs/ship.feature": badSpec,
    "latest/other.ts": "other();\n",
  });
  const found = new Set(bad.findings.map(({ rule }) => rule));
  const missed = planted.filter((rule) => !found.has(rule));
  if (bad.outcome.status !== "fail" || missed.length > 0) {
    return dead(`planted defects were not found: ${missed.join(", ") || bad.summary}`);
  }
  return { alive: true, detail: "a sound scenario passes, planted defects are found" };
}

function dead(detail: string): CanaryResult {
  return { alive: false, detail, help: "Install dev-loop again; if that does not help, report it with this line." };
}

async function judgeFiles(
  { scratch, signal }: CanaryContext,
  judge: (context: GateContext) => Promise<Judgement>,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<Judgement> {
  const directory = join(scratch, name);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  const env = gitOverlay();
  await git(["init", "--quiet", "--template=", directory], { cwd: scratch, env, signal });
  await git(["-c", "core.autocrlf=false", "add", "--all"], { cwd: directory, env, signal });
  const change = await openChange(await findRepository(directory), { kind: "all" });
  try {
    return await judge({
      change,
      policy: {
        ...defaultPolicy,
        atdd: { ...defaultPolicy.atdd, required: true, mappings: [{ code: "src/**", specs: "specs/*.feature" }] },
      },
      mirrors: { checkOut: () => Promise.reject(new Error("the canary runs no command")) },
      signal,
      store: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() },
      logDir: scratch,
      progress: () => {},
      earlier: new Map(),
    });
  } finally {
    change.objects.close();
  }
}

/** The canary's repository must be its own, even when it is tried from a hook. */
function gitOverlay(): Record<string, string | undefined> {
  const kept = cleanEnvironment(process.env);
  return Object.fromEntries(Object.keys(process.env).map((name) => [name, kept[name]]));
}
