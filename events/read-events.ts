import { createReadStream } from "node:fs";
import { eventLogPath, type LoggedEvent } from "./event-log.ts";

/** The events of a log, in the order in which they were written, and how many lines held none. */
export interface EventReading extends AsyncIterable<LoggedEvent> {
  /** Lines that were passed over so far: torn, damaged, or of a form that this dl does not know. Whole once the reading is done. */
  readonly unreadable: number;
}

/**
 * Reads the event log of the repository with this common git directory, line by line: what is held in memory is one line,
 * however long the log is. No log is an empty one. A line that holds no event, such as one that a full disk or a killed
 * process has cut off, is counted and passed over.
 *
 * @param since leaves out what was written before.
 * @throws {Error} of the file system, while iterating, for a log that is there and cannot be read.
 */
export function readEvents(commonDir: string, { since }: { readonly since?: Date } = {}): EventReading {
  let unreadable = 0;
  return {
    get unreadable() {
      return unreadable;
    },
    async *[Symbol.asyncIterator]() {
      unreadable = 0;
      for await (const line of readLines(eventLogPath(commonDir))) {
        if (line === "") continue;
        const event = parseEvent(line);
        if (event === null) unreadable++;
        else if (since === undefined || Date.parse(event.at) >= since.getTime()) yield event;
      }
    },
  };
}

/** The event that a line of the log holds, or null. */
function parseEvent(line: string): LoggedEvent | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : null;
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is LoggedEvent {
  if (value === null || typeof value !== "object") return false;
  const { schemaVersion, id, at, type } = value as Partial<Record<string, unknown>>;
  return (
    schemaVersion === 1 &&
    typeof id === "string" &&
    typeof type === "string" &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at))
  );
}

/** Splits at line feeds alone: node:readline also splits at U+2028, which JSON leaves as it is inside of a string. */
async function* readLines(path: string): AsyncIterable<string> {
  let rest: string[] = [];
  try {
    for await (const chunk of createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>) {
      const [first = "", ...others] = chunk.split("\n");
      rest.push(first);
      for (const next of others) {
        yield rest.join("");
        rest = [next];
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  yield rest.join("");
}
