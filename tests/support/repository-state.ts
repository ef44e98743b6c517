import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "./sandbox.ts";

/**
 * Everything of a repository that is the user's: each file of the work tree with mode, time and content, the index byte
 * for byte, refs with their reflogs, HEAD, stash and configuration. Two equal states mean that nothing was touched.
 */
export function repositoryState(sandbox: Sandbox): Readonly<Record<string, string>> {
  const gitDir = sandbox.git("rev-parse", "--absolute-git-dir");
  return {
    ...workTree(sandbox.directory),
    index: digest(join(gitDir, "index")),
    refs: sandbox.git("for-each-ref"),
    reflogs: sandbox.git("reflog", "--all"),
    head: readFileSync(join(gitDir, "HEAD"), "utf8"),
    stash: sandbox.git("stash", "list"),
    config: digest(join(gitDir, "config")),
  };
}

function workTree(directory: string): Record<string, string> {
  const state: Record<string, string> = {};
  const walk = (folder: Buffer): void => {
    for (const name of readdirSync(folder, { encoding: "buffer" })) {
      if (name.equals(Buffer.from(".git"))) continue;
      const path = Buffer.concat([folder, Buffer.from("/"), name]);
      const status = lstatSync(path);
      const key = `file ${path.toString("latin1")}`;
      if (status.isDirectory()) walk(path);
      else if (status.isSymbolicLink()) state[key] = `link ${readlinkSync(path)}`;
      else state[key] = `${status.mode.toString(8)} ${status.mtimeMs} ${digest(path)}`;
    }
  };
  walk(Buffer.from(directory));
  return state;
}

function digest(path: string | Buffer): string {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return "absent";
  }
}
