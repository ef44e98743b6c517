import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { FetchedPackage } from "./fetch-package.ts";
import type { FieldSize } from "./field-result.ts";

const program = join(import.meta.dirname, "../../dist/bin/dl.js");

/** A whole package is many times a commit. */
const policy = "semgrep: { timeout: 30m }\nsecrets: { timeout: 10m }\n";

/** What builds put out, what is bundled along, tests, and texts. */
const noSourceFolders =
  "dist build umd cjs esm es min fesm2022 bundle bundles vendor _vendor node_modules " +
  "test tests __tests__ testing fixtures benchmarks example examples doc docs locale locales i18n";
const noSources = [
  ...noSourceFolders.split(" ").map((folder) => `**/${folder}/**`),
  "**/*.min.*",
  "**/*bundle*",
  "**/*.d.ts",
  "**/*.d.mts",
  "**/*.d.cts",
  "**/test_*",
];

/** The repository that packages are judged in, one after the other: its log and its labels cover them all. */
export class FieldRepository {
  readonly directory: string;

  /** @param directory absolute; made when it is not there. */
  constructor(directory: string) {
    this.directory = directory;
    if (existsSync(join(directory, ".git"))) return;
    mkdirSync(directory, { recursive: true });
    this.#git("init", "--quiet", "--initial-branch=main");
    this.#git("config", "user.name", "Field run");
    this.#git("config", "user.email", "field@example.invalid");
    writeFileSync(join(directory, ".devloop.yaml"), policy);
    this.#git("add", ".devloop.yaml");
    this.#git("commit", "--quiet", "--no-verify", "-m", "Start");
  }

  /** Puts a package in place of the one before, as files that are all new. */
  hold(fetched: FetchedPackage): void {
    for (const entry of readdirSync(this.directory)) {
      if (![".git", ".devloop", ".devloop.yaml"].includes(entry))
        rmSync(join(this.directory, entry), { recursive: true, force: true });
    }
    cpSync(fetched.directory, join(this.directory, placeOf(fetched)), { recursive: true });
    this.#git("read-tree", "--empty");
    this.#git("add", "--force", "--", ".devloop.yaml", placeOf(fetched));
  }

  /** Takes out of the index what is not among the sources of the package. */
  keepSources(): void {
    const patterns = noSources.map((pattern) => `:(glob)${pattern}`);
    this.#git("rm", "--quiet", "--cached", "--ignore-unmatch", "--", ...patterns);
  }

  /** Judges all files in the index. */
  judge(gate: "secrets" | "semgrep"): CheckpointResult {
    const args = [program, "checkpoint", "--all-files", `--gate=${gate}`, "--no-cache", "--json"];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      cwd: this.directory,
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    if (status === 0 || status === 1 || status === 3) return JSON.parse(stdout) as CheckpointResult;
    throw new Error(`dl ended with ${status}: ${stderr.slice(-400)}`);
  }

  /** Files in the index, and the lines and bytes of those that hold no zero byte. */
  size(): FieldSize {
    const paths = this.#git("ls-files", "-z", "--", ":!.devloop.yaml").split("\0").filter(Boolean);
    const size = { files: paths.length, lines: 0, bytes: 0 };
    for (const path of paths) {
      const content = readFileSync(join(this.directory, path));
      if (content.subarray(0, 8000).includes(0)) continue;
      size.bytes += content.length;
      for (const byte of content) size.lines += Number(byte === 0x0a);
    }
    return size;
  }

  #git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.directory, encoding: "utf8", maxBuffer: 1 << 28 });
  }
}

/** Where a package lies in the repository, and so what the paths of its findings begin with. */
export function placeOf({ registry, name, version }: Pick<FetchedPackage, "registry" | "name" | "version">): string {
  return `${registry}/${name.replaceAll("/", "-").replace("@", "")}@${version}`;
}
