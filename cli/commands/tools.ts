import type { Argv } from "yargs";
import { installSemgrep } from "../../tools/install-semgrep.ts";
import { listTools } from "../../tools/list-tools.ts";
import { interruption } from "../interruption.ts";
import { jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly action: "install" | "list";
  readonly json?: boolean;
}

export const command = {
  command: "tools [action]",
  describe: "List or install the programs that dl keeps for itself",
  builder: (yargs: Argv) =>
    yargs
      .positional("action", { choices: ["list", "install"] as const, default: "list", describe: "What to do" })
      .option("json", jsonOption)
      .example("$0 tools install", "fetch the pinned Semgrep for this user; commits never do"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  if (args.action === "install") await install();
  if (args.json) {
    printJson({ schemaVersion: 1, kind: "tools", tools: listTools() });
    return;
  }
  for (const tool of listTools()) {
    const state = tool.state === "installed" ? tool.state : `${tool.state}; run: dl tools install`;
    process.stdout.write(`${tool.name} ${tool.version}  ${state}\n  ${tool.directory}\n`);
  }
}

async function install(): Promise<void> {
  const { signal } = interruption();
  await installSemgrep({ signal, progress: (line) => void process.stderr.write(`dl: ${line}\n`) });
}
