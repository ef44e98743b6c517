import { lstatSync, readFileSync, readdirSync, readlinkSync, mkdirSync, writeFileSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { onTestFinished, vi } from "vitest";
import { findRepository, type Repository } from "../../../git/repository.ts";
import { install } from "../../../hooks/install/install.ts";
import type { InstallReport } from "../../../hooks/install/report.ts";
import { uninstall } from "../../../hooks/install/uninstall.ts";
import type { Program } from "../../../hooks/shims/program.ts";
import { Sandbox } from "../../support/sandbox.ts";

/** How the stand-in for dl was started once. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly hooksDir: string | null;
  readonly nodeOptions: string | null;
  readonly handedOnOptions: string | null;
  readonly path: string;
}

/**
 * A repository, and in place of the bundled dl a small program that writes down how it was started. It fails in the
 * hooks that the file `fail-in` beside it names.
 */
export class HookedSandbox {
  readonly sandbox: Sandbox;
  readonly program: Program;
  readonly #log: string;
  readonly #failIn: string;

  constructor(name?: string, programFolder = "program") {
    this.sandbox = Sandbox.repository(name);
    for (const [key, value] of Object.entries(this.sandbox.env)) vi.stubEnv(key, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const folder = join(this.sandbox.root, programFolder);
    mkdirSync(folder);
    this.#log = join(this.sandbox.root, "calls.log");
    this.#failIn = join(this.sandbox.root, "fail-in");
    this.program = { node: process.execPath, main: join(folder, "dl.mjs") };
    writeFileSync(this.program.main, this.standIn());
  }

  get directory(): string {
    return this.sandbox.directory;
  }

  /** The stand-in's text, to be put in other places too. */
  standIn(): string {
    return `import { appendFileSync, existsSync, readFileSync } from "node:fs";
const { env } = process;
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(this.#log)}, JSON.stringify({
  args, cwd: process.cwd(), hooksDir: env.DL_HOOKS_DIR ?? null, nodeOptions: env.NODE_OPTIONS ?? null,
  handedOnOptions: env.DL_NODE_OPTIONS ?? null, path: env.PATH }) + "\\n");
const failIn = existsSync(${JSON.stringify(this.#failIn)}) ? readFileSync(${JSON.stringify(this.#failIn)}, "utf8") : "";
if (failIn.split(" ").includes(args[1])) process.exit(3);
`;
  }

  /** From now on the stand-in fails in these hooks. */
  failIn(...hooks: string[]): void {
    writeFileSync(this.#failIn, hooks.join(" "));
  }

  /** How the stand-in was started since the last question. */
  calls(): Call[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, "utf8").split("\n").filter(Boolean);
    writeFileSync(this.#log, "");
    return lines.map((line) => JSON.parse(line) as Call);
  }

  /** Names of the hooks for which it was started since the last question. */
  hooksRun(): string[] {
    return this.calls().map(({ args }) => args[1] ?? "");
  }

  /** A hook that writes its name and `word` to a file, and ends with `exitCode`. */
  userHook(path: string, word: string, exitCode = 0): void {
    const text = `#!/bin/sh\necho ${word} >>'${join(this.sandbox.root, "user.log")}'\nexit ${exitCode}\n`;
    this.writeExecutable(path, text);
  }

  /** What users' hooks wrote since the last question. */
  userLog(): string[] {
    const path = join(this.sandbox.root, "user.log");
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    writeFileSync(path, "");
    return lines;
  }

  writeExecutable(path: string, text: string, mode = 0o755): void {
    const target = join(this.directory, path);
    mkdirSync(join(target, ".."), { recursive: true });
    writeFileSync(target, text, { mode });
  }

  async repository(directory = this.directory): Promise<Repository> {
    return findRepository(directory);
  }

  async install(directory = this.directory, dryRun = false): Promise<InstallReport> {
    const repository = await this.repository(directory);
    return install({ repository, program: this.program, version: "1.2.3", dryRun });
  }

  async uninstall(directory = this.directory, dryRun = false): Promise<InstallReport> {
    return uninstall({ repository: await this.repository(directory), dryRun });
  }

  /** Commits something new, through the hooks. */
  commit(directory = this.directory, ...args: string[]) {
    writeFileSync(join(directory, `file-${Date.now()}-${Math.random()}.txt`), "text\n");
    this.sandbox.run("git", ["add", "."], {}, directory);
    return this.sandbox.run("git", ["commit", "-m", "change", ...args], {}, directory);
  }
}

/** Everything below `folder`: bytes, modes, link targets and folders, by path. */
export function picture(folder: string, skip: RegExp = /(?!)/): Record<string, string> {
  const entries: Record<string, string> = {};
  const visit = (path: string): void => {
    const name = relative(folder, path);
    if (skip.test(name)) return;
    const stat = lstatSync(path);
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isSymbolicLink()) entries[name] = `link ${readlinkSync(path)}`;
    else if (stat.isDirectory()) {
      entries[`${name}/`] = `folder ${mode}`;
      for (const child of readdirSync(path)) visit(join(path, child));
    } else entries[name] = `${mode} ${readFileSync(path, "latin1")}`;
  };
  if (existsSync(folder)) visit(folder);
  return entries;
}
