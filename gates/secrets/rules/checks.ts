import { crc32 } from "node:zlib";
import { shannonEntropy } from "../entropy.ts";
import { consistsOfWords } from "../consists-of-words.ts";
import type { Check } from "./secret-rule.ts";

const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * A token whose last six characters are the CRC-32 of the thirty before them in base 62, as GitHub and npm make them
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export const hasBase62Checksum: Check = (secret) => {
  const body = secret.slice(secret.indexOf("_") + 1);
  return toBase62(crc32(body.slice(0, -6))) === body.slice(-6);
};

/** The number in base 62 (digits, capitals, small letters), six digits at least. */
export function toBase62(value: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = base62Digits.charAt(rest % 62) + text;
  return text.padStart(6, "0");
}

/**
 * A token whose last eight digits are the CRC-32 of what stands before the last `_`, lowest byte first, as Grafana makes
 * them (pkg/components/satokengen in https://github.com/grafana/grafana).
 */
export const hasHexChecksum: Check = (secret) => {
  const cut = secret.lastIndexOf("_");
  return Buffer.from(secret.slice(cut + 1), "hex").readUInt32LE() === crc32(secret.slice(0, cut));
};

/** Digits and letters both: keeps words, names and plain numbers out. */
export const hasDigitsAndLetters: Check = (secret) => /[0-9]/.test(secret) && /[A-Za-z]/.test(secret);

/** Small letters and capitals, with digits among them or at least in no order that words have: as random strings are. */
export const hasMixedCharacters: Check = (secret) =>
  /[a-z]/.test(secret) && /[A-Z]/.test(secret) && (/[0-9]/.test(secret) || !consistsOfWords(secret));

/** At least so many bits a character, as a random string of the kind has. */
export function entropyFrom(bits: number): Check {
  return (secret) => shannonEntropy(secret) >= bits;
}

/** The three parts of a signed JSON Web Token (RFC 7519) that is not one made to be published. */
export const isPrivateJwt: Check = (secret) => {
  const [header, payload] = secret.slice(secret.indexOf("eyJ")).split(".").map(decodeJson);
  // Supabase's `anon` key is a JWT that goes into every page (https://supabase.com/docs/guides/api/api-keys).
  return typeof header?.["alg"] === "string" && payload !== null && payload?.["role"] !== "anon";
};

function decodeJson(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Base64 that decodes to text with a private key in it. */
export const decodesToPrivateKey: Check = (secret) =>
  Buffer.from(secret.slice(0, 120), "base64").toString("latin1").includes("PRIVATE KEY");

/** A key block with a key in it: enough base64, and not one letter over and over or three dots. */
export const holdsKeyMaterial: Check = (secret) => {
  const body = secret
    .replace(/^[^\n\\]{0,80}?KEY(?: BLOCK)?-{4,5}/, "")
    .replace(/-{4,5} ?END[^-]*-{4,5}$/, "")
    .replaceAll(/(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash|Key-Info): ?[^\n\\]{0,200}/g, "")
    .replaceAll(/\\[nrt]|[\s"'`,;>#*()\\.]/g, "");
  const base64 = body.replaceAll(/[^A-Za-z0-9+/=]/g, "");
  const isOneText = base64.length >= Math.max(40, body.length * 0.95);
  return isOneText && shannonEntropy(base64) >= 3.8 && !consistsOfWords(base64);
};

const databaseWords =
  /\b(?:server|data source|host|hostname|addr|address|initial catalog|database|dbname|jdbc:|user ?id|uid|user|username|driver|port)\s{0,2}[=:]/i;

/** As libpq has them, and StackExchange.Redis. */
const spacedFields = /\b(?:host(?:addr)?|dbname|sslmode)\s?=\s?[^\s,;]{1,100}\s/i;
const commaFields = /[\w.-]:[0-9]{2,5},|,(?:ssl|abortConnect)=/i;

/** Other fields of a connection string stand beside it. */
export const isInConnectionString: Check = (_secret, { text, start, end }) => {
  const reach = text.slice(Math.max(0, start - 300), start);
  const before = reach.slice(reach.lastIndexOf("\n") + 1);
  const beside = before + (text.slice(end, end + 300).split("\n", 1)[0] ?? "");
  return (/[;?&]/.test(beside) && databaseWords.test(beside)) || spacedFields.test(beside) || commaFields.test(beside);
};
