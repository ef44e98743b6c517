import { crc32 } from "node:zlib";
import { toBase62 } from "../../gates/secrets/rules/checks.ts";
import { alphabets, drawPassword, drawText } from "./alphabets.ts";
import { certificate, privateKeys, publicKeys } from "./armour.ts";
import type { SeededRandom } from "./random.ts";
import { drawWords } from "./words.ts";

/** What one placeholder is filled with. */
export interface Format {
  /** What may stand behind the colon, as error messages and the documentation show it; null when nothing may. */
  readonly argument: string | null;
  /** Null when the argument is none that it takes. */
  readonly make: (random: SeededRandom, argument: string | null) => string | null;
}

/** Every placeholder but `braces`, `split` and `base64_of`, which take text, by name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...Object.entries(alphabets).map(([name, alphabet]): [string, Format] => [
    name,
    sized("length", (random, length) => drawText(random, alphabet, length)),
  ]),
  ["password", sized("length", drawPassword)],
  ["words", sized("count", drawWords)],
  ["base64_bytes", sized("bytes", (random, count) => random.bytes(count).toString("base64"))],
  ["base64url_bytes", sized("bytes", (random, count) => random.bytes(count).toString("base64url"))],
  ["uuid", plain(uuid)],

  [
    "github_token",
    oneOf(["ghp", "gho", "ghu", "ghs", "ghr"], (random, kind) => withBase62Checksum(random, `${kind}_`)),
  ],
  ["github_token_bad_checksum", plain((random) => spoilLast(withBase62Checksum(random, "ghp_")))],
  ["github_fine_grained_token", plain((random) => `github_pat_${base62(random, 22)}_${base62(random, 59)}`)],
  ["npm_token", plain((random) => withBase62Checksum(random, "npm_"))],
  ["npm_token_bad_checksum", plain((random) => spoilLast(withBase62Checksum(random, "npm_")))],
  ["grafana_token", plain(grafanaToken)],
  ["grafana_token_bad_checksum", plain((random) => spoilLast(grafanaToken(random)))],
  ["aws_access_key_id", oneOf(["AKIA", "ASIA"], (random, kind) => kind + drawText(random, alphabets.base32, 16))],
  ["onepassword_token", plain(onePasswordToken)],
  ["jwt", { argument: "role", make: jsonWebToken }],
  ["basic_auth", { argument: "user", make: basicCredentials }],

  ["pem", oneOf(Object.keys(privateKeys), (random, kind) => makerOf(privateKeys, kind)(random))],
  ["pem_line", oneOf(Object.keys(privateKeys), (random, kind) => escapeNewlines(makerOf(privateKeys, kind)(random)))],
  ["public_key", oneOf(Object.keys(publicKeys), (random, kind) => makerOf(publicKeys, kind)(random))],
  ["certificate", plain(certificate)],
]);

const longest = 100_000;

function plain(make: (random: SeededRandom) => string): Format {
  return { argument: null, make: (random, argument) => (argument === null ? make(random) : null) };
}

function sized(unit: string, make: (random: SeededRandom, size: number) => string): Format {
  return {
    argument: `<${unit}>`,
    make(random, argument) {
      if (argument === null || !/^[1-9][0-9]{0,5}$/.test(argument) || Number(argument) > longest) return null;
      return make(random, Number(argument));
    },
  };
}

/** The first kind when none is named. */
function oneOf(kinds: readonly string[], make: (random: SeededRandom, kind: string) => string): Format {
  return {
    argument: kinds.join("|"),
    make(random, argument) {
      const kind = argument ?? kinds[0];
      return kind !== undefined && kinds.includes(kind) ? make(random, kind) : null;
    },
  };
}

function makerOf(makers: Readonly<Record<string, (random: SeededRandom) => string>>, kind: string) {
  const maker = makers[kind];
  if (!maker) throw new Error(`no maker for ${kind}`);
  return maker;
}

function base62(random: SeededRandom, length: number): string {
  return drawText(random, alphabets.base62, length);
}

/** RFC 9562, version 4. */
function uuid(random: SeededRandom): string {
  const bytes = random.bytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * Thirty characters and their CRC-32 in base 62, as GitHub and npm make them
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
function withBase62Checksum(random: SeededRandom, prefix: string): string {
  const body = base62(random, 30);
  return prefix + body + toBase62(crc32(body));
}

/**
 * A Grafana service account token: its last eight digits are the CRC-32 of what stands before the last `_`, lowest byte
 * first (pkg/components/satokengen in https://github.com/grafana/grafana).
 */
function grafanaToken(random: SeededRandom): string {
  const body = `glsa_${base62(random, 32)}`;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(body));
  return `${body}_${checksum.toString("hex")}`;
}

/** The token with another last character, so that its checksum is wrong. */
function spoilLast(token: string): string {
  return token.slice(0, -1) + (token.endsWith("7") ? "4" : "7");
}

/** Signed with HS256, as far as anyone can see without the key (RFC 7519); with a claim `role` when one is asked for. */
function jsonWebToken(random: SeededRandom, role: string | null): string | null {
  if (role !== null && !/^\w+$/.test(role)) return null;
  const issuedAt = 1_700_000_000 + random.below(50_000_000);
  const claims = { sub: drawText(random, alphabets.digits, 10), ...(role === null ? {} : { role }) };
  const payload = { ...claims, iat: issuedAt, exp: issuedAt + 3600 };
  const parts = [{ alg: "HS256", typ: "JWT" }, payload].map((part) => Buffer.from(JSON.stringify(part)));
  return [...parts, random.bytes(32)].map((part) => part.toString("base64url")).join(".");
}

/**
 * The token of a 1Password service account: what it signs in with, as JSON in base64
 * (https://developer.1password.com/docs/service-accounts/security/).
 */
function onePasswordToken(random: SeededRandom): string {
  const draw = (alphabet: keyof typeof alphabets, length: number) => drawText(random, alphabets[alphabet], length);
  const key = { alg: "A256GCM", ext: true, k: random.bytes(32).toString("base64url"), kty: "oct", kid: "mp" };
  const secretKey = ["A3", draw("upper", 6), draw("upper", 6), ...[1, 2, 3, 4].map(() => draw("upper", 5))].join("-");
  const account = {
    signInAddress: "acme.1password.com",
    userAuth: { method: "SRPg-4096", alg: "PBES2g-HS256", iterations: 650_000, salt: draw("base64url", 22) },
    email: `${draw("lower", 15)}@1passwordserviceaccounts.com`,
    srpX: draw("hex", 64),
    muk: { ...key, key_ops: ["encrypt", "decrypt"] },
    secretKey,
    throttleSecret: { seed: draw("hex", 64), uuid: draw("base32", 26) },
    deviceUuid: draw("lower_base32", 26),
  };
  return `ops_${Buffer.from(JSON.stringify(account)).toString("base64")}`;
}

/** `user:password` in base64 (RFC 7617). */
function basicCredentials(random: SeededRandom, user: string | null): string {
  return Buffer.from(`${user ?? "deployer"}:${base62(random, 20)}`).toString("base64");
}

function escapeNewlines(text: string): string {
  return text.replaceAll("\n", String.raw`\n`);
}
