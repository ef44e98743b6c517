import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { toolsDirectory } from "../../tools/managed-semgrep.ts";

/** How a command ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, for messages and loose matching. */
  readonly output: string;
}

/** The built command line that users run. */
export const dlBinary = join(import.meta.dirname, "../../dist/bin/dl.js");

/**
 * A real git repository in a temporary folder, with a home of its own, so that nothing of the machine's configuration
 * takes part and nothing outside can be touched. Removed when the test ends.
 */
export class Sandbox {
  readonly root: string;
  readonly directory: string;
  readonly home: string;
  readonly env: Record<string, string>;

  constructor(name = "repo") {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), "dl-test-")));
    this.directory = join(this.root, name);
    this.home = join(this.root, "home");
    mkdirSync(this.directory);
    mkdirSync(join(this.home, ".config"), { recursive: true });
    this.env = sandboxEnvironment(this.home);
    this.#putOnPath();
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true, maxRetries: 3 }));
  }

  /** As after `npm install --global`: messages then call it by this name. */
  #putOnPath(): void {
    const folder = join(this.home, "bin");
    mkdirSync(folder);
    writeFileSync(join(folder, "dl"), `#!/bin/sh\nexec "${process.execPath}" "${dlBinary}" "$@"\n`, { mode: 0o755 });
    this.env["PATH"] = `${folder}${delimiter}${this.env["PATH"]}`;
  }

  /** An initialised repository on branch `main`. */
  static repository(name?: string): Sandbox {
    const sandbox = new Sandbox(name);
    sandbox.git("init", "--quiet", "--initial-branch=main");
    return sandbox;
  }

  /** Writes files, given as path and content; folders are made. */
  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.directory, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.directory, path), "utf8");
  }

  remove(path: string): void {
    rmSync(join(this.directory, path), { recursive: true });
  }

  copy(from: string, to = "."): this {
    cpSync(from, join(this.directory, to), { recursive: true });
    return this;
  }

  /** Runs git, which must succeed, and gives its standard output without the last newline. */
  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.directory, env: this.env, encoding: "utf8", stdio: "pipe" }).replace(
      /\n$/,
      "",
    );
  }

  /** Runs git, however it ends. */
  tryGit(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Ran {
    return this.run("git", args, extra);
  }

  /**
   * Starts a commit that a trivial hook stops. git itself writes its index anew on the way: after this, whatever else
   * changes in it was another's doing.
   */
  stopCommit(args: readonly string[]): void {
    const hooks = join(this.root, "stop-hooks");
    mkdirSync(hooks, { recursive: true });
    for (const name of ["pre-commit", "pre-merge-commit"]) {
      writeFileSync(join(hooks, name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    }
    this.tryGit(["-c", `core.hooksPath=${hooks}`, "commit", ...args]);
  }

  /** Stages everything and commits, past all hooks. */
  commitAll(message = "change"): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Runs the built `dl`. */
  dl(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Ran {
    return this.run(process.execPath, [dlBinary, ...args], extra);
  }

  run(
    command: string,
    args: readonly string[],
    extra: Readonly<Record<string, string>> = {},
    cwd = this.directory,
  ): Ran {
    const result = spawnSync(command, args, {
      cwd,
      env: { ...this.env, ...extra },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (result.error) throw result.error;
    return { code: result.status, stdout: result.stdout, stderr: result.stderr, output: result.stdout + result.stderr };
  }
}

/** An environment that knows no user but the sandbox's, and shares only the cache of downloaded tools. */
function sandboxEnvironment(home: string): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        !/^(GIT_|DL_|XDG_|LC_|CI$|GITHUB_|CLAUDE|AI_AGENT|CODEX|COPILOT|GEMINI|CURSOR)/.test(entry[0]),
    ),
  );
  return {
    ...inherited,
    HOME: home,
    NO_COLOR: "1",
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Ada Author",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada Author",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    // A sandbox's home must not cost a download of the tools each.
    DL_TOOLS_DIR: toolsDirectory(),
  };
}
