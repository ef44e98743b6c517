import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { appendEvent, eventLogPath, type LoggedEvent } from "../../events/event-log.ts";
import { readEvents } from "../../events/read-events.ts";

/** A common git directory whose log holds `text`. */
function logOf(text: string): string {
  const commonDir = mkdtempSync(join(tmpdir(), "dl-events-"));
  onTestFinished(() => rmSync(commonDir, { recursive: true }));
  mkdirSync(join(commonDir, "dl"));
  writeFileSync(eventLogPath(commonDir), text);
  return commonDir;
}

function line(id: string, at = "2026-03-04T05:06:07.890Z"): string {
  return JSON.stringify({ schemaVersion: 1, id, at, type: "kill" });
}

async function read(commonDir: string, since?: Date) {
  const events = readEvents(commonDir, since ? { since } : {});
  const ids: string[] = [];
  for await (const { id } of events) ids.push(id);
  return { ids, unreadable: events.unreadable };
}

test("events come back as they were written", async () => {
  const commonDir = logOf("");
  const text = "one line\nand another \u2028 and a third\r \u0085";
  const id = await appendEvent(commonDir, { type: "kill", reason: text });
  const events = readEvents(commonDir);
  const found: LoggedEvent[] = [];
  for await (const event of events) found.push(event);
  expect(found).toMatchObject([{ id, type: "kill", reason: text, schemaVersion: 1 }]);
  expect(events.unreadable).toBe(0);
});

test("no log is an empty one", async () => {
  expect(await read(join(tmpdir(), "dl-there-is-no-such-folder"))).toEqual({ ids: [], unreadable: 0 });
});

test.each([
  ["a torn last line", `${line("a")}\n${line("b").slice(0, 30)}`, ["a"], 1],
  ["a whole last line without its end", `${line("a")}\n${line("b")}`, ["a", "b"], 0],
  [
    "a line torn in the middle, with the next one behind it",
    `${line("a").slice(0, 20)}${line("b")}\n${line("c")}\n`,
    ["c"],
    1,
  ],
  ["NUL bytes of a crash", `${"\0".repeat(50)}\n${line("a")}\n`, ["a"], 1],
  ["what is JSON and no event", `null\n[]\n"x"\n{}\n${line("a")}\n`, ["a"], 4],
  ["an event of another schema version", `${line("a").replace(":1", ":2")}\n${line("b")}\n`, ["b"], 1],
  ["an event of no time", `${line("a", "yesterday")}\n${line("b")}\n`, ["b"], 1],
  ["empty lines", `\n\n${line("a")}\n\n`, ["a"], 0],
])("%s costs no other event", async (_, text, ids, unreadable) => {
  expect(await read(logOf(text))).toEqual({ ids, unreadable });
});

test("bytes that are not UTF-8 cost their own line alone", async () => {
  const commonDir = logOf(`${line("a")}\n`);
  appendFileSync(eventLogPath(commonDir), Buffer.of(0xff, 0xfe, 0x0a));
  appendFileSync(eventLogPath(commonDir), `${line("b")}\n`);
  expect(await read(commonDir)).toEqual({ ids: ["a", "b"], unreadable: 1 });
});

test("a line may be larger than what is read at once, with characters that lie across", async () => {
  const long = JSON.stringify({ ...(JSON.parse(line("long")) as object), text: "äöü€😀".repeat(50_000) });
  const commonDir = logOf(`${line("a")}\n${long}\n${line("b")}\n`);
  expect(await read(commonDir)).toEqual({ ids: ["a", "long", "b"], unreadable: 0 });
});

test("`since` leaves out what is older, to the millisecond", async () => {
  const at = ["2026-03-04T05:06:07.889Z", "2026-03-04T05:06:07.890Z", "2026-03-04T06:06:07.891+01:00"];
  const commonDir = logOf(at.map((one, index) => `${line(String(index), one)}\n`).join(""));
  expect((await read(commonDir, new Date("2026-03-04T05:06:07.890Z"))).ids).toEqual(["1", "2"]);
});

test("a log that cannot be read is no empty one", async () => {
  const commonDir = logOf("");
  rmSync(eventLogPath(commonDir));
  mkdirSync(eventLogPath(commonDir));
  await expect(read(commonDir)).rejects.toThrow("EISDIR");
});
