import type { Argv } from "yargs";
import { verify, type VerifySubject } from "../../checkpoint/verify.ts";
import { readCommit } from "../../change/open-change.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { gatesInShadow } from "../../policy/gate-mode.ts";
import { loadPolicy } from "../../policy/load.ts";
import { dirOption, jsonOption, textOption } from "../options.ts";
import { renderJson } from "../reports/json.ts";
import { renderVerify } from "../reports/verify.ts";
import { writeStream } from "../reports/write-output.ts";
import { styleFor } from "../terminal/style.ts";
import { parseRange } from "../parse-range.ts";

interface Arguments {
  readonly revision: string;
  readonly each?: boolean;
  readonly json?: boolean;
  readonly dir: string;
  readonly base?: string;
}

export const command = {
  command: "verify [revision]",
  describe: "Say whether a commit or a range was gated, offline",
  builder: (yargs: Argv) =>
    yargs
      .positional("revision", {
        type: "string",
        default: "HEAD",
        describe: "A commit, or a range A..B whose tip is verified",
      })
      .option("each", {
        type: "boolean",
        describe: "Verify every commit of the range, not its tip alone",
      })
      .option(
        "base",
        textOption(
          "base",
          "The revision whose policy says what is accepted: the range's start, or what you trust of the commit's own",
        ),
      )
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("dl verify", "is HEAD gated?")
      .example("dl verify origin/main..HEAD --each", "every commit of a branch"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const range = parseRange(args.revision);
  const tip = range?.to ?? args.revision;
  const subject: VerifySubject = range && args.each ? { kind: "each", ...range } : { kind: "tip", revision: tip };
  const objects = new ObjectReader(repository.worktree);
  try {
    const base = args.base ?? range?.from;
    const ruling = await readCommit(repository, objects, base ?? tip);
    const { policy } = await loadPolicy({
      repository,
      objects,
      baseRevision: ruling.oid,
      tree: ruling.tree,
      // What is accepted is said by the base branch, which people merge into. A commit cannot excuse itself.
      trust: base === undefined ? "store" : "base",
    });
    const result = await verify(repository, objects, subject, {
      policy: policy.verify,
      since: policy.since,
      inShadow: gatesInShadow(policy),
    });
    const text = args.json ? renderJson(result) : renderVerify(result, styleFor(process.stdout, process.env));
    await writeStream(process.stdout, text);
    process.exitCode = result.accepted ? 0 : 1;
  } finally {
    objects.close();
  }
}
