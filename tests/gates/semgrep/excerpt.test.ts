import { expect, test } from "vitest";
import { maskSecrets } from "../../../gates/mask-secrets.ts";
import { excerpt } from "../../../gates/semgrep/excerpt.ts";

const key = ["AK", "IA"].join("") + "Z7Q2M4XW9K3L8V5T";
const hex = "9f86d081884c7d65".repeat(2);

test.each([
  [`send("${key}")`, 'send("[redacted]")'],
  [`const digest = "${hex}";`, 'const digest = "[redacted]";'],
  ['connect({ password: "correct horse" })', 'connect({ password: "[redacted]" })'],
  [`id ${["AS", "IA"].join("")}ZDOCISBBJHTLGMXG`, "id [redacted]"],
  ["curl -u ada:hunter-2! https://example.com", "curl -u ada:[redacted] https://example.com"],
  ["db_password = 'x y z'", "db_password = '[redacted]'"],
  ["fetch(`https://ada:hunter2@example.com/`)", "fetch(`https://ada:[redacted]@example.com/`)"],
])("%j shows no secret", (line, shown) => {
  expect(maskSecrets(line)).toBe(shown);
});

test.each([
  "eval(req.query.code);",
  "docker run -u 1000:100 --user app:app image",
  "const configurationDirectory = path.join(base, name);",
  "import { something } from './components/authentication/SignInForm.tsx';",
  "cursor.execute(f\"SELECT * FROM users WHERE name = '{name}'\")",
  "hashlib.sha256(password.encode()).hexdigest()",
])("%j stays as it is", (line) => {
  expect(maskSecrets(line)).toBe(line);
});

test("an excerpt is one line of at most 200 characters, and no half character", () => {
  expect(excerpt("  a\t b  ")).toBe("a b");
  const long = excerpt("😀 ".repeat(90));
  expect(long.length).toBeLessThanOrEqual(200);
  expect(long.endsWith("…")).toBe(true);
  expect(long.isWellFormed()).toBe(true);
  expect(excerpt(`${"x".repeat(198)}😀😀`).isWellFormed()).toBe(true);
});
