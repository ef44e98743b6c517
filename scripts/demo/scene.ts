import type { Ran, Scratch } from "./scratch.ts";

/** One thing that dl promises, shown in a real repository. A scene begins where the last commit left the work tree. */
export interface Scene {
  /** What is about to be seen, one line. */
  readonly headline: string;
  readonly steps: readonly Step[];
}

export type Step =
  /** Somebody edits files. */
  | { readonly kind: "edit"; readonly edits: readonly Edit[] }
  /** A command that the scene needs but is not about; it must succeed. */
  | { readonly kind: "prepare"; readonly command: readonly string[] }
  /** A command that is shown with what it prints, and what must be true of it. */
  | { readonly kind: "show"; readonly command: readonly string[]; readonly promises: readonly CommandPromise[] };

/** A change of one file: a new text, or one passage put for another that must be there. */
export type Edit =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly replace: string; readonly by: string };

/** What must be true of a command that has ended. */
export interface CommandPromise {
  /** A sentence that is true when it holds. */
  readonly says: string;
  holds(ran: Ran, scratch: Scratch): boolean;
}
