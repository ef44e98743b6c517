/** What GitHub makes of an annotation. */
export type Command = "error" | "warning" | "notice";

/** One annotation before it is written out. */
export interface Annotation {
  readonly command: Command;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** GitHub shows this many annotations of each kind a step, and drops the others without a word. */
const shownEach = 10;

/**
 * The annotations of one kind as GitHub would show them all: where there are too many, the last one says how many more
 * there are, in the words that `more` gives.
 */
export function withinLimit(
  annotations: readonly Annotation[],
  command: Command,
  more: (hidden: number) => string,
): Annotation[] {
  if (annotations.length <= shownEach) return [...annotations];
  const shown = annotations.slice(0, shownEach - 1);
  return [...shown, { command, properties: { title: "dl" }, message: more(annotations.length - shown.length) }];
}

/**
 * An annotation as a line that GitHub's runner obeys.
 *
 * Format: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function commandLine({ command, properties, message }: Annotation): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(",")}::${escapeData(message)}`;
}

/** As GitHub's runner reads a command's message. */
function escapeData(text: string): string {
  return text.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As GitHub's runner reads a command's property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
