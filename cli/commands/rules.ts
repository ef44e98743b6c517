import type { Argv } from "yargs";
import { allRules } from "../../checkpoint/rules.ts";
import { gateNames, type GateName } from "../../gates/contract.ts";
import { choiceOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { pad } from "../terminal/fold.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments {
  readonly gate?: readonly GateName[];
  readonly json?: boolean;
}

export const command = {
  command: "rules",
  describe: "List the rules that the gates judge by",
  builder: (yargs: Argv) =>
    yargs
      .option("gate", choiceOption(gateNames, "Only this gate's rules; may be repeated"))
      .option("json", jsonOption)
      .example("$0 rules --gate secrets", "the rules of one gate"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const wanted = args.gate ?? gateNames;
  const rules = (await allRules()).filter(({ id }) => wanted.some((gate) => id.startsWith(`${gate}/`)));
  if (args.json) {
    printJson({ schemaVersion: 1, kind: "rules", rules });
    return;
  }
  const { colours } = styleFor(process.stdout, process.env);
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, summary, cwe } of rules) {
    const codes = cwe.length > 0 ? colours.dim(`  ${cwe.join(", ")}`) : "";
    process.stdout.write(`${pad(id, width)}  ${pad(severity, 7)}  ${summary}${codes}\n`);
  }
}
