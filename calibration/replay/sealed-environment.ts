import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { toolsDirectory } from "../../tools/managed-semgrep.ts";

/**
 * An environment in which nothing of the user's or the machine's configuration takes part: an outcome must be the same
 * for everyone. Programs and dl's managed tools are still found.
 *
 * @param scratch an absolute folder that is home, cache and configuration.
 */
export async function sealedEnvironment(scratch: string, env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const home = join(scratch, "home");
  await mkdir(home, { recursive: true });
  return {
    PATH: env["PATH"],
    TMPDIR: env["TMPDIR"],
    LANG: "C.UTF-8",
    HOME: home,
    NO_COLOR: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Fixture",
    GIT_AUTHOR_EMAIL: "fixture@example.com",
    GIT_COMMITTER_NAME: "Fixture",
    GIT_COMMITTER_EMAIL: "fixture@example.com",
    DL_TOOLS_DIR: toolsDirectory(env),
    // Version managers find their programs below the real home.
    ...(env["PYENV_ROOT"] === undefined && env["HOME"] !== undefined && { PYENV_ROOT: join(env["HOME"], ".pyenv") }),
    ...Object.fromEntries(
      Object.entries(env).filter(([name]) =>
        /^(PYENV_ROOT|ASDF_|MISE_|NVM_|VOLTA_|RUSTUP_HOME|CARGO_HOME|GO\w+|JAVA_HOME)/.test(name),
      ),
    ),
  };
}
