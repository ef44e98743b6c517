import { isSurelyRandom, looksGenerated, looksLikePassword } from "../generic-values.ts";
import { columnStarts } from "../names/column-starts.ts";
import { isHarmlessName, wordsOf, type NameKind } from "../names/kind-of-name.ts";
import { namedValues } from "../names/named-values.ts";
import { isNotInExample } from "../stands-in-example.ts";
import { serviceNames } from "./service-names.ts";
import type { Check, CheckContext, Place, SecretRule } from "./secret-rule.ts";

const cwe798 = "https://cwe.mitre.org/data/definitions/798.html";
const cwe259 = "https://cwe.mitre.org/data/definitions/259.html";

const passwordWords = [
  "pass",
  "pwd",
  "_pw",
  "-pw",
  "pw:",
  "pw=",
  'pw"',
  "pw'",
  "psk",
  "masterauth",
  "kennwort",
  "contrase",
  "senha",
  "wachtwoord",
  "parola",
  "identified by",
];
const secretWords = [
  "secret",
  "token",
  "key",
  "credential",
  "creds",
  "bearer",
  "jwt",
  "hmac",
  "authorization",
  "_pat",
  "personal_access",
  "personal-access",
];
const otherWords = ["key", "auth"];

/** Values that their names call secrets. */
export const namedSecrets: readonly SecretRule[] = [
  {
    id: "generic-password",
    provider: "generic",
    title: "a password",
    confidence: "medium",
    keywords: passwordWords,
    locate: namedValues,
    pattern: /[\x21-\x7e]{6,200}/y,
    checks: [isGiven("password", "quoted"), looksLikePassword, isNotInExample],
    source: cwe259,
    cwe: "CWE-259",
  },
  {
    id: "generic-password-line",
    provider: "generic",
    title: "a password beside its name",
    confidence: "medium",
    keywords: passwordWords,
    locate: namedValues,
    pattern: /[\x21-\x7e]{6,200}/y,
    checks: [isGiven("password", "line", "inline", "query"), looksLikePassword, isNotInExample],
    source: cwe259,
    cwe: "CWE-259",
  },
  {
    id: "password-option",
    provider: "generic",
    title: "a password behind an option of a command",
    confidence: "medium",
    keywords: passwordWords,
    locate: namedValues,
    pattern: /[\x21-\x7e]{6,200}/y,
    checks: [isGiven("password", "option"), looksLikePassword, isNotInExample],
    source: "https://cwe.mitre.org/data/definitions/214.html",
    cwe: "CWE-259",
  },
  {
    id: "generic-secret",
    provider: "generic",
    title: "a key or token",
    confidence: "medium",
    keywords: secretWords,
    locate: namedValues,
    pattern: /[\x21-\x7e]{10,600}/y,
    checks: [isGiven("secret", "quoted"), looksGenerated, isNotForEveryone, isNotInExample],
    source: cwe798,
  },
  {
    id: "generic-secret-line",
    provider: "generic",
    title: "a key or token beside its name",
    confidence: "medium",
    keywords: secretWords,
    locate: namedValues,
    pattern: /[\x21-\x7e]{10,600}/y,
    checks: [isGiven("secret", "line", "inline", "option", "query"), looksGenerated, isNotForEveryone, isNotInExample],
    source: cwe798,
  },
  {
    id: "password-element",
    provider: "generic",
    title: "a password or key in an XML element",
    confidence: "medium",
    keywords: [...passwordWords, ...secretWords],
    locate: namedValues,
    pattern: /[\x21-\x7e]{6,600}/y,
    checks: [isSecretElement, isNotInExample],
    source: "https://maven.apache.org/guides/mini/guide-encryption.html",
    cwe: "CWE-259",
  },
  {
    id: "column-password",
    provider: "generic",
    title: "a password in a column of them",
    confidence: "medium",
    keywords: passwordWords,
    starts: columnStarts("password"),
    pattern: /[^\s"'`,;|]{6,200}(?=[\s"'`,;|]|$)/y,
    checks: [looksLikePassword, isNotInExample],
    source: "https://www.rfc-editor.org/rfc/rfc4180",
    cwe: "CWE-256",
  },
  {
    id: "column-secret",
    provider: "generic",
    title: "a key or token in a column of them",
    confidence: "medium",
    keywords: secretWords,
    starts: columnStarts("secret"),
    pattern: /[^\s"'`,;|]{10,600}(?=[\s"'`,;|]|$)/y,
    checks: [looksGenerated, isNotInExample],
    source: "https://www.rfc-editor.org/rfc/rfc4180",
  },
  {
    id: "keyed-random-value",
    provider: "generic",
    title: "a random value beside the name of a key",
    confidence: "medium",
    keywords: otherWords,
    locate: namedValues,
    pattern: /[A-Za-z0-9+/=_.-]{20,200}/y,
    checks: [isGiven("key", "quoted", "line", "inline", "option", "query", "element"), isSurelyRandom, isNotInExample],
    source: cwe798,
  },
  {
    id: "service-random-value",
    provider: "generic",
    title: "a random value beside the name of a service",
    confidence: "medium",
    keywords: serviceNames,
    locate: namedValues,
    pattern: /[A-Za-z0-9+/=_.-]{20,200}/y,
    checks: [isOfService, isSurelyRandom, isNotInExample],
    source: cwe798,
  },
];

/** Goes by what the name says of its value, and by how that is written. */
function isGiven(kind: NameKind, ...places: readonly Place[]): Check {
  return (_secret, given) => given.place !== undefined && places.includes(given.place) && given.kind === kind;
}

/** The name is the service's, and says of nothing else what it is. */
function isOfService(secret: string, { text, name = "" }: CheckContext): boolean {
  const isService =
    wordsOf(name)
      .split(" ")
      .some((word) => services.has(word)) || services.has(name.toLowerCase());
  // https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
  const isPodSum = secret.length === 40 && text.includes("SPEC CHECKSUMS:");
  return isService && !isHarmlessName(name) && !isPodSum;
}

const services = new Set(serviceNames);

/** Keys that pages hold for everyone: those of badges (`badge.svg?token=`), and of searches in documentation. */
function isNotForEveryone(_secret: string, { text, start, place }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return !(place === "query" ? /badge\S*$/i : /docsearch|instantsearch|algolia["'\s:={]{1,8}[^{}]{0,120}appId/i).test(
    before,
  );
}

function isSecretElement(...[secret, context]: Parameters<Check>): boolean {
  if (context.place !== "element") return false;
  return context.kind === "password"
    ? looksLikePassword(secret, context)
    : context.kind === "secret" && looksGenerated(secret, context);
}
