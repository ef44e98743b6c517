/*
 * A scripted run on the live view, for live.test.ts to start in a pty: `node live-run.ts finish | wait`. `wait` leaves the
 * second gate running until SIGINT; `wait-untrapped` leaves the signal to whoever traps it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { CheckpointEvent } from "../../../checkpoint/checkpoint-events.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import { liveView } from "../../../cli/views/live.ts";
import { eventsOf, rich } from "../reports/sample-result.ts";

const mode = process.argv[2];
const view = liveView(styleFor(process.stdout, process.env));

if (mode === "wait") {
  process.on("SIGINT", () => {
    void view.close().then(() => process.exit(130));
  });
}

for (const event of eventsOf(rich)) {
  view.handle(event);
  if (isAtWork(event)) await sleep(mode === "finish" ? 1500 : 60_000);
}
await view.close();
process.stdout.write("after the view\n");

function isAtWork(event: CheckpointEvent): boolean {
  return event.kind === "gate-progress" && event.gate === "semgrep";
}
