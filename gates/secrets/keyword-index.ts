/**
 * Finds many keywords in one pass over a text (Aho and Corasick, 1975), case-insensitively for ASCII: what makes hundreds
 * of rules cost little more than one.
 */
export class KeywordIndex {
  readonly #keywords: readonly string[];
  /** Class of each ASCII code; 0 for what occurs in no keyword. */
  readonly #classes = new Uint8Array(128);
  readonly #width: number;
  /** Next state times width; the complement of it (so negative) when keywords end there. */
  readonly #transitions: Int32Array;
  /** Keywords that end in a state. */
  readonly #outputs: readonly (readonly number[])[];

  /** `keywords` are ASCII, lower case, not empty. */
  constructor(keywords: readonly string[]) {
    const unusable = keywords.find((keyword) => !/^[\x20-\x40\x5b-\x7e]+$/.test(keyword));
    if (unusable !== undefined) throw new RangeError(`keyword ${JSON.stringify(unusable)} is not lower-case ASCII`);
    this.#keywords = keywords;
    this.#width = this.#assignClasses() + 1;
    const trie = this.#buildTrie();
    this.#outputs = trie.outputs;
    this.#transitions = this.#closeOverFailures(trie);
  }

  /** Calls `found` with the number of the keyword and where it starts, for every occurrence, overlapping ones too. */
  scan(text: string, found: (keyword: number, start: number) => void): void {
    const classes = this.#classes;
    const transitions = this.#transitions;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const next = transitions[state + (code < 128 ? (classes[code] as number) : 0)] as number;
      if (next >= 0) {
        state = next;
        continue;
      }
      state = ~next;
      for (const keyword of this.#outputs[state / this.#width] ?? []) {
        found(keyword, at + 1 - (this.#keywords[keyword] as string).length);
      }
    }
  }

  #assignClasses(): number {
    let classes = 0;
    for (const character of this.#keywords.join("")) {
      const code = character.charCodeAt(0);
      if (this.#classes[code]) continue;
      this.#classes[code] = ++classes;
      const upper = character.toUpperCase().charCodeAt(0);
      this.#classes[upper] = classes;
    }
    return classes;
  }

  #buildTrie(): Trie {
    const trie: Trie = { next: [new Map()], outputs: [[]] };
    for (const [number, keyword] of this.#keywords.entries()) {
      let state = 0;
      for (const character of keyword) state = step(trie, state, this.#classes[character.charCodeAt(0)] as number);
      trie.outputs[state]?.push(number);
    }
    return trie;
  }

  /** Breadth first: each state takes over the transitions and outputs of its longest proper suffix. */
  #closeOverFailures(trie: Trie): Int32Array {
    const table = new Int32Array(trie.next.length * this.#width);
    const failures = new Int32Array(trie.next.length);
    const queue = [0];
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const failure = failures[state] as number;
      for (let character = 0; character < this.#width; character++) {
        const child = trie.next[state]?.get(character);
        const inherited = state === 0 ? 0 : (table[failure * this.#width + character] as number);
        if (child === undefined) {
          table[state * this.#width + character] = inherited;
          continue;
        }
        failures[child] = inherited;
        trie.outputs[child]?.push(...(trie.outputs[inherited] ?? []));
        table[state * this.#width + character] = child;
        queue.push(child);
      }
    }
    return table.map((state) => {
      const scaled = state * this.#width;
      return trie.outputs[state]?.length ? ~scaled : scaled;
    });
  }
}

interface Trie {
  readonly next: Map<number, number>[];
  readonly outputs: number[][];
}

function step(trie: Trie, state: number, character: number): number {
  const known = trie.next[state]?.get(character);
  if (known !== undefined) return known;
  const created = trie.next.length;
  trie.next.push(new Map());
  trie.outputs.push([]);
  trie.next[state]?.set(character, created);
  return created;
}
