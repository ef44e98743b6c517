import { describe, expect, test } from "vitest";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { keepText } from "../../../feedback/promote/keep-text.ts";
import { PlaceholderNames } from "../../../feedback/promote/placeholder-names.ts";
import { findOtherSecrets, findSecretSpans } from "../../../feedback/promote/secret-spans.ts";

/** Values are drawn at run time, so that no file holds one. */
function drawn(template: string): string {
  return fill(template, "drawn for a test");
}

async function keepLines(text: string, line: number, rule: string, context = 3) {
  const { spans } = await findSecretSpans(text, { line, rule });
  return keepText(text, spans, new PlaceholderNames(), { kind: "lines", line, context, others: "redacted" });
}

const token = "secrets/github-token";

test("of the file stay the finding's line and those around it, and the secret is a placeholder", async () => {
  const text = drawn('1\n2\nthree\nkey = "{{github_token}}"\nfive\n6\n7\n');
  expect(await keepLines(text, 4, token, 1)).toEqual({
    template: 'three\nkey = "{{github_token:ghp}}"\nfive',
    line: 2,
    isMultiline: false,
    others: [],
  });
});

test("other secrets nearby are blotted out, and so is what looks random", async () => {
  const text = drawn('a = "{{npm_token}}"\nkey = "{{github_token}}"\nid = {{hex:40}}\n');
  const { template } = await keepLines(text, 2, token);
  expect(template).toBe('a = "[redacted]"\nkey = "{{github_token:ghp}}"\nid = [redacted]\n');
});

test("a secret that is there twice is the same there, too", async () => {
  const text = drawn("key = {{github_token}}\n# {{github_token}}\nx\n");
  expect((await keepLines(text, 1, token)).template).not.toMatch(/gh[p]_/);
});

test("a key block is one placeholder, and the line is still known", async () => {
  const text = drawn("before\n{{pem:rsa}}\nkey = {{github_token}}\n{{pem:ec}}\nbehind\n");
  const line = text.split("\n").findIndex((one) => one.startsWith("key")) + 1;
  expect(await keepLines(text, line, token)).toMatchObject({
    template: "before\n[redacted]\nkey = {{github_token:ghp}}\n[redacted]\nbehind\n",
    line: 3,
  });
  expect(await keepLines(text, 2, "secrets/private-key", 1)).toMatchObject({
    template: "before\n{{pem:rsa}}\nkey = [redacted]",
    line: 2,
    isMultiline: true,
  });
});

test("of what was missed every value on the line goes, for one of them is the secret", async () => {
  const text = 'x = 1\nconnect("tcp://ada:letmein2024@db", "Sommer 2024", timeout=300000)\ny = 2\n';
  const { template } = await keepLines(text, 2, "secrets/generic-password");
  expect(template).not.toContain("letmein2024");
  expect(template.split("\n")[0]).toBe("x = 1");
});

test("of an address only the password is a secret", async () => {
  const text = drawn("url: postgres://ada:{{base62:20}}@db.acme.com/prod\n");
  const { template } = await keepLines(text, 1, "secrets/secretlint-database-connection-string");
  expect(template).toBe("url: postgres://user:{{base62:20}}@host.example.com/prod\n");
});

test("of a long line only what is near the secret stays, and long lines beside it go", async () => {
  const long = "x ".repeat(1000);
  const text = drawn(`${long}\n${long}key = "{{github_token}}"${long}\n${long}\n`);
  const { template } = await keepLines(text, 2, token);
  const [before, own, behind] = template.split("\n");
  expect([before, behind]).toEqual(["", ""]);
  expect(own?.length).toBeLessThan(700);
  expect(own).toContain('key = "{{github_token:ghp}}"x');
});

describe("a whole file", () => {
  async function keepWhole(text: string, line: number | null) {
    return keepText(text, await findOtherSecrets(text), new PlaceholderNames(), { kind: "whole", line });
  }

  test("stays as it is but for secrets, which become others of their kind", async () => {
    const text = drawn('def f(x):\n    token = x\n    key = "{{github_token}}"\n    return eval(x)\n');
    expect(await keepWhole(text, 4)).toEqual({
      template: 'def f(x):\n    token = x\n    key = "{{github_token:ghp}}"\n    return eval(x)\n',
      line: 4,
      isMultiline: false,
      others: [],
    });
  });

  test("is the same once it is filled, whatever braces it has", async () => {
    for (const text of ["{{name}} {{ name }} ${{x}} {{{raw}}} {{}} {{a\nb}}", "a {{braces:x}} {{hex:32}}\n"]) {
      const { template } = await keepWhole(text, null);
      expect(fill(template, "any seed")).toBe(text);
    }
  });
});
