import { rules as presetOfSecretlint } from "@secretlint/secretlint-rule-preset-recommend";
import { describe, expect, it } from "vitest";
import { isAlive } from "../../../gates/secrets/canary-text.ts";
import { changeViews } from "../../../gates/secrets/change-views.ts";
import { judgeViews } from "../../../gates/secrets/judge-views.ts";
import { keepMostSpecific } from "../../../gates/secrets/overlaps.ts";
import { isWantedPresetRule, presetRules } from "../../../gates/secrets/preset.ts";
import { loadScanner, type Scanner } from "../../../gates/secrets/scanner.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { Random } from "./random.ts";
import { samples } from "./samples.ts";

async function rulesThatFind(text: string): Promise<string[]> {
  const { matches } = await (await loadScanner()).scan(text);
  return matches.map(({ rule }) => rule);
}

/** A scanner that has lost every report but those of `rule`. */
async function deafBut(rule: string): Promise<Scanner> {
  const scanner = await loadScanner();
  return {
    ...scanner,
    async scan(text) {
      const { matches, all } = await scanner.scan(text);
      return { matches: matches.filter((one) => one.rule === rule), all: all.filter((one) => one.rule === rule) };
    },
  };
}

describe("the scanner", () => {
  it("tells one secret once, by the rule that knows it best", async () => {
    const token = samples["slack-token"]?.secret(new Random("once")) ?? "";
    expect(await rulesThatFind(`const api_token = "${token}";\n`)).toEqual(["slack-token"]);
  });

  it.each([
    "anthropic-api-key",
    "sendgrid-api-key",
    "stripe-secret-key",
    "databricks-token",
    "linear-key",
    "private-key",
    "database-url",
  ])("tells %s once, though secretlint and names beside it see it too", async (id) => {
    const sample = samples[id];
    const secret = sample?.secret(new Random(id)) ?? "";
    const text = sample?.text ? sample.text(secret) : `SERVICE_SECRET="${secret}"\n`;
    expect(await rulesThatFind(text)).toEqual([id]);
  });

  it("believes our rules where secretlint's do not look closely", async () => {
    const wrongChecksum = `${["gh", "p_"].join("")}${new Random("wrong").base62(36)}`;
    expect(await rulesThatFind(`x = "${wrongChecksum}"`)).toEqual([]);
    expect(await rulesThatFind(`x = "label_${wrongChecksum}"`)).toEqual(["secretlint-github"]);
  });

  it.each([
    `x = "${["gh", "p_"].join("")}${"x".repeat(36)}"`,
    "git clone https://username:password@git.acme.io/shop.git",
    "DATABASE_URL=postgres://postgres:postgres@localhost:5432/postgres",
    "url: mongodb://<user>:<password>@cluster.mongodb.net/db",
    `aws_access_key_id = ${["AKIA", "IOSFODNN7", "EXAMPLE"].join("")}`,
    "AWS_ACCOUNT_ID=123456780123",
    "//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
  ])("takes no placeholder for a secret: %s", async (text) => {
    expect(await rulesThatFind(text)).toEqual([]);
  });

  it("does not hang on a file made of matches", async () => {
    const ids = Array.from({ length: 21_000 }, (_, seed) => new Random(`many ${seed}`).base32(16));
    const scanner = await loadScanner();
    await expect(scanner.scan(ids.map((id) => `${["AK", "IA"].join("")}${id}`).join("\n"))).rejects.toThrow(
      "more than",
    );
  });

  it("reads text made to be slow in a time that fits its size", async () => {
    const slow = [
      "-----BEGIN PRIVATE KEY-----\n",
      'password: "',
      "curl -u ",
      "eyJhbGciOiJ.",
      "heroku=\n",
      "?sv=&sig=",
      '"kty"',
      "a:b@://",
      "key: {",
      "password: |\n ",
      'variable "token" {\n type = string\n',
      "secret(",
      '"+"a',
      String.raw`\u0067`,
      "%67",
      "QUFB",
      "Cookie: sess",
      "openssl -passin pass:",
      'mnemonic = "abc def ghi ',
      "<key ",
      "a,password,b\n",
      "| password ",
      "password\t",
      "insert into t (password) values ('a', ",
      "into t (password,",
      "curl \\\n",
      "curl -u abcdefghijklmnopqr",
      "echo abcdefghijkl | ",
      "jwt.sign(a, ",
      "${PASSWORD}    ",
      '"value": "abcdefgh", "name": "token", ',
      "example:\n token: ",
      'secret = ["a", "b", ',
      "password for a is ",
    ];
    for (const unit of slow) {
      const before = process.cpuUsage();
      await (await loadScanner()).scan(unit.repeat(Math.ceil(300_000 / unit.length)));
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
    }
  });
});

describe("secretlint's preset", () => {
  it("is known rule by rule, and all of it is run but the rule that obeys comments and those for private keys", () => {
    const run = presetOfSecretlint.map((rule) => rule.meta.id).filter(isWantedPresetRule);
    expect(run).toHaveLength(presetOfSecretlint.length - 3);
    expect(run.map((id) => id.replace("@secretlint/secretlint-rule-", "secretlint-")).toSorted()).toEqual(
      presetRules()
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe("overlapping matches", () => {
  const span = (start: number, end: number, specificity: "own" | "preset" | "generic") => ({
    start,
    end,
    specificity,
    confidence: "high" as const,
    announcedBy: 0,
  });

  it("leave the most specific, then the longest", () => {
    const [own, preset, generic, apart] = [
      span(5, 9, "own"),
      span(0, 20, "preset"),
      span(4, 9, "generic"),
      span(20, 25, "generic"),
    ];
    expect(keepMostSpecific([generic, apart, preset, own])).toEqual([own, apart]);
    expect(keepMostSpecific([span(0, 4, "own"), span(2, 9, "own")])).toEqual([span(2, 9, "own")]);
  });
});

describe("the canary", () => {
  it("is dead when our rules, or secretlint's, have gone deaf", async () => {
    expect(await isAlive(await loadScanner())).toBe(true);
    expect(await isAlive(await deafBut("github-token"))).toBe(false);
    expect(await isAlive(await deafBut("secretlint-github"))).toBe(false);
  });

  it("makes the gate an error, whatever the change holds", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "let a = 1;\n" });
    sandbox.git("add", "--all");
    const context = await stagedContext(sandbox);
    const views = (await changeViews(context.change)).map((view) => ({ ...view, files: [] }));
    const result = await judgeViews(context, await deafBut("nothing"), views);
    expect(result.outcome).toEqual({ status: "error", reason: "canary-missing" });
  });

  it("is not silenced by policy", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "let a = 1;\n" });
    sandbox.git("add", "--all");
    const disabledRules = ["github-token", "secretlint-github"];
    const context = await stagedContext(sandbox, { secrets: { disabledRules } });
    const views = (await changeViews(context.change)).map((view) => ({ ...view, files: [] }));
    expect((await judgeViews(context, await loadScanner(), views)).outcome.status).toBe("pass");
  });
});
