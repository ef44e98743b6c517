import { describe, expect, it } from "vitest";
import { consistsOfWords } from "../../../gates/secrets/consists-of-words.ts";
import { looksGenerated, looksLikePassword, looksLikeUrlPassword } from "../../../gates/secrets/generic-values.ts";
import {
  hasPlaceholderWord,
  isLookAlike,
  isRepetition,
  isSequence,
  isTemplate,
} from "../../../gates/secrets/look-alikes.ts";
import { Random } from "./random.ts";

const nowhere = { text: "", start: 0, end: 0 };
const seeds = Array.from({ length: 500 }, (_, seed) => new Random(`look ${seed}`));

describe("look-alikes", () => {
  it.each([
    "<token>",
    "${TOKEN}",
    "{{ token }}",
    "%(token)s",
    "$TOKEN",
    "%TOKEN%",
    "[token]",
    "abc...xyz",
    "********",
    "__TOKEN__",
  ])("%s is a template", (text) => expect(isTemplate(text)).toBe(true));

  it.each([
    "AKIAIOSFODNN7EXAMPLE",
    "your-api-key",
    "YOUR_TOKEN",
    "changeme",
    "my-secret",
    "replace_me",
    "key-goes_here",
    "dummy123",
    "fake_token",
  ])("%s holds a placeholder's word", (text) => expect(hasPlaceholderWord(text)).toBe(true));

  it.each([
    "xxxxxxxxxxxxxxxx",
    "0000000000",
    "abcabcabcabc",
    "1212121212121212",
    "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ])("%s is a repetition", (text) => expect(isRepetition(text)).toBe(true));

  it.each(["0123456789abcdef", "abcdefghijklmnop", "1234567890", "qwertyuiopasdf", "ZYXWVUTSRQPONM"])(
    "%s is a sequence",
    (text) => expect(isSequence(text)).toBe(true),
  );

  it("are not seen in values drawn at random", () => {
    const drawn = seeds.flatMap((r) => [
      r.hex(32),
      r.base62(20),
      r.base62(40),
      r.base64(64),
      r.base32(16),
      r.base64(1600),
    ]);
    expect(drawn.filter(isLookAlike)).toEqual([]);
  });
});

describe("values that only their names call secrets", () => {
  it("that were drawn at random look generated, but for a few", () => {
    const kinds: ((r: Random) => string)[] = [
      (r) => r.hex(32),
      (r) => r.base62(24),
      (r) => r.base64(40),
      (r) => r.small(32),
    ];
    for (const kind of kinds) {
      const missed = seeds.map(kind).filter((value) => !looksGenerated(value, nowhere));
      expect(missed.length).toBeLessThan(seeds.length * 0.02);
    }
  });

  it.each([
    "application-name-of-service-2",
    "private_key_pkcs8_pem",
    "testEd25519PrivateKey",
    "process.env.API_KEY2",
    "getToken(config1)",
    "src/gates/secrets/file2.ts",
    "https://acme.io/token/v2",
    "urn:uuid:a515cfa4-5da4-22e1-f5b5-00a0451e6bf7",
    "AIza[A-Za-z0-9_-]{35}",
    "2024-11-05T10:22:33Z",
    "some text with spaces 12",
  ])("%s does not look generated", (value) => expect(looksGenerated(value, nowhere)).toBe(false));

  it.each(["Tr0ub4dor&3", "xK9mPq2vLw", "gR!pe-37-fox", "S3nd!ngM0re", "a8#kd02m"])(
    "%s looks like a password",
    (value) => expect(looksLikePassword(value, nowhere)).toBe(true),
  );

  it.each([
    "password1",
    "P@ssw0rd",
    "changeit",
    "secret123",
    "s33kred",
    "newPassword2",
    "user_name",
    "getPassword()",
    "props.password1",
    "test1234",
    "${DB_PASS1}",
    "ada@example.com",
    "admin",
  ])("%s does not look like a password", (value) => expect(looksLikePassword(value, nowhere)).toBe(false));

  it.each(["pass", "password", "pa%2Fssword", "p%40ssword", "PASSWORD", "<password>", "$PASS", "postgres"])(
    "%s in an address is none",
    (value) => expect(looksLikeUrlPassword(value, nowhere)).toBe(false),
  );

  it("are told from words by their pairs of letters", () => {
    expect(consistsOfWords("refreshTokenEndpoint")).toBe(true);
    expect(consistsOfWords("9df32ugqsYFP4xAsrAP9ozHpWhGHBR1W")).toBe(false);
  });
});
