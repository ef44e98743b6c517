import { join } from "node:path";
import { type Mirror, NotIsolatedError } from "../../change/mirror.ts";
import type { Gate, GateContext, Judgement, Note, Outcome } from "../contract.ts";
import { canary } from "./canary.ts";
import { findProjects } from "./detect/find-projects.ts";
import { jvmReportFolders } from "./detect/jvm-tests.ts";
import { commandLine, type TestProject } from "./detect/test-project.ts";
import { readTree, type TreeView } from "./detect/tree-view.ts";
import { pathsToTest } from "./relevant-paths.ts";
import { RunLog } from "./run/run-log.ts";
import { runTests } from "./run-tests.ts";
import { abortOutcome, settle } from "./settle.ts";
import { TestsBefore } from "./tests-before.ts";

/** Runs the project's own tests on the change's tree, and blocks on what newly fails. */
export const sanityGate: Gate = { name: "sanity", after: [], judge, canary };

async function judge(context: GateContext): Promise<Judgement> {
  const { policy, change } = context;
  if (!policy.sanity.enabled) return without({ status: "off", reason: "disabled" }, "Policy turns the tests off.");
  const paths = await pathsToTest(change, policy.sanity.when);
  if (paths.length === 0) {
    return without({ status: "skip", reason: "nothing-to-judge" }, "No changed file is one that tests are run for.");
  }
  if (policy.untrusted.some((value) => value.key === "sanity.command")) {
    const summary =
      "The repository's sanity.command was not run: nobody has trusted it on this machine. Read it, then run `dl trust`.";
    return without({ status: "error", reason: "untrusted-command" }, summary);
  }
  const view = await readTree(change.repository, change.objects, change.tree);
  const before = new TestsBefore(context);
  const projects =
    policy.sanity.command === null
      ? await findProjects(view, paths, (folder) => before.lack(folder))
      : [commandProject(policy.sanity.command, view)];
  if (projects.length > 0) return judgeProjects(projects, view, context);
  const lost = await before.lost(paths, view);
  if (lost.length > 0) {
    const commands = lost.map((project) => `\`${commandLine(project)}\``).join(" and ");
    const summary = `The change leaves no tests for what it changes: until now ${commands} ran some. Keep them, or say in sanity.command how tests are run.`;
    return without({ status: "error", reason: "no-tests-ran" }, summary);
  }
  const summary = "No tests were found for what changed; sanity.command can say how to run them.";
  return without({ status: "skip", reason: "no-tests-found" }, summary);
}

async function judgeProjects(
  projects: readonly TestProject[],
  view: TreeView,
  context: GateContext,
): Promise<Judgement> {
  if (context.signal.aborted) return without(abortOutcome(context.signal.reason), "Stopped before the tests began.");
  const log = new RunLog(join(context.logDir, `sanity-${context.change.tree.slice(0, 12)}.log`));
  try {
    const mirror = await context.mirrors.checkOut(context.change.tree);
    const { signal, progress } = context;
    const { worktree } = context.change.repository;
    const words = await runTests({ projects, view, mirror }, context, { worktree, signal, log, progress });
    const settled = settle(words, signal.reason);
    return { ...settled, notes: [...mirrorNotes(mirror), ...settled.notes], tools: [], log: log.path };
  } catch (error) {
    if (!(error instanceof NotIsolatedError)) throw error;
    return { ...without({ status: "error", reason: "not-isolated" }, error.message), log: log.path };
  } finally {
    log.close();
  }
}

/** What policy says in place of the detected commands. */
function commandProject(line: string, view: TreeView): TestProject {
  const folders = jvmReportFolders(view, "");
  return {
    tool: "sanity.command",
    folder: "",
    command: { kind: "shell", line },
    results: folders.length > 0 ? { kind: "junit-folders", folders } : { kind: "output" },
  };
}

function mirrorNotes(mirror: Mirror): Note[] {
  if (mirror.isolation === "in-place") {
    const message =
      "The tests ran in the work tree itself (snapshot.inPlace): what is not staged took part, and old failures block like new ones.";
    return [{ code: "in-place", message, path: null }];
  }
  if (mirror.linked.length === 0) return [];
  return [{ code: "linked", message: `Linked in from the work tree: ${mirror.linked.join(", ")}.`, path: null }];
}

function without(outcome: Outcome, summary: string): Judgement {
  return { outcome, summary, findings: [], notes: [], tools: [], log: null };
}
