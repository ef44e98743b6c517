import { createInterface } from "node:readline/promises";

/** Whether there is a person to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks a question that `y` or `yes` answers with yes, and all else, Ctrl-C and the end of input with no. */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const given = new AbortController();
  for (const event of ["SIGINT", "close"] as const) terminal.once(event, () => given.abort());
  try {
    return /^y(es)?$/i.test((await terminal.question(question, { signal: given.signal })).trim());
  } catch (error) {
    if (!given.signal.aborted) throw error;
    process.stdout.write("\n");
    return false;
  } finally {
    terminal.close();
  }
}
