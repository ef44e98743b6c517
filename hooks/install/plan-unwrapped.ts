import { join } from "node:path";
import { hookNames, type HookName } from "../shims/hook-name.ts";
import { digest, listAsides, readHookFile } from "./hook-file.ts";
import { displacedSuffixes } from "./managers.ts";
import { editedNote, freeName } from "./plan-wrapped.ts";
import type { InstallRecord, MovedHook } from "./record.ts";
import type { InstallNote, Plan, Step } from "./step.ts";

/**
 * How dl gets out of a folder of this clone's own: its shims go, and each hook that made room gets its name back. It goes
 * by the marks in the files, so that it works without a record too.
 */
export function planUnwrapped(folder: string, record: InstallRecord | null): Plan {
  const plans = hookNames.map((hook) => planHook(folder, hook, record));
  const madeFolder = record?.home.kind === "git-directory" && record.home.madeFolder;
  const removeFolder: Step = { kind: "remove-empty-folder", path: folder, why: "dl made it" };
  return {
    steps: [...plans.flatMap((plan) => plan.steps), ...(madeFolder ? [removeFolder] : [])],
    notes: plans.flatMap((plan) => plan.notes),
  };
}

function planHook(folder: string, hook: HookName, record: InstallRecord | null): Plan {
  const steps: Step[] = [];
  const notes: InstallNote[] = [];
  const current = readHookFile(join(folder, hook));
  const displaced = displacedSuffixes.map((suffix) => `${hook}${suffix}`).filter((name) => isShim(folder, name));
  for (const name of displaced) {
    steps.push({ kind: "remove", path: join(folder, name), why: "it is dl's shim, moved by another hook manager" });
  }
  if (current.kind === "shim") {
    const written = record?.written[hook];
    if (written !== undefined && written !== digest(current.text)) {
      const kept = freeName(folder, `${hook}.dl-edited`);
      steps.push({ kind: "move", from: current.path, to: join(folder, kept), why: "it was edited by hand" });
      notes.push(editedNote(folder, hook, kept));
    } else {
      steps.push({ kind: "remove", path: current.path, why: `dl's ${hook} hook` });
    }
  }
  const taken = new Set<string>(current.kind === "foreign" ? [hook] : []);
  for (const name of listAsides(folder, hook).toReversed()) {
    giveBack(folder, name, homeOf(name, hook, displaced[0], taken, record), taken, record, steps, notes);
  }
  return { steps, notes };
}

/** The name that a moved hook should get. */
function homeOf(
  name: string,
  hook: HookName,
  displaced: string | undefined,
  taken: ReadonlySet<string>,
  record: InstallRecord | null,
): string {
  // Had dl never been there, the other manager would have moved the user's hook where it moved dl's.
  if (taken.has(hook) && displaced !== undefined) return displaced;
  return recordedMove(name, record)?.restoreTo ?? hook;
}

function giveBack(
  folder: string,
  name: string,
  target: string,
  taken: Set<string>,
  record: InstallRecord | null,
  steps: Step[],
  notes: InstallNote[],
): void {
  const from = join(folder, name);
  const file = readHookFile(from);
  const recorded = recordedMove(name, record);
  if (recorded !== null && file.kind === "foreign" && digest(file.text) !== recorded.digest) {
    notes.push({ level: "information", message: `${from} was changed since; the change is kept.`, help: null });
  }
  if (target === name) return;
  const isTaken =
    taken.has(target) || (target !== hookOf(name) && readHookFile(join(folder, target)).kind === "foreign");
  if (isTaken) {
    notes.push({
      level: "warning",
      message: `${from} cannot get its name ${target} back: another hook has it now.`,
      help: "It stays where it is and is not run. Move what you need of it into the other hook.",
    });
    return;
  }
  taken.add(target);
  steps.push({ kind: "move", from, to: join(folder, target), why: "it was there before dl" });
}

function recordedMove(name: string, record: InstallRecord | null): MovedHook | null {
  if (record?.home.kind !== "git-directory") return null;
  return record.home.moved.find((moved) => moved.name === name) ?? null;
}

function hookOf(asideName: string): string {
  return asideName.replace(/\.before-dl(?:-\d+)?$/, "");
}

function isShim(folder: string, name: string): boolean {
  return readHookFile(join(folder, name)).kind === "shim";
}
