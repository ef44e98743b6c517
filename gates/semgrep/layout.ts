import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RepoPath } from "../../git/path.ts";
import { isReadAsNamed, type Classified } from "./kinds.ts";

/**
 * The root that Semgrep is pointed at: files lie there under their own names where those survive Semgrep's eyes and every
 * file system, else under made ones that keep depth and plain folders, so that the `paths` of a rule still fit.
 */
export class Layout<File> {
  readonly root: string;
  readonly #files = new Map<string, File>();

  constructor(root: string) {
    this.root = root;
  }

  /** Writes `content` for `file` of the repository. */
  async add(file: File, path: RepoPath, classified: Classified | null, content: Buffer): Promise<void> {
    const wanted = laidPath(path, classified);
    const isTaken = this.#files.has(wanted.toLowerCase());
    const laid =
      isTaken || !(await write(this.root, wanted, content)) ? await this.#addElsewhere(wanted, content) : wanted;
    this.#files.set(laid.toLowerCase(), file);
  }

  /** The file that lies at `laid`, a path below the root as Semgrep prints it. */
  fileAt(laid: string): File | undefined {
    return this.#files.get(laid.replace(/^\.\//, "").toLowerCase());
  }

  /** Names that differ only in case, or a folder where the file system has a file: the later one goes into a folder of its own. */
  async #addElsewhere(wanted: string, content: Buffer): Promise<string> {
    const laid = join(`dl-clash-${this.#files.size}`, wanted);
    if (!(await write(this.root, laid, content))) throw new Error(`cannot lay a file at ${join(this.root, laid)}`);
    return laid;
  }
}

/** Where a repository's file is laid below the root. */
export function laidPath(path: RepoPath, classified: Classified | null): string {
  const segments = path.split("/").map((segment) => (isPlain(segment) ? segment : stand(segment)));
  const plain = segments.join("/");
  return classified === null || isReadAsNamed(plain, classified) ? plain : plain + classified.extension;
}

async function write(root: string, laid: string, content: Buffer): Promise<boolean> {
  const target = join(root, laid);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: "wx" });
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST" || code === "ENOTDIR" || code === "EISDIR") return false;
    throw error;
  }
}

/** Segments that every file system keeps as they are and that Semgrep does not take for its own configuration. */
function isPlain(segment: string): boolean {
  return /^[\w@+=.,#()[\]{}~ -]{1,150}$/.test(segment) && !/^\.{1,2}$|^\.(semgrepignore|gitignore|git)$/i.test(segment);
}

function stand(segment: string): string {
  const digest = createHash("sha256").update(Buffer.from(segment, "utf16le")).digest("hex").slice(0, 16);
  return `dl-${digest}${/\.\w{1,12}$/.exec(segment)?.[0] ?? ""}`;
}
