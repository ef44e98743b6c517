import { nothingToDo, programPaths, startDl, tellFolder } from "./fragments.ts";
import { hookNames, type HookName } from "./hook-name.ts";
import { markerLine } from "./marker.ts";
import type { Program } from "./program.ts";

/** The launcher's place below the git directory that all worktrees share. */
export const launcherPath = "dl/run-hook";

/**
 * A script that starts dl for any hook: what is special to this machine stays in it, so that hook files under version
 * control hold no path. Called as `sh run-hook <hook> <hook file> [args…]`.
 */
export function launcherText(program: Program): string {
  return `#!/bin/sh
${markerLine("run-hook")}
# Written by \`dl install\` for hook files that are under version control; they call it.
dl_hook=$1
# Lines before dl's in the hook may have changed directory; git's file names count from the top.
[ -e .git ] || [ -n "\${GIT_DIR-}" ] || cd "$(git rev-parse --show-toplevel)" || exit 1
dl_here=\${2%/*}
shift 2
${tellFolder}
${programPaths(program)}
case $dl_hook in
${hookNames.map(branch).join("\n")}
*) echo "dl: dl has nothing to do in the hook $dl_hook" >&2 ;;
esac
`;
}

function branch(hook: HookName): string {
  return `${hook})\n${[nothingToDo(hook), startDl(hook)].filter(Boolean).join("\n")}\n;;`;
}
