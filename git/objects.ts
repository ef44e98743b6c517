import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { BatchParser, type GitObject } from "./batch-parser.ts";
import { gitEnvironment, GitError, gitSync } from "./git.ts";

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
  readonly #known = new Map<string, GitObject | null>();
  #process: ChildProcessWithoutNullStreams | null = null;
  #stderr = "";

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * Reads `names` at once, through a process that ends, for {@link read} to answer from memory. A commit whose verdict is
   * kept needs no more than this, and is 4 ms faster for not conversing with git.
   *
   * @throws {GitError} when git fails.
   */
  preload(names: readonly string[]): void {
    const input = names.map((name) => `${name}\n`).join("");
    const answers = new BatchParser().push(gitSync(["cat-file", "--batch"], { cwd: this.#cwd, input }));
    for (const [index, object] of answers.entries()) {
      this.#known.set(names[index] ?? "", object);
      if (object) this.#known.set(`${object.oid}^{${object.type}}`, object);
    }
  }

  /**
   * The object that `name` (an id, or any revision such as `HEAD^{tree}` or `<tree>:path`) stands for, or null when
   * there is none.
   *
   * @throws {GitError} when git stops answering.
   */
  read(name: string | Buffer): Promise<GitObject | null> {
    const known = this.#known.get(name.toString());
    if (known !== undefined) return Promise.resolve(known);
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
    const parser = new BatchParser();
    child.stdout.on("data", (chunk: Buffer) => {
      for (const object of parser.push(chunk)) this.#waiting.shift()?.resolve(object);
    });
    child.stderr.on("data", (chunk: Buffer) => (this.#stderr += chunk.toString("utf8")));
    child.stdin.on("error", () => {});
    child.on("error", (error) => this.#fail(error.message));
    child.on("close", () => this.#fail(this.#stderr.trim() || "cat-file ended"));
    return child;
  }

  #fail(reason: string): void {
    this.#process = null;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new GitError(["cat-file", "--batch"], null, reason));
  }
}
