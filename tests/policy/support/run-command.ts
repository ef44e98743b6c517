import yargs from "yargs";
import { command as configLint } from "../../../cli/commands/config-lint.ts";
import { command as config } from "../../../cli/commands/config.ts";
import { command as kill } from "../../../cli/commands/kill.ts";
import { command as trust } from "../../../cli/commands/trust.ts";
import { command as unkill } from "../../../cli/commands/unkill.ts";

/** The commands of the policy, run from source in a process of their own. */
await yargs(process.argv.slice(2))
  .command(config)
  .command(configLint)
  .command(trust)
  .command(kill)
  .command(unkill)
  .strict()
  .demandCommand(1)
  .parseAsync();
