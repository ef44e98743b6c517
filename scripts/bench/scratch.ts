import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { toolsDirectory } from "../../tools/managed-semgrep.ts";

/** A temporary folder with repositories and a home of its own. Of the user's, only the cache of downloaded tools is used. */
export class Scratch {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;

  constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), "dl-bench-")));
    this.env = environment(join(this.root, "home"));
  }

  /** A repository of 50 small files with one commit. */
  repository(name: string): BenchRepository {
    const directory = join(this.root, name);
    const repository = new BenchRepository(directory, this.env);
    mkdirSync(directory);
    repository.git("init", "--quiet", "--initial-branch=main");
    for (const [path, text] of files()) repository.write(path, text);
    repository.commitAll("Start");
    return repository;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A repository to commit in. */
export class BenchRepository {
  readonly directory: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(directory: string, env: Readonly<Record<string, string>>) {
    this.directory = directory;
    this.#env = env;
  }

  write(path: string, text: string): void {
    const target = join(this.directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Runs git, which must succeed, and gives its standard output. */
  git(...args: string[]): string {
    return this.run("git", ...args);
  }

  /** Stages and commits everything, past all hooks. */
  commitAll(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--no-verify", "-m", message);
  }

  /** Runs a program, which must succeed, and gives its standard output. */
  run(program: string, ...args: string[]): string {
    return execFileSync(program, args, { cwd: this.directory, env: this.#env, encoding: "utf8", stdio: "pipe" });
  }

  /**
   * Milliseconds that a program takes.
   *
   * @throws {Error} when it fails: a commit that was stopped is no measurement.
   */
  time(program: string, ...args: string[]): number {
    const started = performance.now();
    const ended = spawnSync(program, args, { cwd: this.directory, env: this.#env, stdio: "pipe" });
    const ms = performance.now() - started;
    if (ended.status === 0) return ms;
    throw new Error(`${program} ${args.join(" ")} failed in ${this.directory}:\n${String(ended.stderr)}`);
  }
}

function files(): [path: string, text: string][] {
  const modules = Array.from({ length: 23 }, (_, index): [string, string][] => [
    [`src/part-${index + 1}.js`, sourceText(index + 1)],
    [`test/part-${index + 1}.test.js`, testText(index + 1)],
  ]).flat();
  const manifest = { name: "bench", version: "1.0.0", private: true, type: "module", scripts: { test: "node --test" } };
  return [
    ...modules,
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["README.md", "# Bench\n"],
    [".gitignore", "node_modules\n"],
  ];
}

/** A module, and what measuring makes of it: it still does the same. */
export function sourceText(number: number, remark = ""): string {
  return `${remark}export function part${number}(list) {\n  return list.map((one) => one * ${number});\n}\n`;
}

function testText(number: number): string {
  return `import assert from "node:assert/strict";
import test from "node:test";
import { part${number} } from "../src/part-${number}.js";

test("part ${number}", () => assert.deepEqual(part${number}([1, 2]), [${number}, ${2 * number}]));
`;
}

/** What of the user's environment would change what is measured. */
const leftOut =
  /^(GIT_|DL_|XDG_|NODE_|npm_|CI$|GITHUB_|GITLAB_|CLAUDE|AI_AGENT|CODEX|COPILOT|GEMINI|CURSOR|FORCE_COLOR)/i;

function environment(home: string): Record<string, string> {
  mkdirSync(home);
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !leftOut.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    NO_COLOR: "1",
    HOME: home,
    PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Ada Author",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada Author",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    DL_TOOLS_DIR: toolsDirectory(),
  };
}
