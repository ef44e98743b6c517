import { Scratch } from "../demo/scratch.ts";
import type { Picture } from "./pictures.ts";
import { runInPty } from "./run-in-pty.ts";
import { Screen, type Line } from "./screen.ts";

/** Columns of the terminal that is drawn. */
export const columns = 84;

/**
 * Makes the picture's commit in a new repository and gives what the terminal shows in the end.
 *
 * @throws {Error} when a command does not end with the exit code that the picture is of.
 */
export async function draw({ name, edits, commands, exitCode }: Picture): Promise<readonly Line[]> {
  const scratch = new Scratch(true);
  try {
    scratch.runQuietly(["dl", "install", "--no-tools"]);
    scratch.git("add", "--all");
    scratch.git("commit", "--quiet", "--message=Gate commits with dl");
    for (const edit of edits) scratch.edit(edit);
    scratch.git("add", "--all");
    const env = { ...scratch.env, TERM: "xterm-256color", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
    const screen = new Screen(columns);
    for (const { line, command } of commands) {
      const ran = await runInPty(command, { columns, rows: 100, cwd: scratch.directory, env });
      if (ran.code !== exitCode) throw new Error(`${name}: \`${line}\` ended with ${ran.code}\n${ran.output}`);
      screen.write(`\u001b[32m$\u001b[39m \u001b[1m${line}\u001b[22m\r\n${ran.output}`);
    }
    return screen.lines;
  } finally {
    scratch.remove();
  }
}
