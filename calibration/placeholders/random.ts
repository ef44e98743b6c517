import { createHash } from "node:crypto";

/**
 * Numbers that look drawn at random and are the same for the same seed: xoshiro128** (https://prng.di.unimi.it/), its
 * state taken from one SHA-256. Fit for made-up values, not for keys.
 */
export class SeededRandom {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    const digest = createHash("sha256").update(seed).digest();
    this.#state = Uint32Array.from({ length: 4 }, (_, at) => digest.readUInt32LE(at * 4));
  }

  /** A whole number from 0 to below `limit`, each as likely as the others; `limit` is 1 to 2^31. */
  below(limit: number): number {
    // What lies past the last power of two is drawn again: a remainder would make some numbers likelier than others.
    const mask = limit > 1 ? 2 ** (32 - Math.clz32(limit - 1)) - 1 : 0;
    for (;;) {
      const number = this.#next() & mask;
      if (number < limit) return number;
    }
  }

  /** `length` characters of `alphabet`. */
  text(alphabet: string, length: number): string {
    let text = "";
    for (let at = 0; at < length; at++) text += alphabet.charAt(this.below(alphabet.length));
    return text;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Uint8Array.from({ length }, () => this.below(256)));
  }

  #next(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const mixedC = c ^ a;
    const mixedD = d ^ b;
    this.#state[0] = a ^ mixedD;
    this.#state[1] = b ^ mixedC;
    this.#state[2] = mixedC ^ (b << 9);
    this.#state[3] = rotateLeft(mixedD, 11);
    return result;
  }
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
