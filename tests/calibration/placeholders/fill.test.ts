import { describe, expect, it } from "vitest";
import { fill, PlaceholderError, placeholderNames } from "../../../calibration/placeholders/fill.ts";
import { quickestOf } from "../make-judged.ts";

const seeds = Array.from({ length: 200 }, (_, at) => `secrets/family/case-${at}`);

describe("fill", () => {
  it("gives the same placeholder the same value, in one text and in the next", () => {
    const [one, other] = fill("{{base62:40}} {{base62:40}}", "case").split(" ");
    expect(one).toBe(other);
    expect(fill("token: {{base62:40}}", "case")).toBe(`token: ${one}`);
  });

  it("gives another value for another number, length, format and seed", () => {
    const values = fill("{{base62:40}} {{base62:40#2}} {{base62:40#3}} {{base64:40}} {{base62:41}}", "case").split(" ");
    const others = seeds.map((seed) => fill("{{base62:40}}", seed));
    expect(new Set([...values, ...others]).size).toBe(values.length + seeds.length);
  });

  it("writes literal braces and split prefixes", () => {
    expect(fill("{{braces:name}} {{braces:#if a:b}} {{split:ghp_}}x", "case")).toBe("{{name}} {{#if a:b}} ghp_x");
  });

  it.each(["{{ hex:32 }}", "${{ secrets.TOKEN }}", "{{}}", "{ {hex:32} }", "{{\nhex:32}}", "{{hex:32}"])(
    "leaves %j alone",
    (text) => {
      expect(fill(text, "case")).toBe(text);
    },
  );

  it("puts what is filled in base64 into base64", () => {
    const [token, encoded = ""] = fill("{{github_token}} {{base64_of:github_token}}", "case").split(" ");
    expect(Buffer.from(encoded, "base64").toString()).toBe(token);
    expect(fill("{{base64url_of:digits:19}}", "case")).toMatch(/^[MNO][A-Za-z0-9]{25}$/);
    expect(() => fill("{{base64_of:github_tokn}}", "case")).toThrow(/did you mean github_token\?/);
  });

  it("gives further lines the margin of the first, and none where text stands before it", () => {
    const lines = fill("key: |\n  # {{pem:ec}}\n", "case").split("\n");
    expect(lines.slice(1, -1).every((line) => line.startsWith("  # "))).toBe(true);
    expect(fill('key = "{{pem:ec}}"', "case").split("\n")[1]).toMatch(/^MHcCAQEE/);
  });

  it("names an unknown placeholder and the one that was meant", () => {
    expect(() => fill("a {{github_tokn}}", "case")).toThrow(PlaceholderError);
    expect(() => fill("a {{github_tokn}}", "case")).toThrow(/\{\{github_tokn\}\} .* did you mean github_token\?/);
    expect(() => fill("{{user.name}}", "case")).toThrow(/known are .*base62.*\{\{braces:user\.name\}\}/);
  });

  it.each([
    "{{hex}}",
    "{{hex:}}",
    "{{hex:0}}",
    "{{hex:x}}",
    "{{hex:1000000}}",
    "{{uuid:3}}",
    "{{pem:dss}}",
    "{{hex:8#x}}",
    "{{jwt:a b}}",
  ])("refuses %s", (text) => {
    expect(() => fill(text, "case")).toThrow(PlaceholderError);
  });

  it("fills ten thousand tokens well within a second", async () => {
    const elapsed = await quickestOf(() => {
      for (let at = 0; at < 10_000; at++) fill("A={{base62:36}}", `case ${at}`);
    });
    expect(elapsed).toBeLessThan(1000);
  });
});

describe("placeholderNames", () => {
  it("lists each in the form that fill takes", () => {
    const forms = placeholderNames();
    expect(forms).toEqual(expect.arrayContaining(["hex:<length>", "uuid", "split:<text>", "jwt:role"]));
    for (const form of forms) {
      const [name = "", argument] = form.split(":");
      const tried =
        argument === undefined ? name : `${name}:${argument.startsWith("<") ? "12" : argument.split("|")[0]}`;
      const text = name.endsWith("_of") ? `{{${name}:uuid}}` : `{{${tried}}}`;
      expect(fill(text, "case"), form).not.toBe(text);
    }
  });
});
