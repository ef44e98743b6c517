import { realpath } from "node:fs/promises";
import type { Mirror } from "../../change/mirror.ts";
import type { GateContext } from "../contract.ts";
import { baseFailures, type BaseWord, keepForNext } from "./base-failures.ts";
import { commandLine, type TestProject } from "./detect/test-project.ts";
import type { TreeView } from "./detect/tree-view.ts";
import { commandFinding, testFindings } from "./findings.ts";
import { type RunResult, runProject, type RunSurroundings } from "./run/run-project.ts";
import type { ProjectWord } from "./settle.ts";
import { splitFailures } from "./split-failures.ts";

/** The projects of a change, and where they run. */
export interface TestRun {
  readonly projects: readonly TestProject[];
  readonly view: TreeView;
  readonly mirror: Mirror;
}

const noWords: ReadonlyMap<TestProject, readonly BaseWord[]> = new Map();

type Failed = Extract<RunResult, { kind: "failed" | "killed" }>;
type RanProject = { readonly project: TestProject; readonly result: RunResult };

/**
 * Runs every project, and those that fail on the bases too, so that only what newly fails is left to block.
 *
 * @throws {NotIsolatedError} as the mirror does.
 */
export async function runTests(
  { projects, view, mirror }: TestRun,
  context: GateContext,
  surroundings: RunSurroundings,
): Promise<ProjectWord[]> {
  const ran: RanProject[] = [];
  for (const project of projects) ran.push({ project, result: await runProject(project, mirror, surroundings) });
  if (mirror.isolation === "mirror") await keepForNext(ran, mirror, context);
  const failing = ran.flatMap(({ project, result }) => (hasFailed(result) ? [project] : []));
  const bases = canCompare(context, mirror, ran) ? await askBases(failing, context, surroundings) : noWords;
  const roots = [mirror.directory, await realpath(mirror.directory)];
  return ran.flatMap(({ project, result }): ProjectWord[] => {
    if (!hasFailed(result)) return [plainWord(project, result)];
    return failedWords(project, result, bases.get(project) ?? [], { view, folder: project.folder, roots });
  });
}

function hasFailed(result: RunResult): result is Failed {
  return result.kind === "failed" || result.kind === "killed";
}

/** In the user's own work tree no other tree can be laid; after an abort there is no time. */
function canCompare(context: GateContext, mirror: Mirror, ran: readonly RanProject[]): boolean {
  const isOver = ran.some(({ result }) => result.kind === "aborted");
  return context.policy.sanity.differential && mirror.isolation === "mirror" && !isOver;
}

async function askBases(
  projects: readonly TestProject[],
  context: GateContext,
  surroundings: RunSurroundings,
): Promise<Map<TestProject, readonly BaseWord[]>> {
  const words = new Map<TestProject, readonly BaseWord[]>();
  if (projects.length === 0) return words;
  for (const base of context.change.bases) {
    surroundings.log.heading(`# The same on the base ${base.commit?.slice(0, 12) ?? "(empty)"}:`);
    const answers = await baseFailures(base, projects, context, {
      ...surroundings,
      progress: (line) => surroundings.progress(`on the base: ${line}`),
    });
    for (const [index, project] of projects.entries()) {
      words.set(project, [...(words.get(project) ?? []), ...answers.slice(index, index + 1)]);
    }
  }
  return words;
}

function plainWord(project: TestProject, result: Exclude<RunResult, Failed>): ProjectWord {
  const command = `\`${commandLine(project)}\``;
  switch (result.kind) {
    case "passed":
      return { kind: "clean", project, run: result.report.run };
    case "aborted":
      return { kind: "aborted", project };
    case "no-tests": {
      const message = `${command} ran no tests; mend the command or its patterns, or name in sanity.when the paths that tests are for.`;
      return { kind: "error", project, reason: "no-tests-ran", message };
    }
    case "missing": {
      const message = `${command} could not run: ${result.missing.name} is not there. ${result.missing.mend}`;
      return { kind: "error", project, reason: "tool-missing", message };
    }
    case "not-started": {
      const message = `${command} could not be started: ${result.message}. Say in sanity.command how tests are run.`;
      return { kind: "error", project, reason: "tool-failed", message };
    }
  }
}

function failedWords(
  project: TestProject,
  result: Failed,
  bases: readonly BaseWord[],
  place: Parameters<typeof testFindings>[2],
): ProjectWord[] {
  const failing = bases.filter((word) => word.kind === "some-fail");
  const before = failing.map((word) => word.names);
  const { fresh, existing } = splitFailures(result.report.failed, before);
  const isCutShortNewly = result.report.unmetPlan !== undefined && !failing.some((word) => word.isCutShort);
  const isExplained = result.kind === "failed" && fresh.length === 0 && existing.length > 0 && !isCutShortNewly;
  if (isExplained) return [{ kind: "existing", project, existing }];
  const baseFailsToo = bases.some((word) => word.kind === "fails");
  const findings =
    fresh.length > 0 ? testFindings(fresh, project, place) : [commandFinding(project, result, place, baseFailsToo)];
  const word: ProjectWord = { kind: "failing", project, findings, existing };
  return bases.some((base) => base.kind === "aborted") ? [word, { kind: "aborted", project }] : [word];
}
