import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFixtures } from "../../../calibration/load/load-fixtures.ts";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { keepPolicy } from "../../../feedback/promote/keep-policy.ts";
import { keepText } from "../../../feedback/promote/keep-text.ts";
import { PlaceholderNames } from "../../../feedback/promote/placeholder-names.ts";
import { findSecretSpans } from "../../../feedback/promote/secret-spans.ts";
import { allRules } from "../../../gates/secrets/rules/pack.ts";
import { isGeneric } from "../../../gates/secrets/rules/secret-rule.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { judge, open, say } from "../support/judged.ts";
import { labelled, prepare } from "../support/promoted.ts";

/** Values are drawn at run time, so that no file holds one. */
function drawn(template: string): string {
  return fill(template, "drawn for a test");
}

const password = drawn("{{base62:4}}#{{base62:6}}");

test("other secrets on the labelled line go, on both sides of it", async () => {
  const [session, cookie] = [drawn("{{base62:48}}"), drawn("{{base62:48#2}}")];
  const text = `connect({ session: "${session}", password: "${password}", cookie: "sid=${cookie}" });\n`;
  const { opened, label } = await labelled(Sandbox.repository().write({ "a.js": text }), "correct");
  const promotion = JSON.stringify(await prepare(opened, label));
  for (const value of [session, cookie, password]) expect(promotion).not.toContain(value);
  expect(promotion).toContain("password: ");
});

test("beside an address with a password, too", async () => {
  const session = drawn("{{base62:48}}");
  const text = `url = postgres://ada:${drawn("{{base62:20}}")}@db.acme.com/prod # sid=${session}\n`;
  const rule = "secrets/database-url";
  const { spans } = await findSecretSpans(text, { line: 1, rule });
  const keeping = { kind: "lines", line: 1, context: 0, others: "redacted" } as const;
  const { template } = keepText(text, spans, new PlaceholderNames(), keeping);
  expect(template).not.toContain(session);
  expect(template).toContain("{{base62:20}}");
});

test("what a header calls its credential stays, for its rule goes by that", async () => {
  const text = drawn('curl -H "Authorization: Bearer {{base62:30}}" -H "X-Session: {{base62:40}}"\n');
  const { opened, label } = await labelled(Sandbox.repository().write({ "a.sh": text }), "correct");
  expect(JSON.stringify(await prepare(opened, label))).toMatch(/Authorization: Bearer \{\{.*X-Session: \[redacted\]/);
});

test("the secret is masked in the name of its file and in the note", async () => {
  const sandbox = Sandbox.repository().write({ [`conf/pw-${password}.env`]: `DB_PASSWORD="${password}"\n` });
  const { id } = await judge(sandbox);
  const opened = await open(sandbox);
  const { given } = await say(opened, `${id}.1`, "correct", { note: `we use ${password} here` });
  expect(given[0]?.label).toMatchObject({ path: "conf/pw-[redacted].env", note: "we use [redacted] here" });
});

test("and goes from a shared label that nobody has masked", async () => {
  const { opened, label } = await labelled(
    Sandbox.repository().write({ "a.env": `DB_PASSWORD="${password}"\n` }),
    "correct",
  );
  const shared = { ...label, path: `x/${password}.env`, note: `it is ${password}` };
  const promotion = await prepare(opened, shared);
  expect(promotion.path).toBe("x/[redacted].env");
  expect(JSON.stringify(promotion)).not.toContain(password);
});

test("a name that would hold it is refused", async () => {
  const value = drawn("{{lower:16}}");
  const { opened, label } = await labelled(
    Sandbox.repository().write({ "a.env": `DB_PASSWORD="${value}"\n` }),
    "correct",
  );
  await expect(prepare(opened, label, { name: `pw-${value}` })).rejects.toThrow(/would still hold a value/);
});

test("of what only a name calls a secret no four letters or digits in a row stay", async () => {
  const root = join(import.meta.dirname, "../../../fixtures");
  const generic = new Set(allRules.filter((rule) => isGeneric(rule)).map(({ id }) => id));
  const scanner = await loadScanner();
  let seen = 0;
  for await (const fixture of loadFixtures([{ root, set: "pack", mayRun: true }], (id) => id.startsWith("secrets/"))) {
    if (fixture.label !== "positive") continue;
    for (const { content } of fixture.change.after.values()) {
      const text = content.toString("utf8");
      if (/[\0\ufffd]/.test(text)) continue;
      for (const match of (await scanner.scan(text)).matches.filter(({ rule }) => generic.has(rule))) {
        const line = text.slice(0, match.start).split("\n").length;
        const { spans } = await findSecretSpans(text, { line, rule: `secrets/${match.rule}` });
        const own = spans.filter(({ start, end }) => start < match.end && match.start < end);
        // Alone, so that what stands beside it is not taken for a part of it.
        const alone = own.map(({ start, end }) => text.slice(start, end)).join("");
        const parts = own.map((span) => ({
          ...span,
          start: 0,
          end: span.end - span.start,
          parts: span.parts.map((part) => ({
            start: part.start - span.start,
            end: part.end - span.start,
            drawn: part.drawn?.map((run) => ({ start: run.start - span.start, end: run.end - span.start })) ?? null,
          })),
        }));
        const { template } = keepText(alone, parts.slice(0, 1), new PlaceholderNames(), {
          kind: "lines",
          line: 1,
          context: 0,
          others: "redacted",
        });
        const literal = template.replaceAll(/\{\{[^}]*\}\}/g, "\0");
        const secret = text.slice(match.start, match.end);
        const kept = runsOf(secret).filter((run) => literal.includes(run));
        expect(kept, `${fixture.id} ${template}`).toEqual([]);
        seen++;
      }
    }
  }
  expect(seen).toBeGreaterThan(50);
}, 60_000);

/** All stretches of four letters and digits. */
function runsOf(secret: string): string[] {
  return Array.from(secret, (_, at) => secret.slice(at, at + 4)).filter((run) => /^[A-Za-z0-9]{4}$/.test(run));
}

test("of a policy stays what the gate reads, and nothing of its people", () => {
  const policy = [
    "# ask ada@acme-corp.com",
    "since: abc",
    "verify: {exemptAuthors: {add: [ada@acme-corp.com]}}",
    "sanity: {enabled: false, command: make test}",
    "secrets: {allow: [{path: acme/**, reason: keys of acme}]}",
    "semgrep: {allow: [{path: acme/**, reason: ours}], blockFrom: warning}",
    "review: {engine: command, command: ask https://review.acme-corp.com}",
  ].join("\n");
  expect(keepPolicy(policy, "review")).toBe(
    [
      "since: null",
      "sanity:",
      "  enabled: false",
      "review:",
      "  engine: command",
      "  command: ask https://host.example.com",
      "",
    ].join("\n"),
  );
  expect(keepPolicy(policy, "semgrep")).not.toContain("acme");
  expect(keepPolicy(null, "review")).toBe(null);
  expect(() => keepPolicy("a: [", "review")).toThrow(/no YAML/);
});
