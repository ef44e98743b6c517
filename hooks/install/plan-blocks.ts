import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { findBlock, healBlock, hookBlock, putBlock, runAsideLine, stripBlock } from "../shims/block.ts";
import { hookNames } from "../shims/hook-name.ts";
import { asBytes, asideName, digest, listAsides, readHookFile, type HookFile } from "./hook-file.ts";
import type { BlockFile, InstallRecord, MovedHook, RecordedHome } from "./record.ts";
import type { InstallNote, Plan, Step } from "./step.ts";

/** A {@link Plan} for hook files under version control, and what the record is to say about it. */
export interface BlocksPlan extends Plan {
  readonly madeFolder: boolean;
  readonly files: readonly BlockFile[];
  readonly moved: readonly MovedHook[];
}

/** A folder of hook files, and whether husky runs them (each by `sh -e`, whatever its first line and its mode say). */
export interface BlockFolder {
  readonly kind: "tracked" | "husky";
  /** Absolute. */
  readonly folder: string;
  readonly worktree: string;
}

type RecordedBlocks = Extract<RecordedHome, { kind: "tracked" | "husky" }>;

/**
 * How dl gets into hook files that are under version control: lines at their end, the same on every machine. A file that
 * is no shell script makes room for one that runs it first.
 */
export function planBlocks(place: BlockFolder, record: InstallRecord | null): BlocksPlan {
  const earlier: RecordedBlocks | null = record?.home.kind === place.kind ? record.home : null;
  const blocks = new Map<string, string>(hookNames.map((hook) => [hook, hookBlock(hook)]));
  if (place.kind === "husky") blocks.set("post-checkout", healBlock(relative(place.worktree, place.folder)));
  const plans = [...blocks].map(([hook, block]) => planFile(place, hook, asBytes(block), earlier));
  const isMissing = !existsSync(place.folder);
  const makeFolder: Step = { kind: "make-folder", path: place.folder, why: "the folder for hooks is not there" };
  return {
    steps: [...(isMissing ? [makeFolder] : []), ...plans.flatMap((plan) => plan.steps)],
    notes: plans.flatMap((plan) => plan.notes),
    madeFolder: isMissing || (earlier?.madeFolder ?? false),
    files: plans.map((plan) => plan.file),
    moved: plans.flatMap((plan) => plan.moved),
  };
}

/** How dl gets out again: its lines go, and what the user wrote meanwhile stays. */
export function planBlocksRemoved(place: BlockFolder, record: InstallRecord | null): Plan {
  const earlier: RecordedBlocks | null = record?.home.kind === place.kind ? record.home : null;
  const names: string[] = [...hookNames, ...(place.kind === "husky" ? ["post-checkout"] : [])];
  const plans = names.map((hook) => planFileRestored(place, hook, earlier));
  const removeFolder: Step = { kind: "remove-empty-folder", path: place.folder, why: "dl made it" };
  return {
    steps: [...plans.flatMap((plan) => plan.steps), ...(earlier?.madeFolder ? [removeFolder] : [])],
    notes: plans.flatMap((plan) => plan.notes),
  };
}

interface FilePlan extends Plan {
  readonly file: BlockFile;
  readonly moved: readonly MovedHook[];
}

type Foreign = Extract<HookFile, { kind: "foreign" }>;

function planFile(place: BlockFolder, hook: string, block: string, earlier: RecordedBlocks | null): FilePlan {
  const path = join(place.folder, hook);
  const current = readHookFile(path);
  const recordedFile = earlier?.files.find((file) => file.name === hook);
  const recordedMove = earlier?.moved.filter((moved) => moved.restoreTo === hook) ?? [];
  if (current.kind === "absent" || current.kind === "shim") {
    const text = head(place) + block;
    const file = { name: hook, created: true, addedNewline: false };
    return { steps: [write(path, text, newMode(place), `dl's lines for ${hook}`)], notes: [], file, moved: [] };
  }
  if (!current.hasBlock && !canAppend(current, place)) return planReplaced(place, hook, block, current);
  const text = putBlock(current.text, block);
  const file = recordedFile ?? {
    name: hook,
    created: false,
    addedNewline: !current.hasBlock && current.text !== "" && !current.text.endsWith("\n"),
  };
  const isDone = text === current.text;
  return {
    steps: isDone ? [] : [write(path, text, current.mode, `dl's lines go to the end of your ${hook} hook`)],
    notes: endsEarlyNote(path, text, block),
    file,
    moved: recordedMove,
  };
}

