/** A file that calibration is held to cannot be read. The message begins with `file:line` where the line is known. */
export class CalibrationFileError extends Error {
  override readonly name = "CalibrationFileError";

  /** @param line from 1; null when it is not known. */
  constructor(file: string, line: number | null, message: string) {
    super(`${file}${line === null ? "" : `:${line}`}: ${message}`);
  }
}
