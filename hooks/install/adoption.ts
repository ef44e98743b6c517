import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tryGit } from "../../git/git.ts";
import type { Repository } from "../../git/repository.ts";
import { InstallError } from "./apply-steps.ts";

/** What became of the project's policy file. */
export interface AdoptionReport {
  /** Absolute. */
  readonly path: string;
  /** False when it was there already; it is left as it is then. */
  readonly created: boolean;
  /** The commit up to which history is never judged, or `root`; null when the file was there. */
  readonly since: string | null;
}

/**
 * Writes `.devloop.yaml` at the work tree's top when there is none: from the commit that is HEAD now on, commits are
 * judged. The file is not staged.
 *
 * @throws {InstallError} when it cannot be written.
 */
export async function writeAdoption(repository: Repository, dryRun: boolean): Promise<AdoptionReport> {
  const path = join(repository.worktree, ".devloop.yaml");
  if (existsSync(path)) return { path, created: false, since: null };
  const since = await headCommit(repository);
  if (dryRun) return { path, created: true, since };
  try {
    await writeFile(path, skeleton(since), { flag: "wx" });
    return { path, created: true, since };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InstallError(
      `The hooks are installed, but ${path} could not be written: ${reason}.`,
      "Make the folder writable and run `dl install` again.",
      { cause: error },
    );
  }
}

async function headCommit(repository: Repository): Promise<string> {
  const output = await tryGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { cwd: repository.worktree });
  return output.exitCode === 0 ? output.stdout.toString("latin1").trim() : "root";
}

function skeleton(since: string): string {
  return `# What dl judges in this repository. Commit this file: everybody's commits go by it.
# \`dl config\` prints all settings with their values, \`dl config-lint\` checks this file.

# Commits up to this one are never judged.
since: "${since}"

# mode: shadow               # look first: judge and record, block nothing (after \`dl trust\`)
# sanity:
#   command: npm test          # else dl finds the project's own tests
#   when:
#     add: ["src/**"]          # tests run when one of these changed; else for all but documentation
# semgrep:
#   configs:
#     add: [".semgrep/rules.yml"]
#   exclude:
#     add: ["vendor/**"]
# secrets:
#   allow:
#     - path: "test/fixtures/**"
#       reason: made-up keys of the tests
# atdd:
#   required: true
#   mappings:
#     add: [{ code: "src/**", specs: "features/**" }]
`;
}
