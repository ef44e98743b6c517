/** An object as `git cat-file --batch` gives it. */
export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly content: Buffer;
}

type Header = Omit<GitObject, "content"> & { readonly size: number };

/**
 * Reads what `git cat-file --batch` prints, in pieces of any size: for each name a line `<oid> <type> <size>`, the content
 * and a newline, or a line that says why there is no such object.
 */
export class BatchParser {
  #chunks: Buffer[] = [];
  #received = 0;
  #needed = 0;
  #header: Header | null = null;

  /** The answers that are complete with `chunk`, in the order of the names; null for a name that nothing stands for. */
  push(chunk: Buffer): (GitObject | null)[] {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return [];
    const answers: (GitObject | null)[] = [];
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (let next = this.#take(rest, answers); next !== null; next = this.#take(rest, answers)) rest = next;
    this.#chunks = [rest];
    this.#received = rest.length;
    return answers;
  }

  /** Consumes one header or one body from `bytes`; null when more must come first. */
  #take(bytes: Buffer, answers: (GitObject | null)[]): Buffer | null {
    return this.#header === null ? this.#takeHeader(bytes, answers) : this.#takeBody(bytes, this.#header, answers);
  }

  #takeHeader(bytes: Buffer, answers: (GitObject | null)[]): Buffer | null {
    const end = bytes.indexOf(0x0a);
    if (end === -1) return null;
    const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(bytes.toString("latin1", 0, end));
    if (match?.[1] && match[2] && match[3]) {
      this.#header = { oid: match[1], type: match[2] as GitObject["type"], size: Number(match[3]) };
      this.#needed = this.#header.size + 1;
    } else {
      answers.push(null);
    }
    return bytes.subarray(end + 1);
  }

  #takeBody(bytes: Buffer, { oid, type, size }: Header, answers: (GitObject | null)[]): Buffer | null {
    if (bytes.length <= size) return null;
    answers.push({ oid, type, content: Buffer.from(bytes.subarray(0, size)) });
    this.#header = null;
    this.#needed = 0;
    return bytes.subarray(size + 1);
  }
}
