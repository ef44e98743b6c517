/** So many characters of each keyword are in the automaton; the others are compared once those are found. */
const depth = 6;
/** A power of two above the number of different characters in keywords. */
const rowBits = 6;
const rowLength = 1 << rowBits;
/** Set in a transition to a state in which beginnings of keywords end. */
const outputFlag = 0x80_00;
/** Ends a list of keywords. */
const none = -1;

/**
 * Finds many keywords in one pass over a text, case-insensitively for ASCII: what makes hundreds of rules cost little more
 * than one. An automaton (Aho and Corasick, 1975) of the keywords' beginnings, so that it is small, quickly made, and stays
 * in the processor's cache. All of it lies in a few typed arrays: thousands of small objects would take longer to make than
 * an ordinary commit takes to scan.
 */
export class KeywordIndex {
  readonly #classes: Uint8Array;
  readonly #spelling: Spelling;
  readonly #automaton: Automaton;

  /** `keywords` are ASCII, lower case, not empty. */
  constructor(keywords: readonly string[]) {
    this.#classes = classesOf(keywords);
    this.#spelling = spell(keywords, this.#classes);
    this.#automaton = closeOverFailures(buildTrie(this.#spelling));
  }

  /** Calls `found` with the number of the keyword and where it stands, for every occurrence, overlapping ones too. */
  scan(text: string, found: (keyword: number, start: number, end: number) => void): void {
    // One byte for each UTF-16 code unit. The other half of what is not Latin-1 is lost: such a text may hold, on paper,
    // a keyword that it does not hold. Bytes are read twice as fast, and rules look at the text itself.
    const bytes = Buffer.from(text, "latin1");
    const classes = this.#classes;
    const { transitions } = this.#automaton;
    let state = 0;
    for (let at = 0; at < bytes.length; at++) {
      const next = transitions[(state << rowBits) | (classes[bytes[at] as number] as number)] as number;
      state = next & ~outputFlag;
      if (next >= outputFlag) this.#tell(bytes, at + 1, state, found);
    }
  }

  /** Those whose beginnings end at `end`. */
  #tell(bytes: Buffer, end: number, state: number, found: (keyword: number, start: number, end: number) => void): void {
    const { firstKeyword, nextKeyword, shorter } = this.#automaton;
    const { offsets } = this.#spelling;
    for (let one = state; one !== 0; one = shorter[one] as number) {
      for (let keyword = firstKeyword[one] as number; keyword !== none; keyword = nextKeyword[keyword] as number) {
        const length = (offsets[keyword + 1] as number) - (offsets[keyword] as number);
        const start = end - Math.min(depth, length);
        if (length <= depth || this.#goesOn(bytes, start, keyword)) found(keyword, start, start + length);
      }
    }
  }

  #goesOn(bytes: Buffer, start: number, keyword: number): boolean {
    const { characters, offsets } = this.#spelling;
    const first = offsets[keyword] as number;
    for (let at = first + depth; at < (offsets[keyword + 1] as number); at++) {
      // Behind the end there is no byte, and so no class.
      if (this.#classes[bytes[start + at - first] as number] !== characters[at]) return false;
    }
    return true;
  }
}

/** A number for each byte that occurs in keywords, the same for both cases; 0 for all others. */
function classesOf(keywords: readonly string[]): Uint8Array {
  const classes = new Uint8Array(256);
  let last = 0;
  for (const keyword of keywords) {
    if (keyword === "") throw new RangeError("a keyword is empty");
    for (let at = 0; at < keyword.length; at++) {
      const code = keyword.charCodeAt(at);
      if (!isUsable(code)) throw new RangeError(`keyword ${JSON.stringify(keyword)} is not lower-case ASCII`);
      if (classes[code]) continue;
      classes[code] = ++last;
      if (code >= 97 && code <= 122) classes[code - 32] = last;
    }
  }
  if (last >= rowLength) throw new RangeError(`${last} different characters are too many`);
  return classes;
}

/** Printable ASCII without capitals. */
function isUsable(code: number): boolean {
  return code >= 32 && code <= 126 && !(code >= 65 && code <= 90);
}

