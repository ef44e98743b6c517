import { posix } from "node:path";
import { displayPath, type RepoPath } from "../../git/path.ts";
import { anonymise } from "./anonymise.ts";

/**
 * A path as a fixture keeps it: its last two segments, which are what rules go by, without what tells whose it is. Under
 * a folder that tools look for by name (`.github/workflows`), all from there.
 */
export function trimPath(path: RepoPath): RepoPath {
  const readable = path.isWellFormed() ? path : displayPath(path).replaceAll(/["\\]/g, "");
  const segments = readable.split("/");
  const special = segments.lastIndexOf(".github");
  const kept = special === -1 ? segments.slice(-2) : segments.slice(special);
  return posix.normalize(anonymise(kept.join("/")));
}
