import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Edit } from "./scene.ts";
import { toolsDirectory } from "../../tools/managed-semgrep.ts";

/** How a command ended. */
export interface Ran {
  readonly code: number | null;
  /** Both streams as they came, without colours. */
  readonly output: string;
  /** The commit that HEAD named before and after. */
  readonly headBefore: string;
  readonly headAfter: string;
}

/**
 * A repository with a small web service in it, in a temporary folder with a home of its own: nothing of the user's takes
 * part and nothing outside is touched. Only the cache of downloaded tools is the user's.
 */
export class Scratch {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly #root: string;

  /** @param colours whether the commands shall paint what they print. */
  constructor(colours: boolean) {
    this.#root = realpathSync(mkdtempSync(join(tmpdir(), "dl-demo-")));
    this.directory = join(this.#root, "parcel-desk");
    this.env = scratchEnvironment(this.#root, colours);
    writeDlCommand(join(this.#root, "bin"));
    cpSync(join(import.meta.dirname, "service"), this.directory, { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message=Parcel desk 1.4.0");
  }

  edit(edit: Edit): void {
    const path = join(this.directory, edit.path);
    if ("text" in edit) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, edit.text);
      return;
    }
    const text = readFileSync(path, "utf8");
    if (!text.includes(edit.replace)) throw new Error(`${edit.path} does not hold: ${edit.replace}`);
    writeFileSync(
      path,
      text.replace(edit.replace, () => edit.by),
    );
  }

  /** Runs git, which must succeed, and gives its standard output. */
  git(...args: string[]): string {
    return this.runQuietly(["git", ...args]);
  }

  /** Runs a command, which must succeed, and gives its standard output. */
  runQuietly([program = "", ...args]: readonly string[]): string {
    return execFileSync(program, args, { cwd: this.directory, env: this.env, encoding: "utf8", stdio: "pipe" });
  }

  /**
   * Runs a command, however it ends, and hands over each line as it comes. When `signal` is aborted, the command and all
   * that it has started are told so, and waited for.
   */
  async run(command: readonly string[], onLine: (line: string) => void, signal: AbortSignal): Promise<Ran> {
    const headBefore = this.git("rev-parse", "HEAD");
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    // One pipe for both streams keeps their lines in order; a group of its own can be stopped as a whole.
    const child = spawn("sh", ["-c", 'exec "$@" 2>&1', "sh", ...command], {
      cwd: this.directory,
      env: this.env,
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    const stop = () => process.kill(-(child.pid ?? process.pid), "SIGINT");
    signal.addEventListener("abort", stop, { once: true });
    const lines = new LineSplitter(onLine);
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => lines.take(chunk));
    child.on("error", reject);
    child.on("close", resolve);
    const code = await promise.finally(() => signal.removeEventListener("abort", stop));
    signal.throwIfAborted();
    lines.end();
    return {
      code,
      output: stripVTControlCharacters(lines.text),
      headBefore,
      headAfter: this.git("rev-parse", "HEAD"),
    };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Cuts chunks into lines. */
class LineSplitter {
  text = "";
  #rest = "";
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  take(chunk: string): void {
    this.text += chunk;
    const lines = (this.#rest + chunk).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    if (this.#rest !== "") this.#onLine(this.#rest);
  }
}

/** What of the user's environment would change what the commands do. */
const leftOut =
  /^(GIT_|DL_|XDG_|NODE_|npm_|CI$|GITHUB_|GITLAB_|CLAUDE|AI_AGENT|CODEX|COPILOT|GEMINI|CURSOR|FORCE_COLOR|NO_COLOR)/i;

function scratchEnvironment(root: string, colours: boolean): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !leftOut.test(entry[0]),
  );
  const home = join(root, "home");
  const temporary = join(root, "tmp");
  for (const folder of [home, temporary]) mkdirSync(folder);
  return {
    ...Object.fromEntries(inherited),
    ...(colours ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
    HOME: home,
    TMPDIR: temporary,
    PATH: [join(root, "bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Ada Author",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada Author",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    DL_TOOLS_DIR: toolsDirectory(),
  };
}

/** `dl` as an installed package would bring it. */
function writeDlCommand(folder: string): void {
  const program = join(import.meta.dirname, "../../dist/bin/dl.js");
  mkdirSync(folder);
  writeFileSync(join(folder, "dl"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
}
