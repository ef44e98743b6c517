import { isBlocking, type HookName } from "./hook-name.ts";
import { launcherPath } from "./launcher.ts";
import { shellQuote } from "./shell-quote.ts";

const begin = "# >>> dl: lines written by `dl install`, removed by `dl uninstall`";
const end = "# <<< dl";
const blockPattern = /^# >>> dl: [^\n]*\n[^]*?^# <<< dl(?:\n|$)/m;

/** Whether `text` holds lines of dl's. */
export function hasBlock(text: string): boolean {
  return blockPattern.test(text);
}

/** dl's lines in `text`, markers included; null when there are none. */
export function findBlock(text: string): string | null {
  return blockPattern.exec(text)?.[0] ?? null;
}

/** `text` with `block` in place of the one it holds, else at its end, so that the user's lines come first. */
export function putBlock(text: string, block: string): string {
  if (hasBlock(text)) return text.replace(blockPattern, () => block);
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${block}`;
}

/** `text` without dl's lines. `addedNewline` says that {@link putBlock} had to end the user's last line. */
export function stripBlock(text: string, addedNewline: boolean): string {
  const match = blockPattern.exec(text);
  if (match === null) return text;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return (addedNewline && after === "" ? before.replace(/\n$/, "") : before) + after;
}

/**
 * dl's lines for a hook file under version control: no path of this machine in them. They call the launcher that
 * `dl install` left in the git directory, which all worktrees share; in a clone where nobody installed dl they start the
 * one of the project's dependencies, and without that they stop the commit.
 */
export function hookBlock(hook: HookName): string {
  const [failed, otherwise] = isBlocking(hook) ? [" || exit $?", stop] : [" || :", ""];
  return `${begin}
dl_run="$(git rev-parse --git-common-dir)/${launcherPath}"
if [ -f "$dl_run" ]; then
  sh "$dl_run" ${hook} "$0" "$@"${failed}
elif [ -f node_modules/dev-loop/dist/bin/dl.js ]; then
  node node_modules/dev-loop/dist/bin/dl.js hook ${hook} "$@"${failed}
${otherwise}fi
${end}
`;
}

/**
 * The line that runs a hook which made room because lines cannot be added to it: as the program that it is, or by a shell
 * as husky does.
 */
export function runAsideLine(name: string, runner: "itself" | "shell"): string {
  const path = `"\${0%/*}"/${shellQuote(name)}`;
  return runner === "shell"
    ? `if [ -f ${path} ]; then sh -e ${path} "$@" || exit $?; fi\n`
    : `if [ -x ${path} ]; then ${path} "$@" || exit $?; fi\n`;
}

/**
 * Lines for husky's post-checkout. git leaves `.husky/_` out of a new worktree, since it is ignored, and then finds no
 * hook there at all. \`git worktree add\` runs this file of the worktree it was called from.
 *
 * @param huskyFolder husky's folder from the top of the work tree, such as `.husky`.
 */
export function healBlock(huskyFolder: string): string {
  const folder = shellQuote(huskyFolder);
  return `${begin}
# A new worktree lacks husky's ignored folder "_", and without it git would find no hook there.
if [ -d ${folder} ] && [ ! -e ${folder}/_ ] && [ -d "\${0%/*}/_" ]; then
  cp -R "\${0%/*}/_" ${folder}/_
fi
${end}
`;
}

const stop = `else
  echo "dl: dl is not installed in this clone, so the commit was not judged and is stopped." >&2
  echo "dl: To install it: npx dev-loop install    To commit once without it: git commit --no-verify" >&2
  exit 1
`;
