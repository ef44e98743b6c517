import { statSync } from "node:fs";
import { readHookFile } from "./hook-file.ts";
import type { Step } from "./step.ts";

/**
 * The step that gives a file this content and mode; none when it has both.
 *
 * @param text bytes one a character (latin1).
 */
export function writeIfChanged(path: string, text: string, mode: number, why: string): Step[] {
  const file = readHookFile(path);
  if (file.kind !== "absent" && file.text === text && (statSync(path).mode & 0o777) === mode) return [];
  return [{ kind: "write", path, content: Buffer.from(text, "latin1"), mode, why }];
}
