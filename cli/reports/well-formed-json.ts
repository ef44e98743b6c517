/**
 * JSON for readers that take UTF-8 alone: a lone surrogate, which no UTF-8 encoder can write, becomes U+FFFD. Where bytes
 * must come back, `json` keeps them and SARIF's URIs do.
 */
export function wellFormedJson(value: unknown): string {
  return `${JSON.stringify(value, wellFormed, 2)}\n`;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}
