import { randomBytes } from "node:crypto";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

/** One line of the log. `type` says what the other fields are. */
export interface LoggedEvent {
  readonly schemaVersion: 1;
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new event id: ten characters of Crockford's base 32, 50 random bits, easy to read out and to type. */
export function newEventId(): string {
  return Array.from(randomBytes(10), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** The append-only log of a repository, JSON Lines, shared by its worktrees. */
export function eventLogPath(commonDir: string): string {
  return join(commonDir, "dl", "events.jsonl");
}

/**
 * Appends an event and gives its id. One write of a whole line in append mode, so that lines of processes that write at
 * once do not mix.
 */
export async function appendEvent(
  commonDir: string,
  event: { readonly type: string; readonly id?: string; readonly [field: string]: unknown },
): Promise<string> {
  const id = event.id ?? newEventId();
  const line: LoggedEvent = { schemaVersion: 1, ...event, id, at: new Date().toISOString() };
  const path = eventLogPath(commonDir);
  await mkdir(join(commonDir, "dl"), { recursive: true });
  await appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  return id;
}
