import { isBlocking, type HookName } from "./hook-name.ts";
import { leastNode, type Program } from "./program.ts";
import { shellQuote } from "./shell-quote.ts";

/*
 * Pieces of POSIX shell that the generated scripts are made of. They read `$dl_here`, the folder of the hook, and the
 * hook's own arguments. Every process that a hook starts costs a millisecond, so they use the shell's own commands only,
 * until dl itself is started.
 */

/** Ends the script where the hook has nothing to do; empty for hooks that always have. */
export function nothingToDo(hook: HookName): string {
  if (hook === "pre-commit") return endIfPassed;
  if (hook === "prepare-commit-msg") return endWithoutStamp;
  if (hook === "post-commit") return endIfAsPromised;
  return "";
}

/** The folder of the running hook, told to dl for its look at the other hooks. */
export const tellFolder = `DL_HOOKS_DIR=$dl_here
export DL_HOOKS_DIR`;

/** Where the programs are. Node's folder goes last on PATH: a GUI client may know no other place with \`npm\` in it. */
export function programPaths(program: Program): string {
  return `dl_node=${shellQuote(program.node)}
dl_main=${shellQuote(program.main)}`;
}

/**
 * Starts dl for one hook, or says that it is gone. Node's own options are kept from dl and handed on as
 * `DL_NODE_OPTIONS`: an editor's debugger hook in them slows every commit down, and code preloaded into the judge could
 * make it say anything; the project's tests may want them all the same.
 */
export function startDl(hook: HookName): string {
  return isBlocking(hook) ? `${prepare}\n${exec(hook)}` : `${prepare}\n${runAndForgive(hook)}`;
}

const stampPrefix = "Dev-Loop-";

// Up to the scissors line of `commit --verbose`, and to a length where starting grep costs less than reading on.
const endWithoutStamp = `dl_lines=0 dl_stamp=
while IFS= read -r dl_line || [ -n "$dl_line" ]; do
  case $dl_line in
  ${stampPrefix}*) dl_stamp=yes && break ;;
  *" >8 ---"*) break ;;
  esac
  dl_lines=$((dl_lines + 1))
  if [ "$dl_lines" -ge 40 ]; then
    grep -q '^${stampPrefix}' "$1" && dl_stamp=yes
    break
  fi
done <"$1"
[ -n "$dl_stamp" ] || exit "\${dl_status:-0}"`;

const findGit = `dl_git=\${GIT_DIR:-.git}
if [ -f "$dl_git" ]; then
  IFS= read -r dl_git <"$dl_git"
  dl_git=\${dl_git#gitdir: }
fi`;

// The index that has last passed, byte for byte, stands for a tree that was judged. This decides nothing: commit-msg asks
// for the verdict over tree, base and policy, and judges where there is none. It spares a start of Node, half of what a
// commit with a kept verdict costs.
const endIfPassed = `${findGit}
if [ -z "\${DL_SKIP-}" ] && [ -s "$dl_git/dl/passed-index" ] &&
  cmp -s "$dl_git/dl/passed-index" "\${GIT_INDEX_FILE:-$dl_git/index}"; then
  echo "dl: this content has passed before"
  exit 0
fi`;

// The commit is as promised when it has the tree, and the stamp once. Everything else is looked into, and put in words, by
// dl itself. Files are emptied, not removed: that takes no process.
const endIfAsPromised = `${findGit}
[ -s "$dl_git/dl/stamped" ] || exit "\${dl_status:-0}"
read -r dl_tree dl_stamp dl_head dl_more <"$dl_git/dl/stamped"
dl_commit=$(git cat-file commit HEAD 2>/dev/null)
case "$dl_commit
" in
"tree $dl_tree
"*"
Dev-Loop-Gate: $dl_stamp
"*)
  case \${dl_commit#*Dev-Loop-Gate:} in
  *Dev-Loop-*) ;;
  *)
    if [ -z "$dl_more" ]; then
      : >"$dl_git/dl/stamped"
      [ ! -s "$dl_git/dl/passed-index" ] || : >"$dl_git/dl/passed-index"
      exit "\${dl_status:-0}"
    fi
    ;;
  esac
  ;;
esac`;

const prepare = `if [ -n "\${NODE_OPTIONS+set}" ]; then
  DL_NODE_OPTIONS=$NODE_OPTIONS
  export DL_NODE_OPTIONS
  unset NODE_OPTIONS
fi
PATH=$PATH:\${dl_node%/*}
export PATH
dl_recorded=$dl_main
dl_common=.git
if [ ! -f "$dl_main" ] || [ ! -x "$dl_node" ]; then
  dl_common=$(git rev-parse --git-common-dir 2>/dev/null) || dl_common=.git
fi
if [ ! -f "$dl_main" ]; then
  dl_main=
  for dl_try in . "$dl_common/.."; do
    if [ -f "$dl_try/node_modules/dev-loop/dist/bin/dl.js" ]; then
      dl_main=$dl_try/node_modules/dev-loop/dist/bin/dl.js
      break
    fi
  done
fi
dl_is_new_enough() {
  dl_version=$("$1" --version 2>/dev/null) || return 1
  dl_version=\${dl_version#v}
  dl_major=\${dl_version%%.*}
  dl_minor=\${dl_version#*.}
  dl_minor=\${dl_minor%%.*}
  case $dl_major:$dl_minor in *[!0-9:]* | :* | *:) return 1 ;; esac
  [ "$dl_major" -gt ${leastNode.major} ] || { [ "$dl_major" -eq ${leastNode.major} ] && [ "$dl_minor" -ge ${leastNode.minor} ]; }
}
if [ ! -x "$dl_node" ]; then
  dl_node=
  for dl_try in "$(command -v node)" ./node_modules/.bin/node "$dl_common/../node_modules/.bin/node" \\
    /opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node \\
    "\${HOME-}"/.volta/bin/node "\${HOME-}"/.nvm/versions/node/*/bin/node; do
    if [ -x "$dl_try" ] && dl_is_new_enough "$dl_try"; then
      dl_node=$dl_try
      break
    fi
  done
fi`;

const gone = `if [ -z "$dl_main" ]; then
    echo "dl: not found at $dl_recorded, nor in node_modules/dev-loop."
  else
    echo "dl: no Node ${leastNode.major}.${leastNode.minor} or newer was found; the one that dl was installed with is gone."
  fi`;

function exec(hook: HookName): string {
  const what = hook === "pre-merge-commit" ? "merge" : "commit";
  return `if [ -n "$dl_node" ] && [ -n "$dl_main" ]; then
  exec "$dl_node" "$dl_main" hook ${hook} "$@"
fi
{
  ${gone}
  echo "dl: This ${what} was not judged, so it is stopped."
  echo "dl: To mend it:                npx dev-loop install"
  echo "dl: To ${what} once without dl: git ${what} --no-verify"
  echo "dl: To be rid of dl's hooks:   npx dev-loop uninstall"
} >&2
exit 1`;
}

function runAndForgive(hook: HookName): string {
  return `if [ -n "$dl_node" ] && [ -n "$dl_main" ]; then
  "$dl_node" "$dl_main" hook ${hook} "$@"
else
  {
  ${gone}
  echo "dl: To mend it: npx dev-loop install"
  } >&2
fi
exit "\${dl_status:-0}"`;
}
