import type { Argv } from "yargs";
import { appendEvent } from "../../events/event-log.ts";
import { findRepository } from "../../git/repository.ts";
import { unkillGate } from "../../policy/kills.ts";
import { parseGate } from "../../policy/overrides.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly gate: string;
  readonly json?: boolean;
  readonly dir: string;
}

/** `dl unkill`: ends a kill before its time. */
export const command = {
  command: "unkill <gate>",
  describe: "Let a killed gate judge again",
  builder: (yargs: Argv) =>
    yargs
      .positional("gate", { type: "string", demandOption: true, describe: "The gate's name" })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example("$0 unkill semgrep", ""),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await unkill(args);
  },
};

async function unkill({ gate: name, json, dir }: Arguments): Promise<number> {
  const gate = parseGate(name);
  const { commonDir } = await findRepository(dir);
  const wasKilled = await unkillGate(commonDir, gate, new Date());
  if (wasKilled) await appendEvent(commonDir, { type: "unkill", gate });
  if (json) printJson({ schemaVersion: 1, kind: "unkill", gate, wasKilled });
  else process.stdout.write(wasKilled ? `${gate} judges again.\n` : `${gate} was not killed.\n`);
  return 0;
}
