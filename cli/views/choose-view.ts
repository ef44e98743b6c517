import { narrowest } from "../terminal/style.ts";

/** What the choice of a view depends on. */
export interface Surroundings {
  /** Of standard output; in a git hook that is git's standard error. */
  readonly stdout: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };
  /** Whether standard output is for data: `--json` or another format for programs. */
  readonly dataOnStdout: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a run is shown, and on which stream words for people go. */
export interface ViewChoice {
  readonly kind: "live" | "plain";
  readonly stream: "stdout" | "stderr";
}

/**
 * Live only where a person watches: a terminal that can move its cursor and is not too narrow, outside CI. `NO_COLOR` asks
 * for no colours, not for no movement: it leaves the choice alone. Data on standard output sends all words to standard error.
 */
export function chooseView({ stdout, dataOnStdout, env }: Surroundings): ViewChoice {
  if (dataOnStdout) return { kind: "plain", stream: "stderr" };
  return { kind: canMove(stdout, env) ? "live" : "plain", stream: "stdout" };
}

function canMove(stdout: Surroundings["stdout"], env: Surroundings["env"]): boolean {
  return stdout.isTTY === true && (stdout.columns ?? 0) >= narrowest && env["TERM"] !== "dumb" && !isCI(env);
}

function isCI(env: Surroundings["env"]): boolean {
  const value = env["CI"];
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
