import { describe, expect, test } from "vitest";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { PlaceholderNames } from "../../../feedback/promote/placeholder-names.ts";
import { secretTemplate } from "../../../feedback/promote/secret-template.ts";

function templateOf(value: string): string {
  return secretTemplate(value, new PlaceholderNames());
}

/** Values are drawn at run time, so that no file holds one. */
function drawn(template: string): string {
  return fill(template, "drawn for a test");
}

describe("formats with structure have their own placeholder", () => {
  test.each([
    "{{github_token:ghp}}",
    "{{github_token:gho}}",
    "{{github_token:ghs}}",
    "{{github_token_bad_checksum}}",
    "{{github_fine_grained_token}}",
    "{{npm_token}}",
    "{{npm_token_bad_checksum}}",
    "{{jwt}}",
    "{{jwt:anon}}",
    "{{aws_access_key_id:AKIA}}",
    "{{aws_access_key_id:ASIA}}",
    "{{pem:rsa}}",
    "{{pem:openssh}}",
    "{{pem:encrypted}}",
    "{{pem:pkcs8}}",
    "{{pem:pgp}}",
    "{{pem_line:ec}}",
    "{{uuid}}",
  ])("%s", (placeholder) => {
    expect(templateOf(drawn(placeholder))).toBe(placeholder);
  });

  test("a checksum that is wrong stays wrong, where there is no placeholder for that by its shape", () => {
    const [head, rest] = ["gho", `_${drawn("{{base62:36}}")}`];
    expect(templateOf(head + rest)).toBe("gho_{{base62:36}}");
  });
});

describe("everything else keeps its vendor's prefix and its shape", () => {
  test.each([
    ["glpat-{{base62:20}}", "glpat-{{base62:20}}"],
    ["squ_{{hex:40}}", "squ_{{hex:40}}"],
    ["{{upper_hex:32}}", "{{upper_hex:32}}"],
    ["{{base32:32}}", "{{base32:32}}"],
    ["{{digits:12}}", "{{digits:12}}"],
    ["{{base62:3}}#{{base62:9}}", "{{base62:3}}#{{base62:9}}"],
    ["{{split:xoxb-}}{{digits:12}}-{{digits:13}}-{{base62:24}}", "xoxb-{{digits:12}}-{{digits:13}}-{{base62:24}}"],
    [
      "https://hooks.slack.com/services/T{{upper:10}}/B{{upper:10}}/{{base62:24}}",
      "https://hooks.slack.com/services/{{upper:11}}/{{upper:11#2}}/{{base62:24}}",
    ],
    ["//hooks.slack.com/services/T{{upper:10}}/{{base62:24}}", "//hooks.slack.com/services/{{upper:11}}/{{base62:24}}"],
  ])("%s", (template, expected) => {
    expect(templateOf(drawn(template))).toBe(expected);
  });

  test("many signs are those of one random text", () => {
    expect(templateOf("ab+cd/ef+gh/ij+kl/==")).toBe("{{base64:18}}==");
    expect(templateOf("ab-cd_ef-gh_ij-kl")).toBe("{{base64url:17}}");
    expect(templateOf("a!b?c%d&e*f#g")).toBe("{{password:13}}");
  });

  test("words stay words, so that what was flagged for being words still is", () => {
    expect(templateOf("correct-horse-staple")).toBe("{{words:1}}-{{words:1#2}}-{{words:1#3}}");
    expect(templateOf("xqzvk")).toBe("{{lower_letters:5}}");
  });

  test("of letters of other scripts nothing stays", () => {
    expect(templateOf("Paßwört秘密9")).toBe("{{letters:10}}");
  });

  test("the same value has the same placeholder, and another one another", () => {
    const names = new PlaceholderNames();
    const [one, two] = [drawn("{{hex:32}}"), drawn("{{hex:32#2}}")];
    expect([one, two, one].map((value) => secretTemplate(value, names))).toEqual([
      "{{hex:32}}",
      "{{hex:32#2}}",
      "{{hex:32}}",
    ]);
  });
});

test("nothing of a secret is in its template but its prefix and its signs", () => {
  for (let round = 0; round < 200; round++) {
    const value = fill("{{password:24}}", `round ${round}`);
    const literal = templateOf(value).replaceAll(/\{\{[^}]*\}\}/g, "");
    expect(literal).not.toMatch(/[A-Za-z0-9]/);
  }
});
