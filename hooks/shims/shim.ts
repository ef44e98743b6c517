import { nothingToDo, programPaths, startDl, tellFolder } from "./fragments.ts";
import type { HookName } from "./hook-name.ts";
import { markerLine } from "./marker.ts";
import type { Program } from "./program.ts";
import { shellQuote } from "./shell-quote.ts";

/** Another's hook that runs before dl: beside the shim under another name, or somewhere else. */
export type EarlierHook =
  | {
      readonly kind: "beside";
      readonly name: string;
      /** An environment variable under which it is already running, further out; null when nothing tells. */
      readonly runningVariable: string | null;
    }
  | { readonly kind: "elsewhere"; readonly path: string };

/**
 * A hook script for a folder that is this machine's own: it runs the hooks that were there before as children, honours
 * their exit codes, and then starts dl. It stops the commit, and says why, when dl is gone.
 */
export function shimText(hook: HookName, program: Program, earlier: readonly EarlierHook[]): string {
  const parts = [
    "#!/bin/sh",
    markerLine(hook),
    "# Written by `dl install`; `dl uninstall` puts back what was here. The next `dl install` writes it anew.",
    "dl_here=${0%/*}",
    standAside(hook),
    ...earlier.map((before) => runEarlier(hook, before)),
    hook === "post-commit" ? watchSiblings : "",
    nothingToDo(hook),
    tellFolder,
    programPaths(program),
    startDl(hook),
  ];
  return `${parts.filter(Boolean).join("\n")}\n`;
}

/** A hook script that only hands on to a hook of the same name elsewhere: for hooks that dl has no part in. */
export function passThroughText(hook: string, path: string): string {
  const target = shellQuote(path);
  return `#!/bin/sh
${markerLine(hook)}
# Written by \`dl install\`: git looks for hooks here now, and this one lives elsewhere.
[ -x ${target} ] || exit 0
exec ${target} "$@"
`;
}

/**
 * Other managers move a hook aside and run it under another name. When an outer shim of dl runs such a manager, this one
 * must not judge a second time. Under its own name it always judges, so no variable can switch it off.
 */
function standAside(hook: HookName): string {
  return `case $0 in
*/${hook}) ;;
*) [ "\${DL_OUTER_HOOK-}" = "${hook}:$PWD" ] && exit 0 ;;
esac`;
}

function runEarlier(hook: HookName, before: EarlierHook): string {
  const path = before.kind === "beside" ? `"$dl_here"/${shellQuote(before.name)}` : shellQuote(before.path);
  // Nobody asks post-commit for permission: its failure is passed on, but does not keep dl from its work.
  const failed = hook === "post-commit" ? "dl_status=$?" : "exit $?";
  const running = before.kind === "beside" ? before.runningVariable : null;
  const isFree = running === null ? "" : ` && [ -z "\${${running}-}" ]`;
  return `if [ -x ${path} ]${isFree}; then
  DL_OUTER_HOOK="${hook}:$PWD" ${path} "$@" || ${failed}
fi`;
}

/** commit-msg looks after the other hooks; this is for when commit-msg itself was replaced. */
const watchSiblings = `dl_is_ours() {
  { read -r dl_line && read -r dl_line; } 2>/dev/null <"$1"
  case $dl_line in "# dl-shim "*) return 0 ;; *) return 1 ;; esac
}
dl_line=
if ! dl_is_ours "$dl_here/commit-msg" 2>/dev/null && ! dl_is_ours "$dl_here/commit-msg.legacy" 2>/dev/null; then
  echo "dl: the hook commit-msg is no longer dl's, so commits get no stamp. To mend it: npx dev-loop install" >&2
fi`;
