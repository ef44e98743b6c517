import type { View } from "../views/view.ts";

/** Writes each event as one line of JSON, as it happens; each follows the published schema of events. */
export function jsonlView(write: (line: string) => Promise<void>): View {
  let written = Promise.resolve();
  return {
    handle(event) {
      const line = `${JSON.stringify(event)}\n`;
      written = written.then(() => write(line));
      // An error shows at close; until then it must not count as unhandled.
      written.catch(() => {});
    },
    close: () => written,
  };
}
