import type { Argv } from "yargs";
import { installSemgrep } from "../../tools/install-semgrep.ts";
import { listTools } from "../../tools/list-tools.ts";
import { interruption } from "../interruption.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly action: "install" | "list";
  readonly json: boolean;
}

export const command = {
  command: "tools <action>",
  describe: "Install or list the programs that dl manages for itself",
  builder: (yargs: Argv) =>
    yargs
      .positional("action", { choices: ["install", "list"] as const, demandOption: true, describe: "What to do" })
      .option("json", { type: "boolean", default: false, describe: "Print the list as JSON" }),
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