/** Keywords as classes of characters, one behind the other. */
interface Spelling {
  readonly characters: Uint8Array;
  /** Where each begins, and behind the last where it ends. */
  readonly offsets: Uint32Array;
}

function spell(keywords: readonly string[], classes: Uint8Array): Spelling {
  const offsets = new Uint32Array(keywords.length + 1);
  for (const [number, { length }] of keywords.entries()) offsets[number + 1] = (offsets[number] as number) + length;
  const characters = new Uint8Array(offsets[keywords.length] as number);
  for (const [number, keyword] of keywords.entries()) {
    const first = offsets[number] as number;
    for (let at = 0; at < keyword.length; at++) characters[first + at] = classes[keyword.charCodeAt(at)] as number;
  }
  return { characters, offsets };
}

/** States by number, 0 the root, which is nobody's child and so also ends lists. */
interface Trie {
  readonly size: number;
  readonly firstChild: Uint16Array;
  readonly nextSibling: Uint16Array;
  /** The class that leads to a state. */
  readonly character: Uint8Array;
  /** The first keyword whose beginning ends in a state, and after each keyword the next one. */
  readonly firstKeyword: Int32Array;
  readonly nextKeyword: Int32Array;
}

function buildTrie({ characters, offsets }: Spelling): Trie {
  const keywords = offsets.length - 1;
  const most = Math.min(outputFlag, 1 + characters.length);
  const firstChild = new Uint16Array(most);
  const nextSibling = new Uint16Array(most);
  const character = new Uint8Array(most);
  const firstKeyword = new Int32Array(most).fill(none);
  const nextKeyword = new Int32Array(keywords);
  let size = 1;
  for (let keyword = 0; keyword < keywords; keyword++) {
    const last = Math.min(offsets[keyword + 1] as number, (offsets[keyword] as number) + depth);
    let state = 0;
    for (let at = offsets[keyword] as number; at < last; at++) {
      const wanted = characters[at] as number;
      let child = firstChild[state] as number;
      while (child !== 0 && character[child] !== wanted) child = nextSibling[child] as number;
      if (child === 0) {
        child = size++;
        if (size > most) throw new RangeError("too many keywords");
        nextSibling[child] = firstChild[state] as number;
        firstChild[state] = child;
        character[child] = wanted;
      }
      state = child;
    }
    nextKeyword[keyword] = firstKeyword[state] as number;
    firstKeyword[state] = keyword;
  }
  return { size, firstChild, nextSibling, character, firstKeyword, nextKeyword };
}

interface Automaton extends Pick<Trie, "firstKeyword" | "nextKeyword"> {
  /** A row a state: the next state for each class. */
  readonly transitions: Uint16Array;
  /** For each state the longest of its proper suffixes in which keywords end; 0 for none. */
  readonly shorter: Uint16Array;
}

/** Breadth first: each state takes over the transitions of its longest proper suffix, and what ends there. */
function closeOverFailures({ size, firstChild, nextSibling, character, firstKeyword, nextKeyword }: Trie): Automaton {
  const transitions = new Uint16Array(size * rowLength);
  const failures = new Uint16Array(size);
  const shorter = new Uint16Array(size);
  const queue = new Uint16Array(size);
  let queued = 1;
  for (let read = 0; read < queued; read++) {
    const state = queue[read] as number;
    const row = state * rowLength;
    const inherited = (failures[state] as number) * rowLength;
    if (state !== 0) transitions.copyWithin(row, inherited, inherited + rowLength);
    for (let child = firstChild[state] as number; child !== 0; child = nextSibling[child] as number) {
      const place = row + (character[child] as number);
      const failure = state === 0 ? 0 : (transitions[place] as number) & ~outputFlag;
      failures[child] = failure;
      shorter[child] = firstKeyword[failure] === none ? (shorter[failure] as number) : failure;
      const isEnd = firstKeyword[child] !== none || shorter[child] !== 0;
      transitions[place] = child | (isEnd ? outputFlag : 0);
      queue[queued++] = child;
    }
  }
  return { transitions, shorter, firstKeyword, nextKeyword };
}
