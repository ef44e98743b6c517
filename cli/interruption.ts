/**
 * A signal that is aborted by Ctrl-C, SIGTERM or SIGHUP, so that gates can end what they started. A second Ctrl-C ends
 * the process at once.
 */
export function interruption(): { readonly signal: AbortSignal; readonly exitCode: () => number | null } {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (exitCode !== null) process.exit(exitCode);
      exitCode = 128 + numbers[name];
      controller.abort(new Error(`stopped by ${name}`));
    });
  }
  return { signal: controller.signal, exitCode: () => exitCode };
}
