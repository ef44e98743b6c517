const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** What the user's signals have come to. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** 128 and the signal's number; null when there was none. */
  readonly exitCode: () => number | null;
  /** Stops listening: for commands that run several things one after the other. */
  readonly release: () => void;
}

/**
 * A signal that is aborted by Ctrl-C, SIGTERM or SIGHUP, so that gates can end what they started. A second Ctrl-C ends
 * the process at once.
 */
export function interruption(): Interruption {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const stop = (name: keyof typeof numbers) => {
    if (exitCode !== null) process.exit(exitCode);
    exitCode = 128 + numbers[name];
    controller.abort(new Error(`stopped by ${name}`));
  };
  const names = Object.keys(numbers) as (keyof typeof numbers)[];
  for (const name of names) process.on(name, stop);
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    release: () => names.forEach((name) => process.off(name, stop)),
  };
}
