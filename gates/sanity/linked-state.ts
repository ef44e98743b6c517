import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Mirror } from "../../change/mirror.ts";

/** What each package manager writes anew whenever it installs. */
const installMarks = [".package-lock.json", ".modules.yaml", ".yarn-integrity", ".yarn-state.yml", "pyvenv.cfg"];

/** Names the state of the dependencies that are linked into `mirror`: another text after the next installation. */
export async function linkedState(mirror: Mirror): Promise<string> {
  const entries = await Promise.all(mirror.linked.map((path) => stateOf(mirror.directory, path)));
  return entries.join("\n");
}

async function stateOf(directory: string, path: string): Promise<string> {
  const folder = join(directory, path);
  const versions = await readdir(join(folder, "lib")).catch(() => []);
  const marks = [...installMarks, ...versions.map((version) => join("lib", version, "site-packages"))];
  const times = await Promise.all(
    marks.map((mark) =>
      stat(join(folder, mark)).then(
        (status) => status.mtimeMs,
        () => 0,
      ),
    ),
  );
  return [path, ...times].join(" ");
}
