/** What a hook starts. Both paths are absolute. */
export interface Program {
  /** The Node executable. */
  readonly node: string;
  /** The bundled file, `dist/bin/dl.js`. */
  readonly main: string;
}

/** The least Node that dl runs on: `engines` in package.json. */
export const leastNode = { major: 22, minor: 19 } as const;
