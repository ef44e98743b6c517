/** {@link heedStream} for both. */
export function heedStreams(): void {
  heedStream(process.stdout);
  heedStream(process.stderr);
}

/**
 * Lets a stream that cannot be written to not end the process. A reader that has gone away (`| head -1`) is no error: what is
 * written from then on is dropped, and the exit code stays the verdict's. Anything else, such as a full disk, is said once
 * and ends with exit code 2.
 */
export function heedStream(stream: NodeJS.WriteStream): void {
  if (!heeded.has(stream)) stream.on("error", onError);
  heeded.add(stream);
}

const heeded = new WeakSet<NodeJS.WriteStream>();
let isTold = false;

function onError(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE" || isTold) return;
  isTold = true;
  process.once("exit", () => {
    // An error that reached the command has been told already.
    if (process.exitCode !== 2) process.stderr.write(`dl: Cannot write to standard output: ${error.message}\n`);
    process.exitCode = 2;
  });
}
