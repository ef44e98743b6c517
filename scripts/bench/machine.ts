import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** What kind of machine this is, as far as it matters: nothing that tells whose. */
export function describeMachine(): string {
  const git = execFileSync("git", ["--version"], { encoding: "utf8" }).replace("git version ", "").trim();
  const system = { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform as string] ?? process.platform;
  return `${availableParallelism()} cores, ${system} (${process.arch}), Node ${process.versions.node}, git ${git}`;
}
