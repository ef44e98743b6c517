import { describe, expect, it } from "vitest";
import { kindOfName } from "../../../gates/secrets/names/kind-of-name.ts";
import { loginArguments } from "../../../gates/secrets/names/login-arguments.ts";
import { nameAt } from "../../../gates/secrets/names/name-at.ts";
import { namedValues } from "../../../gates/secrets/names/named-values.ts";
import { readString } from "../../../gates/secrets/names/read-string.ts";

/** What is found behind the first `word` of a text: place and value. */
function valuesBehind(word: string, text: string): string[] {
  const start = text.toLowerCase().indexOf(word);
  const found = namedValues(text, { start, end: start + word.length });
  return found.map((value) => `${value.place} ${text.slice(value.start, value.end)}`);
}

describe("what a name is given", () => {
  it.each([
    [`const key = "Vq3x";`, ["quoted Vq3x"]],
    [`"key": 'Vq3x',`, ["quoted Vq3x"]],
    [`key => "Vq3x"`, ["quoted Vq3x"]],
    [`setKey("Vq3x")`, ["quoted Vq3x"]],
    [`let key: string = \`Vq3x\`;`, ["quoted Vq3x"]],
    [`static KEY: &'static str = "Vq3x";`, ["quoted Vq3x"]],
    [`var key string = "Vq3x"`, ["quoted Vq3x"]],
    [`char key[16] = "Vq3x";`, ["quoted Vq3x"]],
    [`Dim key As String = "Vq3x"`, ["quoted Vq3x"]],
    [`key = []byte("Vq3x")`, ["quoted Vq3x"]],
    [`key = os.getenv("KEY", "Vq3x")`, ["quoted KEY", "quoted Vq3x"]],
    [`key = process.env.KEY ?? "Vq3x"`, ["quoted Vq3x"]],
    [`key = isLocal ? read() : "Vq3x"`, ["quoted Vq3x"]],
    [String.raw`{\"key\": \"Vq3x\"}`, ["quoted Vq3x"]],
    [`key = """Vq3x"""`, ["quoted Vq3x"]],
    [`PASSWORD 'Vq3x'`, ["quoted Vq3x"]],
    [`- name: KEY\n  value: Vq3xZ9`, ["line Vq3xZ9"]],
    [`{"name": "key", "type": "text", "value": "Vq3x"}`, ["quoted Vq3x"]],
    [`variable "key" {\n  type = string\n  default = "Vq3x"\n}`, ["quoted Vq3x"]],
    [`<key>Vq3x</key>`, ["element Vq3x"]],
    [`<add key="Key" value="Vq3x"/>`, ["quoted Key"]],
    [`<string name="key">Vq3x</string>`, ["element Vq3x"]],
  ])("is found in %j", (text, values) => {
    expect(valuesBehind(text.includes("PASSWORD") ? "password" : "key", text)).toEqual(expect.arrayContaining(values));
  });

  it.each([
    ["KEY=Vq3xZ9 # old", "line Vq3xZ9"],
    ["export KEY=Vq3xZ9", "line Vq3xZ9"],
    ["key: Vq3xZ9", "line Vq3xZ9"],
    ["key: |\n  Vq3xZ9", "line Vq3xZ9"],
    ["run -e KEY=Vq3xZ9 image", "line Vq3xZ9"],
    ['Environment="KEY=Vq#xZ9"', "line Vq#xZ9"],
    ["KEY=${KEY:-Vq3xZ9}", "line Vq3xZ9"],
    ["tool --key Vq3xZ9 run", "option Vq3xZ9"],
    ["https://acme.io/?key=Vq3xZ9&x=1", "query Vq3xZ9"],
    ["the key is Vq3xZ9.", "inline Vq3xZ9"],
  ])("is found without quotes in %j", (text, value) => {
    expect(valuesBehind("key", text)).toContain(value);
  });

  it.each([`key(a, b) { return "Vq3x"; }`, `keys: { x: "Vq3x" }`, `key; "Vq3x"`, `AWS::KMS::Key: "Vq3x"`, `the key "`])(
    "is nothing in %j",
    (text) => {
      expect(valuesBehind("key", text).filter((value) => value.includes("Vq3x"))).toEqual([]);
    },
  );

  it("is a string only where one opens", () => {
    expect(readString(`"a\\"b" c`, 0)).toEqual({ start: 1, end: 5, after: 6 });
    expect(readString(`"a\nb"`, 0)).toBeNull();
    expect(readString("`a\nb`", 0)).toEqual({ start: 1, end: 4, after: 5 });
    expect(readString("x", 0)).toBeNull();
  });

  it("has a name that goes as far as names do", () => {
    expect(nameAt("spring.mail.password=x", 12, 20).text).toBe("spring.mail.password");
    expect(nameAt("an API key", 7, 10).text).toBe("API key");
  });

  it("is every string but the first where a call logs in", () => {
    const text = `login("ops", "Vq3xZ9")`;
    const found = loginArguments(text, { start: 0, end: 6 });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Vq3xZ9"]);
  });
});

describe("names", () => {
  it.each([
    "password",
    "DB_PASSWORD",
    "smtpPass",
    "mysql_pwd",
    "ssh-passphrase",
    "ansible_become_pass",
    "contraseña",
    "psk",
  ])("%s is a password's", (name) => expect(kindOfName(name)).toBe("password"));

  it.each([
    "apiKey",
    "X-Api-Key",
    "client_secret",
    "ACCESS_TOKEN_PROD",
    "secret_key_base",
    "signingKey",
    "GITHUB_PAT",
    "jwt",
  ])("%s is a secret's", (name) => expect(kindOfName(name)).toBe("secret"));

  it.each(["key", "WEATHER_KEY", "mapsKeys", "auth"])("%s is a key's, of whatever sort", (name) => {
    expect(kindOfName(name)).toBe("key");
  });

  it.each([
    "api_key_id",
    "tokenHash",
    "password_file",
    "publicKey",
    "csrf_token",
    "nextPageToken",
    "cache_key",
    "tokenType",
    "secretName",
    "passthrough",
    "ShadowPassVertical",
    "monkey",
    "keyboard",
    "author",
  ])("%s is nobody's", (name) => expect(kindOfName(name)).toBeNull());
});
