import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hookNames } from "./shims/hook-name.ts";
import { readMarker } from "./shims/marker.ts";

/**
 * Whether every hook in `folder` is a shim that this dl has written and that git runs. It is so in nearly every commit,
 * and seen without loading what can name other tools' hooks, which takes 8 ms.
 */
export function areOwnHooks(folder: string): boolean {
  try {
    return hookNames.every((hook) => isOwnHook(join(folder, hook)));
  } catch {
    return false;
  }
}

function isOwnHook(path: string): boolean {
  const stat = lstatSync(path);
  const isRun = stat.isFile() && (stat.mode & 0o111) !== 0;
  return isRun && readMarker(readFileSync(path, "latin1"))?.isCurrent === true;
}
