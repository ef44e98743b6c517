import { exec, execSync } from "node:child_process";
import * as child from "node:child_process";

export function archive(folder: string, target: string): void {
  // ruleid: js-shell-command-built
  exec(`tar czf ${target} ${folder}`);
  // ruleid: js-shell-command-built
  execSync("rm -r " + folder);
  // ruleid: js-shell-command-built
  child.execSync(`du -sh ${folder}`, { encoding: "utf8" });
}
