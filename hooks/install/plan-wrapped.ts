import { existsSync } from "node:fs";
import { join } from "node:path";
import { hookNames, type HookName } from "../shims/hook-name.ts";
import type { Program } from "../shims/program.ts";
import { shimText, type EarlierHook } from "../shims/shim.ts";
import { asBytes, asideName, asideNumber, digest, listAsides, readHookFile, type HookFile } from "./hook-file.ts";
import { asksForOwnName, displacedSuffixes, runningVariable, type ManagerName } from "./managers.ts";
import type { InstallRecord, MovedHook } from "./record.ts";
import type { InstallNote, Plan, Step } from "./step.ts";
import { writeIfChanged } from "./write-step.ts";

/** A {@link Plan} for one folder of this clone's own, and what the record is to say about it. */
export interface WrappedPlan extends Plan {
  readonly madeFolder: boolean;
  readonly moved: readonly MovedHook[];
  readonly written: Readonly<Record<string, string>>;
}

/**
 * How dl gets into a folder of hooks that is this clone's own: every hook that stands there makes room and is run by
 * dl's shim of the same name. What other managers did since the last time is untangled: dl's shim is last again, each
 * hook is there once, and runs once.
 */
export function planWrapped(folder: string, program: Program, record: InstallRecord | null): WrappedPlan {
  const earlier = record?.home.kind === "git-directory" ? record : null;
  const plans = hookNames.map((hook) => planHook(folder, hook, program, earlier));
  const isMissing = !existsSync(folder);
  const makeFolder: Step = { kind: "make-folder", path: folder, why: "git's folder for hooks is not there" };
  return {
    steps: [...(isMissing ? [makeFolder] : []), ...plans.flatMap((plan) => plan.steps)],
    notes: plans.flatMap((plan) => plan.notes),
    madeFolder: isMissing || (earlier?.home.kind === "git-directory" && earlier.home.madeFolder),
    moved: plans.flatMap((plan) => plan.moved),
    written: Object.fromEntries(plans.map((plan) => [plan.hook, plan.written])),
  };
}

interface HookPlan extends Plan {
  readonly hook: HookName;
  readonly moved: readonly MovedHook[];
  readonly written: string;
}

/** Somebody's hook as it will stand beside the shim. */
interface Aside {
  readonly name: string;
  readonly restoreTo: string;
  readonly file: Foreign;
}

type Foreign = Extract<HookFile, { kind: "foreign" }>;

function planHook(folder: string, hook: HookName, program: Program, record: InstallRecord | null): HookPlan {
  const steps: Step[] = [];
  const notes: InstallNote[] = [];
  const current = readHookFile(join(folder, hook));
  const displaced = removeDisplaced(folder, hook, steps);
  let asides = readAsides(folder, hook, record);
  if (current.kind === "shim" && isEdited(current, hook, record)) {
    const kept = freeName(folder, `${hook}.dl-edited`);
    steps.push({ kind: "move", from: current.path, to: join(folder, kept), why: "it was edited by hand" });
    notes.push(editedNote(folder, hook, kept));
  }
  if (current.kind === "foreign") asides = makeRoom(folder, hook, current, asides, displaced, steps, notes);
  const text = asBytes(shimText(hook, program, asides.map(toEarlier)));
  steps.push(...writeIfChanged(join(folder, hook), text, 0o755, `dl's ${hook} hook`));
  return {
    hook,
    steps,
    notes: [...notes, ...asides.flatMap((aside) => ownNameNote(hook, aside))],
    moved: asides.map(({ name, restoreTo, file }) => ({ name, restoreTo, digest: digest(file.text) })),
    written: digest(text),
  };
}

/** Another manager took dl's shim for a stranger's hook and moved it aside: it must not run from there. */
function removeDisplaced(folder: string, hook: HookName, steps: Step[]): string | null {
  let found: string | null = null;
  for (const suffix of displacedSuffixes) {
    const path = join(folder, `${hook}${suffix}`);
    if (readHookFile(path).kind !== "shim") continue;
    steps.push({ kind: "remove", path, why: "another hook manager had moved dl's shim there" });
    found = `${hook}${suffix}`;
  }
  return found;
}

