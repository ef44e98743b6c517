import type { Argv } from "yargs";
import { appendEvent } from "../../events/event-log.ts";
import { currentUser } from "../../git/current-user.ts";
import { findRepository } from "../../git/repository.ts";
import { detectAgent } from "../../policy/agent-environment.ts";
import { killGate } from "../../policy/kills.ts";
import { parseGate } from "../../policy/overrides.ts";
import { dirOption, jsonOption, textOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";

interface Arguments {
  readonly gate: string;
  readonly ttl: string;
  readonly reason: string;
  readonly json?: boolean;
  readonly dir: string;
}

/** `dl kill`: leaves a gate out for a while. */
export const command = {
  command: "kill <gate>",
  describe: "Leave a gate out for a while; commits will say so",
  builder: (yargs: Argv) =>
    yargs
      .positional("gate", { type: "string", demandOption: true, describe: "The gate's name" })
      .option("ttl", { ...textOption("ttl", "For how long: 30m, 2h, at most 24h"), demandOption: true })
      .option("reason", { ...textOption("reason", "Why, for the commit message and the log"), demandOption: true })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example('$0 kill semgrep --ttl 1h --reason "stuck on generated code"', ""),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await kill(args);
  },
};

async function kill({ gate, ttl, reason, json, dir }: Arguments): Promise<number> {
  const agent = detectAgent();
  if (agent !== null) throw new UsageError(`a gate is a person's to kill, and this runs under ${agent}.`);
  const repository = await findRepository(dir);
  const request = { gate: parseGate(gate), ttl, reason, by: await currentUser(repository.worktree) };
  const killed = await killGate(repository.commonDir, request, new Date());
  const id = await appendEvent(repository.commonDir, { type: "kill", ...killed });
  if (json) printJson({ schemaVersion: 1, kind: "kill", id, ...killed });
  else
    process.stdout.write(
      `${gate} is left out for ${ttl}, until ${clock(killed.until)}. \`dl unkill ${gate}\` ends it earlier.\n`,
    );
  return 0;
}

/** `2026-01-31 17:05 UTC` */
function clock(until: string): string {
  return `${until.slice(0, 10)} ${until.slice(11, 16)} UTC`;
}
