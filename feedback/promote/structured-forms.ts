import { hasBase62Checksum, hasHexChecksum } from "../../gates/secrets/rules/checks.ts";

/** A secret whose structure a placeholder of calibration knows. */
export interface StructuredForm {
  readonly pattern: RegExp;
  /** The placeholder's form; null for a value that it could not stand for. */
  readonly form: (value: string) => string | null;
}

/** Formats with a checksum, with parts, or with armour: a draw from an alphabet would not pass for one of them. */
export const structuredForms: readonly StructuredForm[] = [
  { pattern: /gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, form: githubToken },
  { pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g, form: () => "github_fine_grained_token" },
  { pattern: /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, form: checksummed("npm_token", hasBase62Checksum) },
  { pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9])/g, form: checksummed("grafana_token", hasHexChecksum) },
  { pattern: /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g, form: (value) => `aws_access_key_id:${value.slice(0, 4)}` },
  { pattern: /eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/g, form: jwt },
  {
    pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    form: privateKey,
  },
  { pattern: /LS0tLS1CRUdJT[A-Za-z0-9+/]{100,}={0,2}/g, form: keyInBase64 },
  { pattern: /(?<![\w+/=])[A-Za-z0-9+/]{8,}={0,2}(?![\w+/=])/g, form: basicAuth },
  {
    pattern: /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/g,
    form: () => "uuid",
  },
];

type Checksum = (value: string, context: { text: string; start: number; end: number }) => boolean;

function holds(checksum: Checksum, value: string): boolean {
  return checksum(value, { text: value, start: 0, end: value.length });
}

/** Only the form of personal tokens is there with a wrong checksum too. */
function githubToken(value: string): string | null {
  const kind = value.slice(0, 3);
  if (holds(hasBase62Checksum, value)) return `github_token:${kind}`;
  return kind === "ghp" ? "github_token_bad_checksum" : null;
}

function checksummed(form: string, checksum: Checksum): (value: string) => string {
  return (value) => (holds(checksum, value) ? form : `${form}_bad_checksum`);
}

/** With the claim that makes a published key of a private one (https://supabase.com/docs/guides/api/api-keys). */
function jwt(value: string): string {
  try {
    const payload = JSON.parse(Buffer.from(value.split(".")[1] ?? "", "base64url").toString("utf8")) as unknown;
    const { role } = (payload ?? {}) as { readonly role?: unknown };
    return role === "anon" || role === "service_role" ? `jwt:${role}` : "jwt";
  } catch {
    return "jwt";
  }
}

const kindsOfKey: readonly (readonly [string, string])[] = [
  ["BEGIN RSA ", "rsa"],
  ["BEGIN EC ", "ec"],
  ["BEGIN DSA ", "dsa"],
  ["BEGIN OPENSSH ", "openssh"],
  ["BEGIN ENCRYPTED ", "encrypted"],
  ["BEGIN PGP ", "pgp"],
  ["BEGIN PRIVATE ", "pkcs8"],
];

/** On one line when its line breaks are written as `\n`. */
function privateKey(value: string): string | null {
  const kind = kindsOfKey.find(([head]) => value.includes(head))?.[1];
  if (kind === undefined) return null;
  if (value.includes("\n")) return `pem:${kind}`;
  return value.includes(String.raw`\n`) ? `pem_line:${kind}` : null;
}

function keyInBase64(value: string): string | null {
  const form = privateKey(Buffer.from(value, "base64").toString("latin1"));
  return form === null ? null : `base64_of:${form}`;
}

/** `user:password` in base64 (RFC 7617). */
function basicAuth(value: string): string | null {
  return /^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("utf8"))
    ? "basic_auth"
    : null;
}