/** Lines can be added to what a POSIX-like shell runs; not to other programs, links, or hooks that are switched off. */
function canAppend(file: Foreign, { kind }: BlockFolder): boolean {
  if (file.isLink) return false;
  if (kind === "husky") return true;
  return (
    file.isExecutable && /^(?:#![^\n]*\b(?:sh|bash|dash|zsh|ksh)\b[^\n]*(?:\n|$)|(?!#!)[\x20-\x7e\s])/.test(file.text)
  );
}

function planReplaced(place: BlockFolder, hook: string, block: string, current: Foreign): FilePlan {
  const name = asideName(hook, 1);
  const target = join(place.folder, name);
  const text = head(place) + asideLine(place, name) + block;
  const move: Step = {
    kind: "move",
    from: current.path,
    to: target,
    why: "lines cannot be added to it (a link, not a shell script, or not executable); the new hook runs it first",
  };
  return {
    steps: [move, write(current.path, text, newMode(place), `runs ${name}, then dl`)],
    notes: [],
    file: { name: hook, created: true, addedNewline: false },
    moved: [{ name, restoreTo: hook, digest: digest(current.text) }],
  };
}

function planFileRestored(place: BlockFolder, hook: string, earlier: RecordedBlocks | null): Plan {
  const path = join(place.folder, hook);
  const current = readHookFile(path);
  if (current.kind !== "foreign" || !current.hasBlock) return { steps: [], notes: [] };
  const recorded = earlier?.files.find((file) => file.name === hook);
  const moved = listAsides(place.folder, hook)[0];
  const rest = stripBlock(current.text, recorded?.addedNewline ?? false);
  const isOnlyOurs = isGeneratedOnly(place, rest, moved);
  const steps: Step[] = isOnlyOurs
    ? [{ kind: "remove", path, why: "it holds dl's lines only" }]
    : [write(path, rest, current.mode, "without dl's lines")];
  const notes: InstallNote[] = [];
  if (moved !== undefined && isOnlyOurs) {
    steps.push({ kind: "move", from: join(place.folder, moved), to: path, why: "it was there before dl" });
  } else if (recorded?.created && !isOnlyOurs) {
    notes.push({ level: "information", message: `You added lines to ${path}; they are kept.`, help: null });
  }
  return { steps, notes };
}

function isGeneratedOnly(place: BlockFolder, rest: string, moved: string | undefined): boolean {
  const aside = moved === undefined ? "" : asideLine(place, moved);
  return rest === "" || rest === head(place) || rest === head(place) + aside;
}

/** A last command that ends the script keeps what follows from ever running. */
function endsEarlyNote(path: string, text: string, block: string): InstallNote[] {
  const before = text.slice(0, text.indexOf(findBlock(text) ?? block));
  const lines = before.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  if (!/^(?:exit|exec)\b/.test(lines.at(-1) ?? "")) return [];
  return [
    {
      level: "warning",
      message: `${path} ends with \`${lines.at(-1)}\`, so dl's lines after it are never reached.`,
      help: "Take that line away (for exec: leave the word out and add `|| exit $?`), or move dl's lines above it.",
    },
  ];
}

function asideLine({ kind }: BlockFolder, name: string): string {
  return asBytes(runAsideLine(name, kind === "husky" ? "shell" : "itself"));
}

function head({ kind }: BlockFolder): string {
  return kind === "husky" ? "" : "#!/bin/sh\n";
}

function newMode({ kind }: BlockFolder): number {
  return kind === "husky" ? 0o644 : 0o755;
}

function write(path: string, text: string, mode: number, why: string): Step {
  return { kind: "write", path, content: Buffer.from(text, "latin1"), mode, why };
}
