import { describe, expect, it } from "vitest";
import { couldHoldSecret } from "../../../gates/secrets/could-hold-secret.ts";
import { RuleMatcher } from "../../../gates/secrets/match-rules.ts";
import { secretsRules } from "../../../gates/secrets/rule-list.ts";
import { allRules } from "../../../gates/secrets/rules/pack.ts";
import { Random } from "./random.ts";
import { samples, type Sample } from "./samples.ts";

const matcher = new RuleMatcher(allRules);

/** What rule `id` finds in `text`. */
function foundBy(id: string, text: string): string[] {
  return matcher
    .match(text)
    .matches.flatMap(({ rule, start, end }) => (rule.id === id ? [text.slice(start, end)] : []));
}

function textOf(sample: Sample, secret: string): string {
  return sample.text ? sample.text(secret) : `const value = "${secret}";\n`;
}

describe.each(allRules.map((rule) => ({ id: rule.id })))("$id", ({ id }) => {
  const sample = samples[id];

  it("finds exactly the secret, however its random part falls", () => {
    if (!sample) throw new Error(`no sample for ${id}`);
    const secrets = Array.from({ length: 20 }, (_, seed) => sample.secret(new Random(`${id} ${seed}`)));
    expect(secrets.filter((secret) => !foundBy(id, textOf(sample, secret)).includes(secret))).toEqual([]);
  });

  it("lets a near miss be", () => {
    if (!sample) throw new Error(`no sample for ${id}`);
    const random = new Random(id);
    const secret = sample.secret(random);
    const miss = sample.miss ? sample.miss(secret, random) : secret.slice(0, -1);
    expect(miss).not.toBe(secret);
    expect(foundBy(id, textOf(sample, miss))).toEqual([]);
  });

  it("is never slipped past the check that goes before the engine", () => {
    if (!sample) throw new Error(`no sample for ${id}`);
    const texts = Array.from({ length: 40 }, (_, seed) => textOf(sample, sample.secret(new Random(`${id} ${seed}`))));
    const unseen = [...texts, ...texts.map((text) => `Fix the build\n\nIt was broken by ${text}`)].filter(
      (text) => !couldHoldSecret(text),
    );
    expect(unseen).toEqual([]);
  });
});

describe("the pack", () => {
  it("has a sample for each rule and no sample without one", () => {
    expect(Object.keys(samples).toSorted()).toEqual(allRules.map((rule) => rule.id).toSorted());
  });

  it("lists each rule once, with where its format comes from", () => {
    const ids = secretsRules().map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(allRules.filter((rule) => !rule.source.startsWith("https://"))).toEqual([]);
  });

  it.each(allRules.map((rule) => ({ id: rule.id, rule })))(
    "$id searches in a way that the matcher can use",
    ({ rule }) => {
      expect(rule.pattern.global).toBe(false);
      expect(rule.pattern.sticky).toBe(rule.window === undefined);
    },
  );
});

/** Not written out, so that no scanner takes this file for one that holds keys. */
const begin = ["BEG", "IN"].join("");

describe("private keys", () => {
  const key = new Random("key").fill("pem:pkcs8");

  it.each([
    ["on one line, newlines escaped", JSON.stringify({ private_key: key })],
    ["on one line without newlines", `KEY="${key.replaceAll("\n", " ")}"`],
    ["indented", `key: |\n${key.replaceAll(/^/gm, "    ")}\n`],
    [
      "put together by code",
      key
        .split("\n")
        .map((line) => `"${line}\\n" +`)
        .join("\n"),
    ],
    ["of PGP", new Random("pgp").fill("pem:pgp").replace("\n", "\nVersion: 1\n")],
    [
      "encrypted",
      key
        .replaceAll(" PRIVATE", " RSA PRIVATE")
        .replace("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n"),
    ],
    ["of OpenSSH", key.replaceAll(" PRIVATE", " OPENSSH PRIVATE")],
    ["without its end", key.slice(0, key.lastIndexOf("-----END"))],
  ])("are found %s", (_form, text) => {
    expect(foundBy("private-key", text)).toHaveLength(1);
  });

  it.each([
    ["markers in code", `const markers = ["-----${begin} RSA PRIVATE KEY-----", "-----END RSA PRIVATE KEY-----"];`],
    ["a body that was cut out", `-----${begin} PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----`],
    ["a body of one letter", `-----${begin} PRIVATE KEY-----\n${"x".repeat(64)}\n-----END PRIVATE KEY-----`],
  ])("are not seen in %s", (_form, text) => {
    expect(foundBy("private-key", text)).toEqual([]);
  });
});
