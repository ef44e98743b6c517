import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { gitEnvironment, GitError } from "./git.ts";

/** An object as `git cat-file --batch` gives it. */
export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly content: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads objects through one `git cat-file --batch` process, started at the first read: a name is answered in
 * microseconds, where a git process each would take milliseconds. Close it when done.
 */
export class ObjectReader {
  readonly #cwd: string;
  readonly #waiting: Waiting[] = [];
  #process: ChildProcessWithoutNullStreams | null = null;
  #chunks: Buffer[] = [];
  #received = 0;
  #needed = 0;
  #header: { oid: string; type: GitObject["type"]; size: number } | null = null;
  #stderr = "";

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * The object that `name` (an id, or any revision such as `HEAD^{tree}` or `<tree>:path`) stands for, or null when
   * there is none.
   *
   * @throws {GitError} when git stops answering.
   */
  read(name: string | Buffer): Promise<GitObject | null> {
    const line = Buffer.from(name as string);
    if (line.includes(0x0a)) return Promise.reject(new RangeError("an object name holds a newline"));
    const { promise, resolve, reject } = Promise.withResolvers<GitObject | null>();
    this.#process ??= this.#start();
    this.#waiting.push({ resolve, reject });
    this.#process.stdin.write(Buffer.concat([line, Buffer.of(0x0a)]));
    return promise;
  }

  /**
   * The content of the blob `oid`.
   *
   * @throws {GitError} when the repository does not hold it.
   */
  async readBlob(oid: string): Promise<Buffer> {
    const object = await this.read(oid);
    if (object === null) throw new GitError(["cat-file", "blob", oid], null, `object ${oid} is not in the repository`);
    return object.content;
  }

  /** Ends the process; reads still under way fail. */
  close(): void {
    this.#process?.stdin.end();
    this.#process = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn("git", ["--no-optional-locks", "cat-file", "--batch"], {
      cwd: this.#cwd,
      env: gitEnvironment(),
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    child.stderr.on("data", (chunk: Buffer) => (this.#stderr += chunk.toString("utf8")));
    child.stdin.on("error", () => {});
    child.on("error", (error) => this.#fail(error.message));
    child.on("close", () => this.#fail(this.#stderr.trim() || "cat-file ended"));
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (let next = this.#take(rest); next !== null; next = this.#take(rest)) rest = next;
    this.#chunks = [rest];
    this.#received = rest.length;
  }

  /** Consumes one header or one body from `bytes`; null when more must come first. */
  #take(bytes: Buffer): Buffer | null {
    return this.#header === null ? this.#takeHeader(bytes) : this.#takeBody(bytes, this.#header);
  }

  #takeHeader(bytes: Buffer): Buffer | null {
    const end = bytes.indexOf(0x0a);
    if (end === -1) return null;
    const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(bytes.toString("latin1", 0, end));
    if (match?.[1] && match[2] && match[3]) {
      this.#header = { oid: match[1], type: match[2] as GitObject["type"], size: Number(match[3]) };
      this.#needed = this.#header.size + 1;
    } else {
      this.#waiting.shift()?.resolve(null);
    }
    return bytes.subarray(end + 1);
  }

  #takeBody(bytes: Buffer, header: { oid: string; type: GitObject["type"]; size: number }): Buffer | null {
    if (bytes.length <= header.size) return null;
    const content = Buffer.from(bytes.subarray(0, header.size));
    this.#header = null;
    this.#needed = 0;
    this.#waiting.shift()?.resolve({ oid: header.oid, type: header.type, content });
    return bytes.subarray(header.size + 1);
  }

  #fail(reason: string): void {
    this.#process = null;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new GitError(["cat-file", "--batch"], null, reason));
  }
}
