import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceText, type BenchRepository, type Scratch } from "./scratch.ts";
import { versions } from "./versions.ts";

/** What is measured. */
export type CaseName =
  | "node"
  | "bare"
  | "dl-kept"
  | "dl-judged"
  | "dl-docs"
  | "lefthook"
  | "prek"
  | "husky"
  | "pre-commit";

/** One kind of commit, before it is set up. */
export interface Contender {
  readonly name: CaseName;
  /** For people. */
  readonly label: string;
  /** What is set up, and what is timed, for people; Markdown. */
  readonly what: string;
  /**
   * Prepares `repository`, and gives what a round does.
   *
   * @throws {Error} when something cannot be installed.
   */
  readonly setUp: (repository: BenchRepository) => Round;
}

/** One measurement; `round` counts from 0. */
export type Round = (round: number) => Sample;

export interface Sample {
  readonly ms: number;
  /** What the slowest gate reported of itself, where gates ran. */
  readonly slowestGateMs?: number;
}

/** A contender that can be measured. */
export interface Ready extends Contender {
  readonly measure: Round;
}

/** A contender that could not be installed, and why. */
export interface Missing {
  readonly label: string;
  readonly reason: string;
}

/** Installs each in a repository of its own. One that cannot be installed is left out, and named. */
export function setUp(
  all: readonly Contender[],
  scratch: Scratch,
  say: (line: string) => void,
): { readonly ready: readonly Ready[]; readonly missing: readonly Missing[] } {
  const ready: Ready[] = [];
  const missing: Missing[] = [];
  for (const contender of all) {
    say(`setting up ${contender.label}`);
    try {
      ready.push({ ...contender, measure: contender.setUp(scratch.repository(contender.name)) });
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
      missing.push({ label: contender.label, reason });
      say(`${contender.label} is left out: ${reason}`);
    }
  }
  return { ready, missing };
}

const message = "Double the third part\n\nThe callers expect it since last week.\n";
const dl = join(import.meta.dirname, "../../dist/bin/dl.js");

/** All of them, in the order in which they are measured and shown. */
export const contenders: readonly Contender[] = [
  {
    name: "node",
    label: "bare Node start",
    what: "`node -e 0`",
    setUp: (repository) => () => ({ ms: repository.time(process.execPath, "-e", "0") }),
  },
  {
    name: "bare",
    label: "bare commit",
    what: "no hooks",
    setUp: (repository) => sameCommit(repository, () => {}),
  },
  {
    name: "dl-kept",
    label: "dl, already judged",
    what: "`dl checkpoint` has passed on what is staged; the commit is checked, scanned and stamped",
    setUp(repository) {
      adoptDl(repository);
      return sameCommit(repository, () => repository.run(process.execPath, dl, "checkpoint"));
    },
  },
  {
    name: "dl-judged",
    label: "dl, one source file, all gates",
    what: "one changed JavaScript file, new in each round: the 23 test files of `node --test`, Semgrep and secrets run",
    setUp(repository) {
      adoptDl(repository);
      return (round) => judgedCommit(repository, "src/part-3.js", sourceText(3, `// Round ${round}.\n`));
    },
  },
  {
    name: "dl-docs",
    label: "dl, documentation only",
    what: "one changed Markdown file, new in each round: secrets alone has something to judge",
    setUp(repository) {
      adoptDl(repository);
      return (round) => judgedCommit(repository, "README.md", `# Bench ${round}\n`);
    },
  },
  {
    name: "lefthook",
    label: "lefthook",
    what: `\`lefthook\` ${versions.lefthook} from npm, \`lefthook install\`; one job, \`true\` on staged \`*.js\``,
    setUp(repository) {
      npmInstall(repository, `lefthook@${versions.lefthook}`);
      repository.write("lefthook.yml", lefthookConfig);
      repository.commitAll("lefthook");
      repository.run("node_modules/.bin/lefthook", "install");
      return sameCommit(repository, () => {});
    },
  },
  {
    name: "prek",
    label: "prek",
    what: `\`@j178/prek\` ${versions.prek} from npm, \`prek install\`; one local hook, \`true\` on \`*.js\``,
    setUp(repository) {
      npmInstall(repository, `@j178/prek@${versions.prek}`);
      repository.write(".pre-commit-config.yaml", preCommitConfig);
      repository.commitAll("prek");
      repository.run("node_modules/.bin/prek", "install");
      return sameCommit(repository, () => {});
    },
  },
  {
    name: "husky",
    label: "husky with lint-staged",
    what: `\`husky\` ${versions.husky} and \`lint-staged\` ${versions["lint-staged"]} from npm; the hook runs \`lint-staged\` without npx, with \`true\` on \`*.js\``,
    setUp(repository) {
      npmInstall(repository, `husky@${versions.husky}`, `lint-staged@${versions["lint-staged"]}`);
      repository.write(".husky/pre-commit", "lint-staged\n");
      repository.write(".lintstagedrc.json", `${JSON.stringify({ "*.js": "true" })}\n`);
      repository.commitAll("husky");
      repository.run("node_modules/.bin/husky");
      return sameCommit(repository, () => {});
    },
  },
  {
    name: "pre-commit",
    label: "pre-commit",
    what: `\`pre-commit\` ${versions["pre-commit"]} from PyPI in a venv, \`pre-commit install\`; one local hook, \`true\` on \`*.js\``,
    setUp(repository) {
      const venv = join(repository.directory, "node_modules/venv");
      install(repository, "python3", "-m", "venv", venv);
      const quietly = ["--quiet", "--disable-pip-version-check"];
      install(repository, join(venv, "bin/pip"), "install", ...quietly, `pre-commit==${versions["pre-commit"]}`);
      repository.write(".pre-commit-config.yaml", preCommitConfig);
      repository.commitAll("pre-commit");
      repository.run(join(venv, "bin/pre-commit"), "install");
      return sameCommit(repository, () => {});
    },
  },
];

