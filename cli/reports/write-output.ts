import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OutputError } from "./output-error.ts";

/**
 * Writes `text` to a stream and waits until the stream has taken it, so that a slow reader loses nothing when the process
 * ends. A reader that has gone away (`| head`) is no error.
 */
export function writeStream(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") resolve();
    else reject(new OutputError(`Cannot write to standard output: ${error.message}`));
  };
  stream.once("error", onError);
  stream.write(text, (error) => {
    if (error) return onError(error);
    stream.off("error", onError);
    return resolve();
  });
  return promise;
}

/**
 * Writes a file at once or not at all: readers see the old content or the new. A link is followed; what is no plain file
 * (a pipe, `/dev/stderr`) is written to as it is.
 *
 * @throws {OutputError} naming the file.
 */
export async function writeFileAtomically(file: string, text: string): Promise<void> {
  try {
    const target = await realTarget(file);
    const kind = await statOrNull(target);
    if (kind !== null && !kind.isFile()) return await writeFile(target, text);
    await replace(target, text, kind?.mode);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** A file that is written piece by piece. */
export interface OpenFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file anew, for content that comes over time.
 *
 * @throws {OutputError} naming the file.
 */
export async function openFile(file: string): Promise<OpenFile> {
  try {
    const handle = await open(file, "w");
    return {
      write: (text) => handle.appendFile(text),
      close: () => handle.close(),
    };
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.dl-${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: "wx", ...(mode !== undefined && { mode: mode & 0o777 }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function realTarget(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
}

async function statOrNull(file: string) {
  try {
    return await stat(file);
  } catch {
    return null;
  }
}

function unwritable(file: string, error: unknown): OutputError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new OutputError(`Cannot write ${file}: the folder ${dirname(file)} is not there. Create it first.`);
  }
  if (code === "EACCES" || code === "EPERM") return new OutputError(`Cannot write ${file}: permission denied.`);
  return new OutputError(`Cannot write ${file}: ${message}`);
}
