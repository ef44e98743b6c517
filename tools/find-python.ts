import { findOnPath } from "./find-on-path.ts";
import { runProcess } from "./run-process.ts";
import { ToolInstallError } from "./tool-install-error.ts";

const oldest = { major: 3, minor: 10 };
const names = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python"];

/**
 * The absolute path of a Python on PATH that Semgrep can run on.
 *
 * @throws {ToolInstallError} when there is none, or only older ones.
 */
export async function findPython(options: {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}): Promise<string> {
  const tooOld: string[] = [];
  for (const name of names) {
    const command = await findOnPath(name, options.env);
    const found = command === null ? null : await ask(command, options);
    if (found === null) continue;
    if (isNewEnough(found.version)) return found.executable;
    tooOld.push(`${command} (${found.version})`);
  }
  options.signal.throwIfAborted();
  const needed = `Python ${oldest.major}.${oldest.minor} or newer`;
  const help = `Install ${needed}, see that it is on PATH, then run: dl tools install`;
  if (tooOld.length === 0) throw new ToolInstallError("no-python", "There is no python3 on PATH", help);
  throw new ToolInstallError("python-too-old", `Semgrep needs ${needed}; found only ${tooOld.join(", ")}`, help);
}

/** What `command` really is: shims of version managers start another Python, or none. */
async function ask(
  command: string,
  options: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<{ readonly executable: string; readonly version: string } | null> {
  const script = "import sys; print(sys.executable); print('%d.%d' % sys.version_info[:2])";
  const result = await runProcess(command, ["-I", "-c", script], { cwd: "/", ...options });
  if (result.kind !== "exited" || result.exitCode !== 0) return null;
  const [executable, version] = result.stdout.toString("utf8").trim().split("\n");
  return executable && version ? { executable, version } : null;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}
