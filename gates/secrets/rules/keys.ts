import { decodesToPrivateKey, entropyFrom, hasMixedCharacters, holdsKeyMaterial, isPrivateJwt } from "./checks.ts";
import { token } from "./patterns.ts";
import type { SecretRule } from "./secret-rule.ts";

const keyCwe = "CWE-321";

/** Private keys in every form they are written in, and tokens that anyone can sign. */
export const keys: readonly SecretRule[] = [
  {
    id: "private-key",
    provider: "pem",
    title: "a private key",
    confidence: "high",
    keywords: ["-----begin", "---- begin"],
    // To its END line; without one, as much base64 as there is. Newlines may be real, escaped, or not there at all.
    pattern:
      /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:(?:(?!-{4})[\s\S]){40,20000}-{4,5} ?END [A-Z0-9 ]{0,50}-{4,5}|[\sA-Za-z0-9+/=\\"',:]{64,20000})/y,
    checks: [holdsKeyMaterial],
    source: "https://www.rfc-editor.org/rfc/rfc7468",
    cwe: keyCwe,
  },
  {
    id: "private-key-base64",
    provider: "pem",
    title: "a private key in base64",
    confidence: "high",
    keywords: ["ls0tls1crudjt"],
    pattern: token("LS0tLS1CRUdJT[A-Za-z0-9+/]{100,30000}={0,2}", "[A-Za-z0-9+/]"),
    checks: [decodesToPrivateKey],
    source: "https://kubernetes.io/docs/concepts/configuration/secret/",
    cwe: keyCwe,
  },
  {
    id: "putty-private-key",
    provider: "putty",
    title: "a PuTTY private key",
    confidence: "high",
    keywords: ["private-lines:"],
    pattern:
      /Private-Lines: [0-9]{1,3}\s{1,4}(?<secret>(?:[A-Za-z0-9+/=]{1,64}\s{1,2}){0,200}[A-Za-z0-9+/=]{20,64})(?=\s)/y,
    checks: [entropyFrom(3.8)],
    source: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
    cwe: keyCwe,
  },
  {
    id: "age-secret-key",
    provider: "age",
    title: "an age secret key",
    confidence: "high",
    keywords: ["age-secret-key-1"],
    pattern: token("AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"),
    source: "https://age-encryption.org/v1",
    cwe: keyCwe,
  },
  {
    id: "private-jwk",
    provider: "jwk",
    title: "a private JSON Web Key",
    confidence: "high",
    keywords: ['"kty"'],
    pattern: /"(?:d|k)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{22,700})(?=")/,
    window: { before: 500, after: 1500 },
    checks: [hasMixedCharacters],
    source: "https://www.rfc-editor.org/rfc/rfc7517",
    cwe: keyCwe,
  },
  {
    id: "wireguard-private-key",
    provider: "wireguard",
    title: "a WireGuard private key",
    confidence: "high",
    keywords: ["privatekey", "presharedkey"],
    pattern: /(?:PrivateKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?=\s|$)/y,
    source: "https://www.wireguard.com/quickstart/",
    cwe: keyCwe,
  },
  {
    id: "json-web-token",
    provider: "jwt",
    title: "a signed JSON Web Token",
    confidence: "high",
    keywords: ["eyj"],
    pattern: token(
      String.raw`eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1400}`,
      "[A-Za-z0-9_-]",
    ),
    checks: [isPrivateJwt],
    source: "https://www.rfc-editor.org/rfc/rfc7519",
  },
];
