import type { RepoPath } from "../../git/path.ts";
import { kindByKeys } from "./kind-by-keys.ts";
import { isNamelessScript, kindByFirstLine, type Classified } from "./kinds.ts";

/** Whether only its content can tell what `path` is. */
export function saysInside(path: RepoPath): boolean {
  return isYaml(path) || isNamelessScript(path);
}

/** What a file is whose name does not tell; null for everything else. */
export function kindByContent(path: RepoPath, content: Buffer): Classified | null {
  if (isYaml(path)) return kindByKeys(content);
  return isNamelessScript(path) ? kindByFirstLine(content) : null;
}

function isYaml(path: RepoPath): boolean {
  return /\.ya?ml$/i.test(path);
}
