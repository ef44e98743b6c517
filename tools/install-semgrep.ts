import { readdir, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "./file-lock.ts";
import { findOnPath } from "./find-on-path.ts";
import { isInstalled, managedSemgrep, type ManagedSemgrep } from "./managed-semgrep.ts";
import { findPython } from "./find-python.ts";
import { runProcess } from "./run-process.ts";
import { explainInstallFailure, ToolInstallError } from "./tool-install-error.ts";

/** How an installation is followed and stopped. */
export interface InstallOptions {
  /** Says what is going on, one short line each. */
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
}

/** What an installation left. */
export interface InstalledSemgrep {
  readonly version: string;
  readonly directory: string;
  /** False when it was there already. */
  readonly isNew: boolean;
}

/**
 * Installs the pinned Semgrep into the user's cache, with uv where there is one, else with venv and pip; every package is
 * checked against its hash and none is built. An installation that was cut short is cleared away and begun again; two at
 * the same time wait for each other.
 *
 * A virtual environment holds its own absolute path, so it is made in its final place, and counts only with the marker
 * that is written last.
 *
 * @throws {ToolInstallError} when it cannot be done, and the signal's reason when it aborts.
 */
export async function installSemgrep(options: InstallOptions): Promise<InstalledSemgrep> {
  const env = installEnvironment(options.env ?? process.env);
  const semgrep = managedSemgrep(env);
  const { version, directory } = semgrep;
  const onWait = () => options.progress("Waiting for another installation of Semgrep");
  return await withFileLock(`${directory}.lock`, { signal: options.signal, onWait }, async () => {
    if (isInstalled(semgrep)) return { version, directory, isNew: false };
    await rm(directory, { recursive: true, force: true });
    try {
      await build(semgrep, { ...options, env });
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
    return { version, directory, isNew: true };
  });
}

type BuildOptions = InstallOptions & { readonly env: NodeJS.ProcessEnv };

async function build(semgrep: ManagedSemgrep, options: BuildOptions): Promise<void> {
  if (process.platform === "win32") {
    const help = "Run dl inside the Windows Subsystem for Linux, or install semgrep and set semgrep.fromPath: true.";
    throw new ToolInstallError("unsupported-platform", "Semgrep cannot be managed on Windows", help);
  }
  const python = await findPython(options);
  const uv = await findOnPath("uv", options.env);
  if (uv === null) await buildWithPip(semgrep, python, options);
  else await buildWithUv(semgrep, uv, python, options);
  await symlink(await findCore(semgrep.directory), semgrep.executable);
  await check(semgrep, options);
  await writeFile(semgrep.marker, `${JSON.stringify({ version: semgrep.version })}\n`);
}

async function buildWithUv(semgrep: ManagedSemgrep, uv: string, python: string, options: BuildOptions): Promise<void> {
  options.progress(`Making a Python environment in ${semgrep.directory}`);
  await step("uv venv", uv, ["venv", "--quiet", "--no-project", "--python", python, semgrep.directory], options);
  options.progress(`Installing Semgrep ${semgrep.version} with uv`);
  const target = ["--python", join(semgrep.directory, "bin", "python")];
  const exact = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--compile-bytecode"];
  await step(
    "uv pip install",
    uv,
    ["pip", "install", "--quiet", ...target, ...exact, "-r", semgrep.requirements],
    options,
  );
}

async function buildWithPip(semgrep: ManagedSemgrep, python: string, options: BuildOptions): Promise<void> {
  options.progress(`Making a Python environment in ${semgrep.directory}`);
  const probe = await runProcess(python, ["-c", "import venv, ensurepip"], processOptions(options));
  if (probe.kind === "exited" && probe.exitCode !== 0) {
    const help = "Install it (Debian and Ubuntu: apt install python3-venv), or install uv, then run: dl tools install";
    throw new ToolInstallError("no-venv", `${python} comes without the venv module`, help);
  }
  await step("python3 -m venv", python, ["-m", "venv", semgrep.directory], options);
  options.progress(`Installing Semgrep ${semgrep.version} with pip`);
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input"];
  const exact = ["--require-hashes", "--no-deps", "--only-binary", ":all:"];
  await step(
    "pip install",
    join(semgrep.directory, "bin", "python"),
    ["-m", "pip", "install", ...quiet, ...exact, "-r", semgrep.requirements],
    options,
  );
}

/** The native program inside the package, from `bin/` of the environment. */
async function findCore(directory: string): Promise<string> {
  const lib = join(directory, "lib");
  for (const folder of await readdir(lib)) {
    const core = join(folder, "site-packages", "semgrep", "bin", "semgrep-core");
    if (existsSync(join(lib, core))) return join("..", "lib", core);
  }
  throw new ToolInstallError("failed", "The semgrep package holds no semgrep-core", "Run: dl tools install");
}

async function check(semgrep: ManagedSemgrep, options: BuildOptions): Promise<void> {
  options.progress("Checking that it starts");
  const args = ["--experimental", "--version"];
  const said = await step("semgrep --version", join(semgrep.directory, "bin", "semgrep"), args, options);
  if (!said.includes(semgrep.version)) {
    throw new ToolInstallError(
      "failed",
      `The installed semgrep says ${said.trim()}, not ${semgrep.version}`,
      "Run: dl tools install",
    );
  }
}

async function step(name: string, command: string, args: readonly string[], options: BuildOptions): Promise<string> {
  const result = await runProcess(command, args, processOptions(options));
  options.signal.throwIfAborted();
  if (result.kind === "exited" && result.exitCode === 0) return result.stdout.toString("utf8");
  const output =
    result.kind === "not-started" ? result.message : Buffer.concat([result.stdout, result.stderr]).toString("utf8");
  throw explainInstallFailure(name, output);
}

function processOptions(options: BuildOptions) {
  return { cwd: "/", env: options.env, signal: options.signal };
}

/** The caller's environment (mirrors, proxies, certificates), without what would lead the installation elsewhere. */
function installEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const astray =
    /^(PYTHON(PATH|HOME|STARTUP|USERBASE)|VIRTUAL_ENV|CONDA_PREFIX|PIP_(TARGET|PREFIX|ROOT|USER|REQUIRE_VIRTUALENV|NO_BINARY|CONSTRAINT|REQUIREMENT)|UV_(SYSTEM_PYTHON|PYTHON|PROJECT_ENVIRONMENT|CONSTRAINT|OVERRIDE|BREAK_SYSTEM_PACKAGES|NO_BINARY|TARGET)|SEMGREP_.*)$/;
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !astray.test(name))),
    SEMGREP_ENABLE_VERSION_CHECK: "0",
    SEMGREP_SEND_METRICS: "off",
  };
}