function readAsides(folder: string, hook: HookName, record: InstallRecord | null): Aside[] {
  const recorded = record?.home.kind === "git-directory" ? record.home.moved : [];
  return listAsides(folder, hook).flatMap((name) => {
    const file = readHookFile(join(folder, name));
    if (file.kind !== "foreign") return [];
    return [{ name, restoreTo: recorded.find((moved) => moved.name === name)?.restoreTo ?? hook, file }];
  });
}

/**
 * Moves the hook that stands in dl's place aside. One that its manager had put there before, or the very same, replaces
 * its older self; any other runs after those that are there.
 */
function makeRoom(
  folder: string,
  hook: HookName,
  current: Foreign,
  asides: readonly Aside[],
  displaced: string | null,
  steps: Step[],
  notes: InstallNote[],
): Aside[] {
  const older = asides.find(({ file }) => isSameHook(file, current));
  const why = `${whose(current.manager)} stands there; dl's shim runs it first`;
  if (older !== undefined) {
    const path = join(folder, older.name);
    steps.push({ kind: "remove", path, why: "its manager has written it anew" });
    steps.push({ kind: "move", from: current.path, to: path, why });
    return asides.map((aside) => (aside === older ? { ...aside, file: current } : aside));
  }
  const last = asides.at(-1);
  const name = asideName(hook, last === undefined ? 1 : asideNumber(last.name) + 1);
  steps.push({ kind: "move", from: current.path, to: join(folder, name), why });
  if (last !== undefined) notes.push(severalNote(folder, last.name, name));
  return [
    ...asides.map((aside, index) =>
      index === asides.length - 1 ? { ...aside, restoreTo: displaced ?? aside.name } : aside,
    ),
    { name, restoreTo: hook, file: current },
  ];
}

function isSameHook(one: Foreign, other: Foreign): boolean {
  return one.manager === null || other.manager === null ? one.text === other.text : one.manager === other.manager;
}

function isEdited(current: Extract<HookFile, { kind: "shim" }>, hook: HookName, record: InstallRecord | null): boolean {
  const written = record?.written[hook];
  return written !== undefined && written !== digest(current.text);
}

/** `name`, or with a number, so that nothing is replaced. */
export function freeName(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (readHookFile(join(folder, candidate)).kind === "absent") return candidate;
  }
}

function toEarlier({ name, file }: Aside): EarlierHook {
  return { kind: "beside", name, runningVariable: runningVariable(file.manager) };
}

function whose(manager: ManagerName | null): string {
  return manager === null ? "a hook of yours" : `${manager}'s hook`;
}

function severalNote(folder: string, older: string, newer: string): InstallNote {
  return {
    level: "warning",
    message: `A hook was put in place of dl's while another was kept from before. Both run now: ${older}, then ${newer}.`,
    help: `If the first is no longer wanted, delete ${join(folder, older)}.`,
  };
}

function ownNameNote(hook: HookName, { name, file }: Aside): InstallNote[] {
  if (file.manager === "pre-commit" || file.manager === "prek" || !asksForOwnName(file.text)) return [];
  return [
    {
      level: "warning",
      message: `Your ${hook} hook looks at the name under which it was started, which is ${name} now.`,
      help: `Check that it still does its work: run \`git commit\` with something that it must stop.`,
    },
  ];
}

/** Said when a generated file had been edited by hand. */
export function editedNote(folder: string, hook: string, kept: string): InstallNote {
  return {
    level: "warning",
    message: `dl's own ${hook} hook had been edited. Your version is kept as ${join(folder, kept)}, and is not run.`,
    help: `Put lines of your own into a hook beside it: ${join(folder, `${hook}.before-dl`)} runs before dl.`,
  };
}
