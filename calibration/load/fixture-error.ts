import type { RepoPath } from "../../git/path.ts";
import { PolicyError } from "../../policy/problems.ts";

/** A fixture cannot be read. Its message says where and why: a case that is passed over would count as right. */
export class FixtureError extends Error {
  override readonly name = "FixtureError";

  /** @param place `file:line:column`, as far as it is known. */
  constructor(place: RepoPath, message: string) {
    super(`${place}: ${message}`);
  }
}

/** Runs `read`, whose errors about YAML are errors of a fixture here. */
export function asFixtureError<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [first] = error.problems;
    if (!first) throw error;
    throw new FixtureError(`${first.file}:${first.line}:${first.column}`, first.message);
  }
}
