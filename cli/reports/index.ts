import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { RuleInfo } from "../../gates/contract.ts";
import type { Style } from "../terminal/style.ts";
import type { View } from "../views/view.ts";
import type { Destination, Format } from "./destinations.ts";
import { openFile, writeFileAtomically, writeStream, type OpenFile } from "./write-output.ts";

/** What a report may draw on beside the result. */
export interface RenderContext {
  /** For text on a terminal; text in files is plain. */
  readonly style: Style;
  /** What the gates' rules are, for formats that describe rules. */
  readonly rules: readonly RuleInfo[];
}

type Render = (result: CheckpointResult, context: RenderContext) => string;

/** The formats that are rendered from the finished result, each loaded when asked for; `jsonl` follows the events. */
const renderers: Readonly<Record<Exclude<Format, "jsonl">, () => Promise<Render>>> = {
  text: async () => {
    const { renderText } = await import("./text.ts");
    return (result, { style }) => renderText(result, style);
  },
  json: async () => (await import("./json.ts")).renderJson,
  sarif: async () => {
    const { renderSarif } = await import("./sarif.ts");
    return (result, { rules }) => renderSarif(result, rules);
  },
  junit: async () => (await import("./junit.ts")).renderJunit,
  github: async () => (await import("./github.ts")).renderGitHub,
  gitlab: async () => (await import("./gitlab.ts")).renderGitLab,
};

/** `result` in a format. */
export async function render(
  format: Exclude<Format, "jsonl">,
  result: CheckpointResult,
  context: RenderContext,
): Promise<string> {
  return (await renderers[format]())(result, context);
}

/**
 * Writes every report that is rendered from the finished result; files at once or not at all.
 *
 * @throws {OutputError} naming the file that could not be written.
 */
export async function writeReports(
  result: CheckpointResult,
  destinations: readonly Destination[],
  context: RenderContext,
): Promise<void> {
  for (const { format, file } of destinations) {
    if (format === "jsonl") continue;
    const text = await render(format, result, file === null ? context : { ...context, style: await fileStyle() });
    if (file === null) await writeStream(process.stdout, text);
    else await writeFileAtomically(file, text);
  }
}

/**
 * The views that write events as they happen, one a `jsonl` destination: subscribe them before the run, close them after.
 *
 * @throws {OutputError} when a file cannot be opened.
 */
export async function openEventReports(destinations: readonly Destination[]): Promise<View[]> {
  const { jsonlView } = await import("./jsonl.ts");
  const following = destinations.filter(({ format }) => format === "jsonl");
  return Promise.all(
    following.map(async ({ file }) => {
      if (file === null) return jsonlView((line) => writeStream(process.stdout, line));
      const output = await openFile(file);
      return closingFile(
        jsonlView((line) => output.write(line)),
        output,
      );
    }),
  );
}

/** A view that closes its file when it is closed. */
function closingFile(view: View, output: OpenFile): View {
  return {
    handle: (event) => view.handle(event),
    async close() {
      try {
        await view.close();
      } finally {
        await output.close();
      }
    },
  };
}

/** Text in a file has no colours, whatever the terminal says. */
async function fileStyle(): Promise<Style> {
  const { styleFor } = await import("../terminal/style.ts");
  return styleFor({}, { LANG: "C.UTF-8" });
}
