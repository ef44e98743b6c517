import type { Argv } from "yargs";
import { examine, type Examined } from "../examine.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { interruption } from "../interruption.ts";
import { dirOption, jsonOption } from "../options.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { printJson } from "../print-json.ts";
import { pad, wrap } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import { styleFor, type Style } from "../terminal/style.ts";

interface Arguments {
  readonly dir: string;
  readonly json?: boolean;
}

export const command = {
  command: "doctor",
  describe: "Try every gate, and check hooks, tools and policy",
  builder: (yargs: Argv) =>
    yargs
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("$0 doctor", "after an installation, or when a commit is blocked by an error"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const repository = await findRepository(args.dir);
  const objects = new ObjectReader(repository.worktree);
  const style = styleFor(process.stdout, process.env);
  const found: Examined[] = [];
  try {
    for await (const one of examine(repository, objects, interruption().signal)) {
      found.push(one);
      if (!args.json) process.stdout.write(withCommandName(lines(one, style)));
    }
  } finally {
    objects.close();
  }
  const isWell = found.every(({ state }) => state !== "ill");
  if (args.json) printJson({ schemaVersion: 1, kind: "doctor", well: isWell, found });
  process.exitCode = isWell ? 0 : 3;
}

function lines({ subject, state, detail, help }: Examined, { colours, glyphs, width }: Style): string {
  const sign = { well: colours.green(glyphs.pass), warning: colours.yellow("!"), ill: colours.red(glyphs.fail) }[state];
  const lead = `${sign} ${pad(subject, 9)} `;
  const body = [detail, ...(help === null ? [] : [help])].flatMap((text) => wrap(safeLine(text), width - 12));
  const [first = "", ...others] = body;
  return `${[`${lead}${first}`, ...others.map((line) => `${" ".repeat(12)}${line}`)].join("\n")}\n`;
}
