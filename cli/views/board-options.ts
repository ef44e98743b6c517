import type { ListrBaseClassOptions } from "listr2";

/** Listr's own signs, none of them wanted: each row brings its own. */
const noSigns = {
  SKIPPED_WITH_COLLAPSE: "",
  SKIPPED_WITHOUT_COLLAPSE: "",
  OUTPUT: "",
  OUTPUT_WITH_BOTTOMBAR: "",
  PENDING: "",
  COMPLETED: "",
  COMPLETED_WITH_FAILED_SUBTASKS: "",
  COMPLETED_WITH_SISTER_TASKS_FAILED: "",
  RETRY: "",
  ROLLING_BACK: "",
  ROLLED_BACK: "",
  FAILED: "",
  FAILED_WITH_SUBTASKS: "",
  WAITING: "",
  PAUSED: "",
  CANCELLED: "",
};

/**
 * How Listr draws the board: all rows at once, redrawn when one changes, cut at the terminal's edge. It traps no signal
 * (it would end the process itself) and a row never fails, for failing is a matter of the gates.
 */
export const boardOptions: ListrBaseClassOptions<unknown, "default", "silent"> = {
  concurrent: true,
  registerSignalListeners: false,
  renderer: "default",
  fallbackRenderer: "silent",
  rendererOptions: { lazy: true, formatOutput: "truncate", indentation: 0, icon: noSigns },
};
