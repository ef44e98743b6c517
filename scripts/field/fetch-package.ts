import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { FieldPackage } from "./packages.ts";

/** A package on disk. */
export interface FetchedPackage extends FieldPackage {
  readonly version: string;
  /** Absolute, with the files as they are published. */
  readonly directory: string;
}

/**
 * Downloads the newest release of a package by its name, or takes the one that is there already. Nothing of a package is
 * run: tarballs and wheels alone are taken, and unpacked.
 *
 * @param store absolute; a folder a package, named after registry, name and version.
 * @throws {Error} when the registry does not give it.
 */
export function fetchPackage(wanted: FieldPackage, store: string): FetchedPackage {
  const prefix = `${wanted.registry}-${wanted.name.replaceAll("/", "-").replace("@", "")}@`;
  mkdirSync(store, { recursive: true });
  const known = readdirSync(store).find((entry) => entry.startsWith(prefix));
  if (known) return { ...wanted, version: known.slice(prefix.length), directory: join(store, known) };
  const scratch = mkdtempSync(join(store, ".fetch-"));
  try {
    const { version, files } =
      wanted.registry === "npm" ? fromNpm(wanted.name, scratch) : fromPypi(wanted.name, scratch);
    const directory = join(store, prefix + version);
    renameSync(files, directory);
    return { ...wanted, version, directory };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Unpacked {
  readonly version: string;
  readonly files: string;
}

function fromNpm(name: string, scratch: string): Unpacked {
  const said = run("npm", ["pack", name, "--json", "--ignore-scripts", "--silent"], scratch);
  const packed: unknown = JSON.parse(said);
  // npm 11 gives a list, npm 12 an object by name.
  const [entry] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as {
    readonly filename: string;
    readonly version: string;
  }[];
  if (!entry) throw new Error(`npm has nothing by the name ${name}`);
  const files = join(scratch, "files");
  mkdirSync(files);
  run("tar", ["-xzf", entry.filename, "-C", files, "--strip-components=1", "--no-same-permissions"], scratch);
  return { version: entry.version, files };
}

function fromPypi(name: string, scratch: string): Unpacked {
  run("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", name], scratch);
  const wheel = readdirSync(scratch).find((entry) => entry.endsWith(".whl"));
  if (!wheel) throw new Error(`PyPI has no wheel by the name ${name}`);
  const files = join(scratch, "files");
  run("python3", ["-m", "zipfile", "-e", wheel, files], scratch);
  return { version: basename(wheel).split("-")[1] ?? "", files };
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
}
