/** A place that a stack trace names. */
export interface Frame {
  readonly file: string;
  readonly line: number;
}

/** The innermost frame of a JavaScript stack (`at f (file:line:column)`) that is the project's own. */
export function javascriptFrame(stack: string): Frame | null {
  for (const match of stack.matchAll(/\bat (?:.*?\()?((?:file:\/\/)?[^()\s][^()]*?):(\d+):\d+\)?\s*$/gm)) {
    const file = pathOf(match[1] ?? "");
    if (!file.startsWith("node:") && !file.includes("node_modules/")) return { file, line: Number(match[2]) };
  }
  return null;
}

/** The path in a `file:` URL, or `place` itself. */
export function pathOf(place: string): string {
  if (!place.startsWith("file://")) return place;
  try {
    return decodeURIComponent(new URL(place).pathname);
  } catch {
    return place.slice("file://".length);
  }
}
