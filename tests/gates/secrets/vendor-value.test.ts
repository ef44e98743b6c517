import { describe, expect, it } from "vitest";
import { RuleMatcher } from "../../../gates/secrets/match-rules.ts";
import type { SecretRule } from "../../../gates/secrets/rules/secret-rule.ts";
import { beside, inAddress, named } from "../../../gates/secrets/rules/vendor-value.ts";
import { Random } from "./random.ts";

const row = {
  provider: "acme",
  title: "an Acme key",
  confidence: "medium",
  keywords: ["acme"],
  source: "https://acme.io",
} as const;
const rules: readonly SecretRule[] = [
  { id: "named", ...row, ...named("[0-9a-f]{32}") },
  { id: "beside", ...row, ...beside("[A-Za-z0-9]{40}") },
  { id: "in-address", ...row, ...inAddress("[0-9a-f]{24}") },
];
const matcher = new RuleMatcher(rules);
const hex = new Random("named").hex(32);
const mixed = new Random("beside").base62(40);
const short = new Random("in-address").hex(24);

function foundIn(text: string): string[] {
  return matcher.match(text).matches.map(({ start, end }) => text.slice(start, end));
}

describe.each([hex, mixed])("a value of the vendor's shape", (value) => {
  it.each([
    ["a setting", `ACME_API_KEY=${value}\n`],
    ["a name in camel case", `acmeToken := "${value}"`],
    ["a member", `{"acmeKey": "${value}"}`],
    ["a member in a string", `"{\\"acmeKey\\": \\"${value}\\"}"`],
    ["a property", `acme.api.key=${value}\n`],
    ["a label", `Acme key: ${value}\n`],
    ["a sentence", `The acme api key is ${value}.\n`],
    ["a section", `acme:\n  enabled: true\n  apiKey: ${value}\n`],
    ["a table", `[acme]\nretries = 3\nclient_secret = "${value}"\n`],
    ["a fallback", `const key = process.env.ACME_KEY || '${value}';`],
    ["a default", `os.getenv("ACME_KEY", "${value}")`],
    ["a shell's default", `KEY=\${ACME_KEY:-${value}}`],
    ["an attribute", `<add key="AcmeKey" value="${value}" />`],
    ["an element", `<acmeKey>${value}</acmeKey>`],
    ["a list of variables", `- name: ACME_KEY\n  value: ${value}\n`],
    ["a Terraform variable", `variable "acme_key" {\n  type = string\n  sensitive = true\n  default = "${value}"\n}\n`],
    ["an option", `./deploy --acme-key ${value} --verbose\n`],
    ["a query", `curl "https://api.acme.io/v1?limit=1&api_key=${value}&page=2"`],
    ["a header", `curl https://api.acme.io -H 'Authorization: Bearer ${value}'`],
    ["a call", `client = Acme::Client.new(api_key: '${value}')`],
    ["a client made below", `import acme\n\nclient = acme.Client("${value}")\n`],
    ["a block", `Acme.configure do |config|\n  config.access_token = "${value}"\nend\n`],
    ["a typed constant", `let acmeKey: String = "${value}"`],
    ["an Objective-C string", `NSString *const kAcmeKey = @"${value}";`],
  ])("is found in %s", (_where, text) => {
    expect(foundIn(text)).toEqual([value]);
  });

  it.each([
    ["an id", `ACME_CLIENT_ID=${value}\n`],
    ["an id in camel case", `const acmeProjectId = "${value}";`],
    ["a key's id", `acme_key_id: str = "${value}"`],
    ["a public key", `ACME_PUBLIC_KEY=${value}\n`],
    ["a digest", `acmeHash: ${value}\n`],
    ["a file's digest", `{ "acme.min.js": "${value}" }`],
    ["a checksum of another line", `acme==1.0 \\\n    --hash=sha256:${value}\n`],
    ["a name of another vendor below", `ACME_SITE=eu\nOTHER_TOKEN=${value}\n`],
    ["prose and another line", `The acme key is not in the next line\n = '${value}'\n`],
    ["a longer value", `acme_key = "${value}0"`],
    ["a value with more behind a dash", `acme_key = "${value}-1"`],
  ])("is let be in %s", (_where, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

it("lets names of classes be that have the shape", () => {
  expect(foundIn('acme.register("AcmeSessionV2ForConditionalGenerationXyz");')).toEqual([]);
});

it("finds keys in a path where the vendor puts them there", () => {
  expect(foundIn(`const url = "wss://mainnet.acme.io/ws/v3/${short}/eth";`)).toEqual([short]);
  expect(foundIn(`const url = "https://acme.io/pictures/${hex}/1";`)).toEqual([]);
});
