import { decodesToPrivateKey, entropyFrom, hasMixedCharacters, holdsKeyMaterial, isPrivateJwt } from "./checks.ts";
import { token } from "./patterns.ts";
import type { CheckContext, SecretRule } from "./secret-rule.ts";

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
    checks: [holdsKeyMaterial, isNoBeginning],
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
    id: "private-key-without-armour",
    provider: "pem",
    title: "a private key without its armour",
    confidence: "high",
    keywords: [
      ..."miicw miicx miice miicd miieo miiep miieq miieu miiev miiew miijj miijk miijq miijr".split(" "),
      ..."mhccaqee mhqcaqee mhgcaqee mighageambmg migtageambmg mihuageambag mig2ageambag mc4caqawbqydk2v".split(" "),
      ..."b3blbnnzac1rzxktdjea".split(" "),
    ],
    // The beginnings of PKCS#1, PKCS#8 and SEC 1 keys in DER, and of OpenSSH's own form.
    pattern: token(
      String.raw`(?:MII[A-Za-z0-9+/]{3}IBA(?:AK[BCD]|DAN)|MH[cQg]CAQEE|MI(?:GHAgEAMBMG|GTAgEAMBMG|HuAgEAMBAG|G2AgEAMBAG)|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjEA)(?:[A-Za-z0-9+/]|\n){48,8000}={0,2}`,
      "[A-Za-z0-9+/]",
    ),
    checks: [isNotInTestArmour, isMoreThanBeginning],
    source: "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2",
    cwe: keyCwe,
  },
  {
    id: "key-store-base64",
    provider: "pem",
    title: "a key store in base64",
    confidence: "high",
    keywords: ["ibazcc", "/u3+7qaa"],
    // PKCS#12, version 3; and Java's own, which begins with FE ED FE ED.
    pattern: /(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{3}IBAzCC|\/u3\+7QAA)[A-Za-z0-9+/]{200,60000}={0,2}/,
    window: { before: 7, after: 61_000 },
    source: "https://www.rfc-editor.org/rfc/rfc7292",
    cwe: keyCwe,
  },
  {
    id: "xml-private-key",
    provider: "xml",
    title: "a private key in XML",
    confidence: "high",
    keywords: ["<d>"],
    pattern: /<D>\s{0,40}(?<secret>[A-Za-z0-9+/\s]{84,1400}={0,2})(?=\s{0,40}<\/D>)/y,
    source: "https://www.rfc-editor.org/rfc/rfc4050",
    cwe: keyCwe,
  },
  {
    id: "openvpn-static-key",
    provider: "openvpn",
    title: "a static key of OpenVPN",
    confidence: "high",
    keywords: ["-----begin openvpn static key"],
    pattern: /-----BEGIN OpenVPN Static key V1-----\s{1,4}(?<secret>(?:[0-9a-f]{32}\s{1,40}){8,16})(?=-----END)/y,
    source: "https://openvpn.net/community-resources/static-key-mini-howto/",
    cwe: keyCwe,
  },
  {
    id: "wallet-private-key",
    provider: "bitcoin",
    title: "the private key of a wallet",
    confidence: "high",
    keywords: ["xprv", "yprv", "zprv", "tprv"],
    pattern: token("[xyzt]prv[A-Za-z0-9]{107,108}"),
    source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    cwe: keyCwe,
  },
  {
    id: "wallet-recovery-phrase",
    provider: "bitcoin",
    title: "the recovery phrase of a wallet",
    confidence: "medium",
    keywords: ["mnemonic", "seed_phrase", "seedphrase", "seed phrase", "recovery_phrase", "recovery phrase"],
    pattern:
      /[\w.-]{4,40}(?: phrase)?["'\])]{0,2}\s{0,3}(?:=>|:=|[=:(,])\s{0,3}["'`]?(?<secret>(?:[a-z]{3,8} ){11,23}[a-z]{3,8})(?=["'`\r\n;,)]|$)/iy,
    checks: [isRecoveryPhrase],
    source: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
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

/** Documentation shows the first line of a key and no more: a key as long as that has its last line, too. */
function isNoBeginning(secret: string): boolean {
  return /-{4,5} ?END /.test(secret) || secret.replace(/^[^\n\\]{0,80}?KEY(?: BLOCK)? ?-{4,5}/, "").trim().length > 90;
}

/** DER says at its beginning how long it is: the first line alone opens nothing. */
function isMoreThanBeginning(secret: string): boolean {
  const bytes = Buffer.from(secret, "base64");
  return bytes[1] !== 0x82 || bytes.length >= bytes.readUInt16BE(2) / 8;
}

/** Keys for tests may say so in their armour, as those of Go's own packages do: `-----BEGIN RSA TESTING KEY-----`. */
function isNotInTestArmour(_secret: string, { text, start }: CheckContext): boolean {
  return !/-----BEGIN [A-Z ]{0,20}TEST(?:ING)? KEY-----\s{0,8}$/.test(text.slice(Math.max(0, start - 80), start));
}

/** 12, 15, 18, 21 or 24 words, hardly any of them twice, as the ones in tests are. */
function isRecoveryPhrase(secret: string): boolean {
  const words = secret.split(" ");
  return words.length % 3 === 0 && new Set(words).size >= words.length - 2 && !commonWord.test(secret);
}

/** No list for recovery phrases has words of grammar: sentences are full of them. */
const commonWord = / (?:the|and|for|with|are|not|was|you|your|from|has|have|its|which|must|should|can|will|all|any) /;
