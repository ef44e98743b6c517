import type { Argv } from "yargs";
import type { Oid } from "../../change/change.ts";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { restamp, type Restamped, type RestampResult } from "../../checkpoint/restamp.ts";
import { standingOverrides } from "../../checkpoint/standing-overrides.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { noCleanup } from "../../hooks/message-cleanup.ts";
import { addTrailers, readMessage, withoutOwnLines, writeMessage } from "../../hooks/message-file.ts";
import type { RestampDocument } from "../documents/documents.ts";
import { dirOption, jsonOption } from "../options.ts";
import { parseRange } from "../parse-range.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";
import { count } from "../reports/wording.ts";
import { runCheckpoint } from "../run-checkpoint.ts";

interface Arguments {
  readonly range: string;
  readonly dir: string;
  readonly json?: boolean;
}

export const command = {
  command: "restamp <range>",
  describe: "Judge and stamp unpushed commits, as after a rebase",
  builder: (yargs: Argv) =>
    yargs
      .positional("range", { type: "string", demandOption: true, describe: "A..HEAD, such as @{upstream}..HEAD" })
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("dl restamp HEAD~2..HEAD", "the last two commits, after a rebase"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const range = parseRange(args.range);
  if (range?.to !== "HEAD")
    throw new UsageError(`restamp takes a range that ends at HEAD, as A..HEAD; got ${args.range}`);
  const repository = await findRepository(args.dir);
  const objects = new ObjectReader(repository.worktree);
  const words = args.json ? "stderr" : "stdout";
  try {
    const overrides = await standingOverrides(repository.commonDir);
    const request = { only: null, overrides, pace: "early", kept: "use", trust: "store" } as const;
    let exitCode = 0;
    const outcome = await restamp(repository, objects, range.from, {
      judge: async (revision) => {
        const run = await runCheckpoint(repository, { kind: "commit", revision }, request, [], words);
        exitCode = run.exitCode;
        return run.result;
      },
      stampFile: (path, lines) => {
        const stripped = withoutOwnLines(readMessage(path));
        if (stripped !== null) writeMessage(path, stripped);
        addTrailers(path, lines, noCleanup);
      },
    });
    if (args.json) printJson(documentOf(outcome));
    if (outcome.kind === "blocked") {
      process.stderr.write(blockedText(outcome.commit, outcome.result));
    } else if (!args.json) {
      process.stdout.write(restampText(outcome.commits));
    }
    process.exitCode = outcome.kind === "blocked" ? exitCode || 1 : exitCode;
  } finally {
    objects.close();
  }
}

function documentOf(result: RestampResult): RestampDocument {
  const head = { schemaVersion: 1, kind: "restamp" } as const;
  return result.kind === "done"
    ? { ...head, outcome: "done", commits: result.commits, head: result.head }
    : { ...head, outcome: "blocked", commit: result.commit, result: result.result };
}

function blockedText(commit: Oid, { verdict, shadow }: CheckpointResult): string {
  const why =
    verdict === "block"
      ? "is blocked"
      : `gets no stamp, for it passes in shadow mode alone (${shadow.join(", ")} would have blocked it)`;
  return `dl: ${commit.slice(0, 12)} ${why}; nothing was changed\n`;
}

function restampText(commits: readonly Restamped[]): string {
  if (commits.length === 0) return "Nothing to do: the range holds no commits.\n";
  const lines = commits.map(
    ({ before, after, stamp }) => `${before.slice(0, 12)} -> ${after.slice(0, 12)}  stamp ${stamp}\n`,
  );
  const unsigned = commits.filter(({ signature }) => signature === "dropped").length;
  const warning = `${count(unsigned, "commit")} lost the signature: sign again.\n`;
  return lines.join("") + (unsigned > 0 ? warning : "");
}
