/** One thing that an installation does to the disk or to git's settings, with the reason for people. */
export type Step = { readonly why: string } & (
  | { readonly kind: "make-folder"; readonly path: string }
  | { readonly kind: "write"; readonly path: string; readonly content: Buffer; readonly mode: number }
  | { readonly kind: "move"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "remove-empty-folder"; readonly path: string }
  | { readonly kind: "copy-folder"; readonly from: string; readonly to: string }
  | {
      readonly kind: "set-hooks-path";
      readonly scope: "local" | "worktree";
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: "start-husky";
      /** husky's own program. */
      readonly program: string;
      /** Top of the work tree. */
      readonly directory: string;
      /** husky's folder below it. */
      readonly folder: string;
      /** Value of `core.hooksPath` before, null when it had none. */
      readonly from: string | null;
    }
);

/** What a reader should know beside the steps. */
export interface InstallNote {
  readonly level: "information" | "warning";
  /** What is so, one or two sentences. */
  readonly message: string;
  /** What to do about it; null when nothing needs doing. */
  readonly help: string | null;
}

/** Steps, and what there is to say about them. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly notes: readonly InstallNote[];
}

/** A step on one line, without its reason. */
export function describeStep(step: Step): string {
  switch (step.kind) {
    case "make-folder":
      return `make folder ${step.path}`;
    case "write":
      return `write ${step.path}`;
    case "move":
      return `move ${step.from} to ${step.to}`;
    case "remove":
      return `remove ${step.path}`;
    case "remove-empty-folder":
      return `remove folder ${step.path} if it is empty`;
    case "copy-folder":
      return `copy folder ${step.from} to ${step.to}`;
    case "set-hooks-path":
      return step.to === null
        ? `unset core.hooksPath (${step.scope})`
        : `set core.hooksPath (${step.scope}) to ${step.to}`;
    case "start-husky":
      return `run husky in ${step.directory}`;
  }
}
