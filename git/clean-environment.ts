/**
 * What `git rev-parse --local-env-vars` lists, plus what git sets for hooks, the author of the commit among it: a child that inherits these works on the
 * repository being committed to, whatever directory it runs in. A test suite that makes a scratch repository would
 * commit its fixtures onto the user's branch.
 */
const repositoryVariables = new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_AUTHOR_DATE",
  "GIT_AUTHOR_EMAIL",
  "GIT_AUTHOR_NAME",
  "GIT_COMMON_DIR",
  "GIT_CONFIG",
  "GIT_CONFIG_COUNT",
  "GIT_CONFIG_PARAMETERS",
  "GIT_DIR",
  "GIT_EDITOR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_REFLOG_ACTION",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
]);

/**
 * `environment` without git's variables for the repository at hand, and without dl's own. What dl's hooks keep from dl
 * itself, `NODE_OPTIONS`, is given back.
 */
export function cleanEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !repositoryVariables.has(entry[0]) &&
      !/^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(entry[0]) &&
      !/^DL_(SKIP|REASON|HOOKS_DIR|OUTER_HOOK|NODE_OPTIONS)$/.test(entry[0]),
  );
  const nodeOptions = environment["DL_NODE_OPTIONS"];
  return { ...Object.fromEntries(kept), ...(nodeOptions !== undefined && { NODE_OPTIONS: nodeOptions }) };
}
