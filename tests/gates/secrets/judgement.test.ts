import { describe, expect, it } from "vitest";
import { consistsOfWords } from "../../../gates/secrets/consists-of-words.ts";
import { couldPresetRuleFind, presetKeywords } from "../../../gates/secrets/preset.ts";
import { allRules } from "../../../gates/secrets/rules/pack.ts";
import { isGeneric } from "../../../gates/secrets/rules/secret-rule.ts";
import { serviceNames } from "../../../gates/secrets/rules/service-names.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";
import { wordLikeness } from "../../../gates/secrets/word-likeness.ts";
import { Random } from "./random.ts";
import { samples } from "./samples.ts";

async function matchesIn(text: string) {
  return (await (await loadScanner()).scan(text)).matches;
}

const drawn = Array.from({ length: 400 }, (_, seed) => new Random(`judge ${seed}`));

describe("the likeness to words", () => {
  it.each(["getUserName", "refresh_token_endpoint", "HTTPServerConfig", "application-name-2", "src/gates/secrets.ts"])(
    "is there in %s",
    (name) => {
      expect(wordLikeness(name)).toBeGreaterThan(0.5);
      expect(consistsOfWords(name)).toBe(true);
    },
  );

  it("is not there in what was drawn at random, but for one in a hundred", () => {
    for (const draw of [
      (r: Random) => r.base62(20),
      (r: Random) => r.base64(40),
      (r: Random) => r.small(24),
      (r: Random) => r.base32(32),
      (r: Random) => `acme_live_${r.hex(32)}`,
    ]) {
      expect(drawn.map(draw).filter(consistsOfWords).length).toBeLessThan(5);
    }
  });

  it("is that of nothing for nothing", () => expect(wordLikeness("")).toBe(0));
});

describe("near misses", () => {
  const token = (samples["gitlab-token"]?.secret(new Random("near")) ?? "").slice(0, 26);

  it("of a provider's token are told by no rule for any", async () => {
    expect(await matchesIn(`const accessToken = "${token.slice(0, -1)}";`)).toEqual([]);
    expect(await matchesIn(`const accessToken = "${token}";`)).toMatchObject([{ rule: "gitlab-token" }]);
  });

  it("of one character beside a provider's name are told by no rule for any", async () => {
    const key = new Random("mailbox").hex(32);
    expect(await matchesIn(`mailboxlayer_access_key = "${key}"`)).toMatchObject([{ rule: "mailboxlayer-access-key" }]);
    expect(await matchesIn(`mailboxlayer_access_key = "${key}a"`)).toEqual([]);
    expect(await matchesIn(`mailboxlayer_access_key = "${key.slice(1)}"`)).toEqual([]);
    expect(await matchesIn(`other_access_key = "${key.slice(1)}"`)).toMatchObject([{ rule: "generic-secret" }]);
  });
});

describe("the confidence of a finding", () => {
  const key = new Random("sure").base62(40);

  it("is high when the checksum is right", async () => {
    const token = new Random("checksum").fill("github_token");
    expect(await matchesIn(`# an example: ${token}`)).toMatchObject([{ rule: "github-token", confidence: "high" }]);
  });

  it("is one less beside a word that says that it is made up", async () => {
    expect(await matchesIn(`api_key = "${key}"`)).toMatchObject([{ confidence: "medium" }]);
    expect(await matchesIn(`# a sample: api_key = "${key}"`)).toMatchObject([{ confidence: "low" }]);
  });

  it("is not less for what is sent to a domain for examples", async () => {
    expect(await matchesIn(`curl https://api.example.com/v1 -H "X-Api-Key: ${key}"`)).toMatchObject([
      { confidence: "medium" },
    ]);
  });
});

describe("the preset's rules", () => {
  it("are run for texts that hold one of their words alone", () => {
    const id = "@secretlint/secretlint-rule-slack";
    expect(couldPresetRuleFind(id, new Set(["xoxb-"]))).toBe(true);
    expect(couldPresetRuleFind(id, new Set(["ghp_"]))).toBe(false);
    expect(couldPresetRuleFind("@secretlint/secretlint-rule-of-tomorrow", new Set())).toBe(true);
    expect(presetKeywords.filter((keyword) => keyword !== keyword.toLowerCase())).toEqual([]);
  });
});

describe("names of services", () => {
  it("are those that no rule knows, each once", () => {
    const known = new Set(allRules.filter((rule) => !isGeneric(rule)).flatMap(({ keywords }) => keywords));
    expect(serviceNames.filter((name) => known.has(name))).toEqual([]);
    expect(new Set(serviceNames).size).toBe(serviceNames.length);
  });
});
