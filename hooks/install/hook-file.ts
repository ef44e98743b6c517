import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { hasBlock } from "../shims/block.ts";
import { readMarker, type ShimMarker } from "../shims/marker.ts";
import { managerOf, type ManagerName } from "./managers.ts";

/**
 * A file where git looks for a hook. `text` holds its bytes one a character (latin1), so that writing it back gives the
 * same bytes whatever the encoding; for a link it is that of the target, and empty when there is none.
 */
export type HookFile =
  | { readonly kind: "absent"; readonly path: string }
  | {
      readonly kind: "shim";
      readonly path: string;
      readonly text: string;
      readonly marker: ShimMarker;
      readonly isExecutable: boolean;
    }
  | {
      readonly kind: "foreign";
      readonly path: string;
      readonly text: string;
      readonly isLink: boolean;
      readonly isExecutable: boolean;
      readonly mode: number;
      readonly manager: ManagerName | null;
      /** Whether dl's lines are among the file's own. */
      readonly hasBlock: boolean;
    };

/**
 * Looks at one hook.
 *
 * @throws when something is there that cannot be read.
 */
export function readHookFile(path: string): HookFile {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: "absent", path };
  const text = readContent(path);
  const marker = readMarker(text);
  const isExecutable = (stat.mode & 0o111) !== 0;
  if (marker !== null && !stat.isSymbolicLink()) return { kind: "shim", path, text, marker, isExecutable };
  return {
    kind: "foreign",
    path,
    text,
    isLink: stat.isSymbolicLink(),
    isExecutable,
    mode: stat.mode & 0o7777,
    manager: managerOf(text),
    hasBlock: hasBlock(text),
  };
}

const asideSuffix = ".before-dl";

/** The name for the `number`th (from 1) hook of somebody else's that makes room for dl. */
export function asideName(hook: string, number: number): string {
  return number === 1 ? `${hook}${asideSuffix}` : `${hook}${asideSuffix}-${number}`;
}

/** Hooks that made room for dl's in `folder`, in the order in which they run. */
export function listAsides(folder: string, hook: string): string[] {
  const prefix = `${hook}${asideSuffix}`;
  return listNames(folder)
    .filter((name) => name.startsWith(prefix) && /^(?:-\d+)?$/.test(name.slice(prefix.length)))
    .toSorted((one, other) => asideNumber(one) - asideNumber(other));
}

/** Number of an aside, from its name. */
export function asideNumber(name: string): number {
  return Number(/-dl-(\d+)$/.exec(name)?.[1] ?? 1);
}

/** Names in a folder; none when there is no such folder. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Content of a hook as {@link HookFile} holds it, from text of dl's own. */
export function asBytes(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** SHA-256 of a hook's content, 64 hex digits. */
export function digest(text: string): string {
  return createHash("sha256").update(text, "latin1").digest("hex");
}

function readContent(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A link into nowhere, or a folder: nothing to read, but something to keep.
    if (code === "ENOENT" || code === "EISDIR" || code === "ELOOP") return "";
    throw error;
  }
}
