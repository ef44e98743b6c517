import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { installSemgrep } from "../../tools/install-semgrep.ts";
import { listTools } from "../../tools/list-tools.ts";
import { locateSemgrep } from "../../tools/locate-semgrep.ts";
import { managedSemgrep } from "../../tools/managed-semgrep.ts";
import type { InstallFailure } from "../../tools/tool-install-error.ts";
import { Sandbox } from "../support/sandbox.ts";
import { fakePrograms } from "./fake-programs.ts";

const { signal } = new AbortController();

/** The Python of this machine, or null. */
function realPython(): string | null {
  try {
    return execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

const python = realPython();

/** What the last argument names is there from now on, half made. */
const makeDirectory = 'for last; do :; done; /bin/mkdir -p "$last/bin"';

/** A Python that answers the questions about itself and lets `failing` run instead of a real installation. */
function pythonThat(failing: string, version = "3.12"): string {
  return `case "$*" in
    *sys.executable*) echo "$0"; echo "${version}";;
    *ensurepip*) exit 0;;
    *) ${failing};;
  esac`;
}

function install(sandbox: Sandbox, path: string, progress: (line: string) => void = () => {}) {
  const env = { PATH: path, HOME: sandbox.home, DL_TOOLS_DIR: join(sandbox.root, "tools") };
  return { env, done: installSemgrep({ progress, signal, env }) };
}

describe("a machine that lacks something", () => {
  const cases: readonly {
    readonly lacks: string;
    readonly programs: Readonly<Record<string, string>>;
    readonly failure: InstallFailure;
    readonly help: string;
  }[] = [
    { lacks: "Python", programs: {}, failure: "no-python", help: "Install Python 3.10" },
    {
      lacks: "a new enough Python",
      programs: { python3: pythonThat("exit 1", "3.9") },
      failure: "python-too-old",
      help: "Install Python 3.10",
    },
    {
      lacks: "the venv module",
      programs: { python3: pythonThat("exit 1").replace("*ensurepip*) exit 0", "*ensurepip*) exit 1") },
      failure: "no-venv",
      help: "apt install python3-venv",
    },
    {
      lacks: "network, with uv",
      programs: {
        python3: pythonThat("exit 0"),
        uv: `if [ "$1" = venv ]; then ${makeDirectory}; exit 0; fi; echo "error: Failed to fetch: dns error: failed to lookup address" >&2; exit 2`,
      },
      failure: "no-network",
      help: "dl tools install",
    },
    {
      lacks: "disk space",
      programs: {
        python3: pythonThat(`${makeDirectory}; echo "OSError: [Errno 28] No space left on device" >&2; exit 1`),
      },
      failure: "no-space",
      help: "DL_TOOLS_DIR",
    },
    {
      lacks: "an honest package index",
      programs: {
        python3: pythonThat("exit 0"),
        uv: `if [ "$1" = venv ]; then ${makeDirectory}; exit 0; fi; echo "error: Hash mismatch for semgrep" >&2; exit 2`,
      },
      failure: "hash-mismatch",
      help: "Do not go around this",
    },
  ];

  test.each(cases)("without $lacks the error says $failure and what to do", async ({ programs, failure, help }) => {
    const sandbox = new Sandbox();
    const { env, done } = install(sandbox, fakePrograms(sandbox, programs));
    await expect(done).rejects.toMatchObject({
      name: "ToolInstallError",
      failure,
      help: expect.stringContaining(help),
    });
    expect(listTools(env)).toMatchObject([{ name: "semgrep", state: "missing" }]);
    expect(readdirSync(env.DL_TOOLS_DIR)).toEqual([]);
  });
});

describe("an installation that is there", () => {
  function plant(sandbox: Sandbox, files: readonly string[]) {
    const env = { PATH: "", HOME: sandbox.home, DL_TOOLS_DIR: join(sandbox.root, "tools") };
    const semgrep = managedSemgrep(env);
    for (const file of files) {
      mkdirSync(dirname(join(semgrep.directory, file)), { recursive: true });
      writeFileSync(join(semgrep.directory, file), "");
    }
    return { env, semgrep };
  }

  test("is used as it is", async () => {
    const sandbox = new Sandbox();
    const { env, semgrep } = plant(sandbox, ["bin/osemgrep", "complete.json"]);
    const installed = await installSemgrep({ progress: () => {}, signal, env });
    expect(installed).toEqual({ version: semgrep.version, directory: semgrep.directory, isNew: false });
    expect(await locateSemgrep({ fromPath: false, signal, env })).toEqual({
      kind: "managed",
      version: semgrep.version,
      command: semgrep.executable,
    });
  });

  test("but was cut short does not count, and is cleared away", async () => {
    const sandbox = new Sandbox();
    const { env, semgrep } = plant(sandbox, ["bin/osemgrep", "lib/half"]);
    expect(listTools(env)).toMatchObject([{ state: "incomplete" }]);
    expect(await locateSemgrep({ fromPath: false, signal, env })).toMatchObject({ kind: "missing" });
    await expect(installSemgrep({ progress: () => {}, signal, env })).rejects.toMatchObject({ failure: "no-python" });
    expect(existsSync(semgrep.directory)).toBe(false);
  });

  test("belongs to one set of requirements, in the user's cache by default", () => {
    expect(managedSemgrep({ HOME: "/home/ada" }).directory).toMatch(
      /^\/home\/ada\/\.cache\/dev-loop\/tools\/semgrep-\d+\.\d+\.\d+-[0-9a-f]{12}$/,
    );
    expect(managedSemgrep({ HOME: "/home/ada", XDG_CACHE_HOME: "/cache" }).directory).toMatch(/^\/cache\/dev-loop\//);
    // Relative to the repository at hand, they would put Semgrep into it.
    const relative = { HOME: "/home/ada", XDG_CACHE_HOME: "cache", DL_TOOLS_DIR: "tools" };
    expect(managedSemgrep(relative).directory).toMatch(/^\/home\/ada\/\.cache\/dev-loop\/tools\//);
  });
});

describe("a Semgrep on PATH", () => {
  test("is taken only when policy says so, and its version is told", async () => {
    const sandbox = new Sandbox();
    const folder = fakePrograms(sandbox, { semgrep: "echo 1.99.0" });
    const env = { PATH: folder, HOME: sandbox.home, DL_TOOLS_DIR: join(sandbox.root, "tools") };
    expect(await locateSemgrep({ fromPath: false, signal, env })).toMatchObject({
      kind: "missing",
      help: expect.stringContaining("dl tools install"),
    });
    expect(await locateSemgrep({ fromPath: true, signal, env })).toEqual({
      kind: "from-path",
      version: "1.99.0",
      command: join(folder, "semgrep"),
    });
  });

  test("that does not work, or that a relative entry of PATH finds, is none", async () => {
    const sandbox = new Sandbox();
    const folder = fakePrograms(sandbox, { semgrep: "exit 1" });
    const base = { HOME: sandbox.home, DL_TOOLS_DIR: join(sandbox.root, "tools") };
    for (const path of [folder, "programs", ""]) {
      const located = await locateSemgrep({ fromPath: true, signal, env: { ...base, PATH: path } });
      expect(located).toMatchObject({ kind: "missing" });
    }
  });
});

test("an aborted installation leaves nothing", async () => {
  const sandbox = new Sandbox();
  const path = fakePrograms(sandbox, { python3: pythonThat("sleep 30") });
  const stop = new AbortController();
  const env = { PATH: `${path}:/bin:/usr/bin`, HOME: sandbox.home, DL_TOOLS_DIR: join(sandbox.root, "tools") };
  const progress = () => setTimeout(() => stop.abort(new Error("enough")), 50);
  await expect(installSemgrep({ progress, signal: stop.signal, env })).rejects.toThrow("enough");
  expect(readdirSync(env.DL_TOOLS_DIR)).toEqual([]);
});

const canInstall = python !== null && process.env["DL_TEST_INSTALL"] !== undefined;
if (!canInstall) process.stderr.write("skipped: real installations (set DL_TEST_INSTALL, needs network and Python)\n");

describe.skipIf(!canInstall)("a real installation", () => {
  test("with pip, two at the same time: one builds, the other waits, Semgrep runs", async () => {
    const sandbox = new Sandbox();
    const folder = fakePrograms(sandbox, { python3: `exec "${python}" "$@"` });
    const env = { ...process.env, PATH: `${folder}:/usr/bin:/bin`, DL_TOOLS_DIR: join(sandbox.root, "tools") };
    const lines: string[] = [];
    const progress = (line: string) => lines.push(line);
    const both = await Promise.all([1, 2].map(() => installSemgrep({ progress, signal, env })));
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(lines.some((line) => line.includes("with pip"))).toBe(true);
    expect(lines).toContain("Waiting for another installation of Semgrep");
    const { executable, version } = managedSemgrep(env);
    expect(execFileSync(executable, ["--experimental", "--version"], { encoding: "utf8" })).toContain(version);
    expect(listTools(env)).toMatchObject([{ state: "installed" }]);
  }, 300_000);
});
