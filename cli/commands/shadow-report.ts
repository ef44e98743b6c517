import type { Argv } from "yargs";
import { readEvents } from "../../events/read-events.ts";
import { parseSince, sinceForms } from "../../events/since.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import { shadowVerdicts } from "../../feedback/shadow-verdicts.ts";
import { gateNames, type GateName } from "../../gates/contract.ts";
import { findRepository } from "../../git/repository.ts";
import type { ShadowReportDocument } from "../documents/documents.ts";
import { choiceOption, dirOption, jsonOption, textOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";
import { renderShadowReport } from "../reports/shadow-report.ts";
import { writeStream } from "../reports/write-output.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments {
  readonly since?: string;
  readonly gate?: readonly GateName[];
  readonly json?: boolean;
  readonly dir: string;
}

/** `dl shadow-report`: what gates in shadow mode would have blocked, from this machine's log. */
export const command = {
  command: "shadow-report",
  describe: "Show what gates in shadow mode would have blocked",
  builder: (yargs: Argv) =>
    yargs
      .option("since", textOption("since", `From when on: ${sinceForms}; else the whole log`))
      .option("gate", choiceOption(gateNames, "Only this gate; may be repeated"))
      .option("dir", dirOption)
      .option("json", jsonOption)
      .example("dl shadow-report --since 7d", "what the last week would have been")
      .example("dl shadow-report --gate semgrep", "one gate, from the begin of the log"),
  handler,
};

async function handler(args: Arguments): Promise<void> {
  const now = new Date();
  const since = args.since === undefined ? null : sinceOf(args.since, now);
  const asked = gateNames.filter((gate) => args.gate?.includes(gate) ?? true);
  const repository = await findRepository(args.dir);
  const labels = Map.groupBy(await readLabels(repository), ({ fingerprint }) => fingerprint);
  const events = readEvents(repository.commonDir);
  const verdicts = await shadowVerdicts(events, {
    since,
    gates: asked,
    labelsFor: (fingerprint) => labels.get(fingerprint) ?? [],
  });
  const report: ShadowReportDocument = {
    schemaVersion: 1,
    kind: "shadow-report",
    since: since?.toISOString() ?? null,
    asked,
    ...verdicts,
    unreadable: events.unreadable + verdicts.unreadable,
  };
  if (args.json) printJson(report);
  else
    await writeStream(
      process.stdout,
      withCommandName(renderShadowReport(report, styleFor(process.stdout, process.env))),
    );
}

function sinceOf(text: string, now: Date): Date {
  const since = parseSince(text, now);
  if (since) return since;
  const isLater = parseSince(text, new Date(8.64e15)) !== null;
  throw new UsageError(
    isLater ? `--since ${text} is still to come.` : `--since takes ${sinceForms}; got ${JSON.stringify(text)}.`,
  );
}
