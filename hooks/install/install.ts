import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { launcherPath, launcherText } from "../shims/launcher.ts";
import type { Program } from "../shims/program.ts";
import { applySteps, InstallError } from "./apply-steps.ts";
import { listWorktrees, readHooksPaths } from "./git-settings.ts";
import { asBytes } from "./hook-file.ts";
import { findHookHome, ownHooksFolder, type HookHome } from "./hook-home.ts";
import { planBlocks } from "./plan-blocks.ts";
import { planHusky } from "./plan-husky.ts";
import { planRedirected } from "./plan-redirected.ts";
import { planHomeRemoved } from "./plan-removal.ts";
import { planWrapped } from "./plan-wrapped.ts";
import { readRecord, recordPath, type InstallRecord, type RecordedHome } from "./record.ts";
import type { InstallReport } from "./report.ts";
import type { InstallNote, Plan, Step } from "./step.ts";
import { writeIfChanged } from "./write-step.ts";

/** What to install where. */
export interface InstallOptions {
  readonly repository: Repository;
  /** What the hooks start. */
  readonly program: Program;
  /** Version of dl, for the record. */
  readonly version: string;
  /** To be done before the hooks. */
  readonly before?: readonly Step[];
  /** Only say what would be done. */
  readonly dryRun: boolean;
}

/**
 * Puts dl's hooks where git looks for them, after whatever hooks are there. Doing it again mends what others changed
 * since, and else does nothing.
 *
 * @throws {InstallError} when it cannot be done; nothing is changed then.
 */
export async function install(options: InstallOptions): Promise<InstallReport> {
  const { repository, program } = options;
  if (repository.isBare) {
    throw new InstallError(
      `${repository.gitDir} is a bare repository: nobody commits in it.`,
      "Run `dl install` in a clone that has a work tree.",
    );
  }
  const record = readRecord(repository);
  const home = await findHookHome(repository, record);
  const entered = await planHome(repository, home, program, record);
  const left =
    record !== null && isOtherHome(record.home, entered.home)
      ? await planHomeRemoved(repository, record)
      : { steps: [], notes: [] };
  const next: InstallRecord = {
    schemaVersion: 1,
    dlVersion: options.version,
    home: entered.home,
    written: entered.written,
  };
  const steps = [...(options.before ?? []), ...planState(repository, program, next), ...left.steps, ...entered.steps];
  if (!options.dryRun) await applySteps(repository, steps);
  return {
    action: "install",
    dryRun: options.dryRun,
    worktree: repository.worktree,
    home,
    steps,
    notes: [...left.notes, ...entered.notes, ...(await worktreeNotes(repository))],
  };
}

interface HomePlan extends Plan {
  readonly home: RecordedHome;
  readonly written: Readonly<Record<string, string>>;
}

async function planHome(
  repository: Repository,
  home: HookHome,
  program: Program,
  record: InstallRecord | null,
): Promise<HomePlan> {
  switch (home.kind) {
    case "git-directory": {
      const plan = planWrapped(home.folder, program, record);
      const { madeFolder, moved } = plan;
      return {
        ...plan,
        home: { kind: home.kind, folder: relative(repository.commonDir, home.folder), madeFolder, moved },
      };
    }
    case "tracked":
    case "husky": {
      const place = { kind: home.kind, folder: home.folder, worktree: repository.worktree };
      const { steps, notes, madeFolder, files, moved } = planBlocks(place, record);
      const husky = home.kind === "husky" ? await planHuskyFor(repository, home) : { steps: [], notes: [] };
      const folder = relative(repository.worktree, home.folder);
      return {
        steps: [...steps, ...husky.steps],
        notes: [...notes, ...husky.notes, commitNote(folder)],
        home: { kind: home.kind, folder, madeFolder, files, moved },
        written: {},
      };
    }
    case "elsewhere": {
      const own = join(repository.commonDir, ownHooksFolder);
      const current = (await readHooksPaths(repository)).at(-1)?.value ?? null;
      const plan = planRedirected(own, home, current === own, program);
      const scope = home.scope === "worktree" ? "worktree" : "local";
      return { ...plan, home: { kind: home.kind, scope, before: home.before, value: own } };
    }
  }
}

async function planHuskyFor(repository: Repository, home: Extract<HookHome, { kind: "husky" }>): Promise<Plan> {
  const current = (await readHooksPaths(repository)).findLast(({ scope }) => scope === "local")?.value ?? null;
  return planHusky(repository, home.folder, home.isActive, current, await listWorktrees(repository));
}

/** The record goes first, so that an installation that was cut short can be taken back. */
function planState(repository: Repository, program: Program, record: InstallRecord): Step[] {
  const folder = join(repository.commonDir, "dl");
  const launcher = join(repository.commonDir, launcherPath);
  return [
    ...(existsSync(folder)
      ? []
      : [{ kind: "make-folder", path: folder, why: "dl's own files in this clone" } as const]),
    ...writeIfChanged(
      recordPath(repository),
      asBytes(`${JSON.stringify(record, null, 2)}\n`),
      0o644,
      "so that `dl uninstall` can put everything back",
    ),
    ...writeIfChanged(launcher, asBytes(launcherText(program)), 0o755, "starts dl on this machine"),
  ];
}

/** Hooks moved house since the last installation: what it did in the old one must not stay. */
function isOtherHome(old: RecordedHome, next: RecordedHome): boolean {
  if (old.kind !== next.kind) return true;
  return old.kind !== "elsewhere" && next.kind !== "elsewhere" && old.folder !== next.folder;
}

function commitNote(folder: string): InstallNote {
  return {
    level: "information",
    message: `The lines in ${folder}/ are the same on every machine, and stop a commit where dl is not installed.`,
    help: `Commit ${folder}/, and make dl a dependency of the project (npm i -D dev-loop) so that others have it.`,
  };
}

/** A relative folder inside \`.git\` exists for the main worktree only: in others \`.git\` is a file. */
async function worktreeNotes(repository: Repository): Promise<InstallNote[]> {
  const ruling = (await readHooksPaths(repository)).at(-1);
  if (ruling === undefined || isAbsolute(ruling.value) || !/^\.git(?:\/|$)/.test(ruling.value)) return [];
  return [
    {
      level: "warning",
      message: `core.hooksPath is ${ruling.value}, which leads nowhere in linked worktrees: git runs no hook there.`,
      help:
        ruling.value === ".git/hooks"
          ? `That is where git looks anyway: run \`git config --${ruling.scope} --unset core.hooksPath\`.`
          : "Set core.hooksPath to the absolute path, and run `dl install` again.",
    },
  ];
}
