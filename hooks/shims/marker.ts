/** Raised when a shim of an older dl no longer does what this one needs. */
const shimVersion = 1;

const markerPattern = /^#![^\n]*\n# dl-shim (\d+) ([a-z-]+)\n/;

/** What the second line of a file that dl generated says. */
export interface ShimMarker {
  readonly version: number;
  /** The hook it was written for, or another generated script's name. */
  readonly name: string;
  /** Whether this dl would write the same version. */
  readonly isCurrent: boolean;
}

/** The line by which a generated file is known, its second one. */
export function markerLine(name: string): string {
  return `# dl-shim ${shimVersion} ${name}`;
}

/** The marker of a file that dl generated; null for anybody else's. */
export function readMarker(text: string): ShimMarker | null {
  const match = markerPattern.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const version = Number(match[1]);
  return { version, name: match[2], isCurrent: version === shimVersion };
}
