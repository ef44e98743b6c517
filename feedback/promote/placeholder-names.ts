/**
 * Gives values placeholders: the same value always the same, and different values of one form different ones
 * (`{{hex:32}}`, `{{hex:32#2}}`), so that a fixture repeats itself where the original did.
 */
export class PlaceholderNames {
  readonly #byValue = new Map<string, string>();
  readonly #uses = new Map<string, number>();

  /** The placeholder of `form`, such as `hex:32`, that stands for `value`. */
  of(form: string, value: string): string {
    const key = `${form}\0${value}`;
    const known = this.#byValue.get(key);
    if (known !== undefined) return known;
    const uses = (this.#uses.get(form) ?? 0) + 1;
    this.#uses.set(form, uses);
    const placeholder = uses === 1 ? `{{${form}}}` : `{{${form}#${uses}}}`;
    this.#byValue.set(key, placeholder);
    return placeholder;
  }
}