/** Commits one and the same change in each round; between rounds it is put back into the index. */
function sameCommit(repository: BenchRepository, prepare: () => void): Round {
  repository.write("src/part-3.js", sourceText(3, "// Changed.\n"));
  repository.git("add", "--all");
  return () => {
    prepare();
    const ms = commit(repository);
    repository.git("reset", "--quiet", "--soft", "HEAD~1");
    return { ms };
  };
}

/** Commits new content. */
function judgedCommit(repository: BenchRepository, path: string, text: string): Sample {
  repository.write(path, text);
  repository.git("add", "--all");
  const ms = commit(repository);
  return { ms, slowestGateMs: slowestGate(repository) };
}

function commit(repository: BenchRepository): number {
  return repository.time("git", "commit", "--quiet", "-m", message);
}

function adoptDl(repository: BenchRepository): void {
  repository.run(process.execPath, dl, "install", "--no-try");
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "-m", "Adopt dl");
}

/** The duration of the slowest gate in the verdict that was logged last. */
function slowestGate(repository: BenchRepository): number {
  const log = readFileSync(join(repository.directory, ".git/dl/events.jsonl"), "utf8").trimEnd();
  const event = JSON.parse(log.slice(log.lastIndexOf("\n") + 1)) as {
    readonly result: { readonly results: readonly { readonly durationMs: number }[] };
  };
  return Math.max(...event.result.results.map(({ durationMs }) => durationMs));
}

/** Packages as a project would have them. No install script is run: the binaries come as packages of their own. */
function npmInstall(repository: BenchRepository, ...packages: string[]): void {
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact", "--save-dev"];
  install(repository, "npm", "install", ...quietly, ...packages);
}

/** Runs an installer with the user's own settings: they say where packages come from. */
function install(repository: BenchRepository, program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: repository.directory, stdio: ["ignore", "pipe", "pipe"] });
}

const lefthookConfig = `pre-commit:
  jobs:
    - name: nothing
      glob: "*.js"
      run: "true {staged_files}"
`;

const preCommitConfig = `repos:
  - repo: local
    hooks:
      - id: nothing
        name: nothing
        entry: "true"
        language: system
        files: \\.js$
`;
