import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CheckpointEvent } from "../../../checkpoint/checkpoint-events.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import { plainView } from "../../../cli/views/plain.ts";
import { eventsOf, hostile, passing, rich } from "../reports/sample-result.ts";

const style = styleFor({}, { LANG: "C.UTF-8" });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("streams what is judged, and each gate's end with its time", async () => {
  const { view, output } = recorded();
  for (const event of eventsOf(passing)) view.handle(event);
  await view.close();
  expect(output().split("\n").slice(0, 3)).toEqual([
    "dl judges the staged change, 3 files",
    "  ✔ sanity   pass        1.2s  12 tests pass.",
    "  ✔ semgrep  pass        1.2s  2 are in the base too.",
  ]);
});

test("a line is out as soon as its event is there", async () => {
  const { view, output } = recorded();
  const [started] = eventsOf(passing);
  if (started) view.handle(started);
  await vi.advanceTimersByTimeAsync(0);
  expect(output()).toBe("dl judges the staged change, 3 files\n");
  await view.close();
});

test("a long gate gives a sign of life with what it does now, and none after its end", async () => {
  const { view, output } = recorded();
  view.handle(eventFor({ kind: "gate-started", gate: "sanity" }));
  view.handle(eventFor({ kind: "gate-progress", gate: "sanity", line: "npm test: 40 of 90" }));
  await vi.advanceTimersByTimeAsync(1500);
  expect(output()).toBe("");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(output().match(/still running/g)).toHaveLength(2);
  expect(output()).toContain("  ▸ sanity   still running after 2s: npm test: 40 of 90\n");
  expect(output()).toContain("  ▸ sanity   still running after 17s: npm test: 40 of 90\n");
  const finished = eventsOf(passing).find((event) => event.kind === "gate-finished");
  if (finished) view.handle(finished);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(output().match(/still running/g)).toHaveLength(2);
  await view.close();
});

test("nothing comes after close, in the middle of a run", async () => {
  const { view, output } = recorded();
  view.handle(eventFor({ kind: "gate-started", gate: "sanity" }));
  await view.close();
  const before = output();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(output()).toBe(before);
});

test("hostile progress and summaries neither drive the terminal nor speak to a runner", async () => {
  const { view, output } = recorded();
  view.handle(eventFor({ kind: "gate-started", gate: "review" }));
  view.handle(eventFor({ kind: "gate-progress", gate: "review", line: hostile }));
  await vi.advanceTimersByTimeAsync(16_000);
  for (const event of eventsOf(rich)) view.handle(event);
  await view.close();
  expect(output()).toContain("forged");
  // oxlint-disable-next-line no-control-regex -- controls are what must not be there
  expect(output().replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|[\p{Cf}\p{Cs}]/u);
  expect(output()).not.toMatch(/^\s*::/m);
});

test("a stream that cannot be written to fails close, not the run", async () => {
  const view = plainView(() => Promise.reject(new Error("gone")), style);
  for (const event of eventsOf(passing)) view.handle(event);
  await expect(view.close()).rejects.toThrow("gone");
});

function recorded() {
  let text = "";
  const view = plainView(async (piece) => {
    text += piece;
  }, style);
  return { view, output: () => text };
}

type Body =
  | { kind: "gate-started"; gate: "sanity" | "review" }
  | { kind: "gate-progress"; gate: "sanity" | "review"; line: string };

function eventFor(body: Body): CheckpointEvent {
  return { schemaVersion: 1, at: "2026-03-04T05:06:07.890Z", sequence: 0, ...body };
}
