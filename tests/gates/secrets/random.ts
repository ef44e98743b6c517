import { alphabets } from "../../../calibration/placeholders/alphabets.ts";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { SeededRandom } from "../../../calibration/placeholders/random.ts";

/**
 * Made-up values, another one at each call, the same for the same seed. Plain draws of an alphabet are kept however they
 * fall, where fixtures have unlucky ones drawn again: rules must find those, too.
 */
export class Random {
  readonly #seed: string;
  #used = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  hex(length: number): string {
    return this.from(alphabets.hex, length);
  }

  base62(length: number): string {
    return this.from(alphabets.base62, length);
  }

  base64(length: number): string {
    return this.from(alphabets.base64, length);
  }

  base64url(length: number): string {
    return this.from(alphabets.base64url, length);
  }

  base32(length: number): string {
    return this.from(alphabets.base32, length);
  }

  capitals(length: number): string {
    return this.from(alphabets.upper, length);
  }

  small(length: number): string {
    return this.from(alphabets.lower, length);
  }

  letters(length: number): string {
    return this.from(alphabets.letters, length);
  }

  digits(length: number): string {
    return this.from(alphabets.digits, length);
  }

  uuid(): string {
    return this.fill("uuid");
  }

  from(alphabet: string, length: number): string {
    return new SeededRandom(this.#next()).text(alphabet, length);
  }

  /** What fixtures have in place of `{{placeholder}}`. */
  fill(placeholder: string): string {
    return fill(`{{${placeholder}}}`, this.#next());
  }

  #next(): string {
    return `${this.#seed} ${this.#used++}`;
  }
}
