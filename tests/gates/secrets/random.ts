import { createHash } from "node:crypto";

const digits = "0123456789";
const small = "abcdefghijklmnopqrstuvwxyz";
const capitals = small.toUpperCase();

/** Made-up values of the alphabets that secrets are written in: the same for the same seed, so that no test is unlucky. */
export class Random {
  readonly #seed: string;
  #used = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  hex(length: number): string {
    return this.from("0123456789abcdef", length);
  }

  base62(length: number): string {
    return this.from(digits + small + capitals, length);
  }

  base64(length: number): string {
    return this.from(`${digits + small + capitals}+/`, length);
  }

  base64url(length: number): string {
    // Ends in a letter: some rules look at what follows.
    return `${this.from(`${digits + small + capitals}-_`, length - 1)}k`;
  }

  base32(length: number): string {
    return this.from(`${capitals}234567`, length);
  }

  capitals(length: number): string {
    return this.from(capitals + digits, length);
  }

  small(length: number): string {
    return this.from(small + digits, length);
  }

  letters(length: number): string {
    return this.from(small + capitals, length);
  }

  digits(length: number): string {
    return this.from(digits.slice(1), length);
  }

  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }

  from(alphabet: string, length: number): string {
    let text = "";
    while (text.length < length) {
      for (const byte of createHash("sha256")
        .update(`${this.#seed} ${this.#used++}`)
        .digest()) {
        // Bytes past the last whole multiple would make some characters likelier than others.
        if (byte < 256 - (256 % alphabet.length)) text += alphabet.charAt(byte % alphabet.length);
      }
    }
    return text.slice(0, length);
  }
}
