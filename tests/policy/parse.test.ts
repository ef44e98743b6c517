import { describe, expect, test } from "vitest";
import { parsePolicyFile } from "../../policy/parse.ts";
import { PolicyError } from "../../policy/problems.ts";

const file = ".devloop.yaml";

async function read(text: string | Buffer) {
  const layer = await parsePolicyFile(Buffer.from(text), { name: "repository", file });
  return Object.fromEntries(layer.entries);
}

/** The problems of a text, as `line:column message`. */
async function problems(text: string | Buffer): Promise<readonly string[]> {
  const error: unknown = await read(text).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError, but ${String(error)}`);
  return error.problems.map(({ line, column, message, suggestion }) => {
    const hint = suggestion === null ? "" : ` (${suggestion})`;
    return `${line}:${column} ${message}${hint}`;
  });
}

describe("what a file says", () => {
  test.each(["", "# only a comment\n", "---\n", "{}", "\ufeff"])("%j says nothing", async (text) => {
    expect(await read(text)).toEqual({});
  });

  test("values keep their places", async () => {
    const entries = await read("sanity:\n  timeout: 15m\n  command: npm test\n");
    expect(entries).toEqual({
      "sanity.timeout": { kind: "set", placed: { value: 900, at: { line: 2, column: 12 } } },
      "sanity.command": { kind: "set", placed: { value: "npm test", at: { line: 3, column: 12 } } },
    });
  });

  test.each([
    ["90", 90],
    ["90s", 90],
    ["15m", 900],
    ["2h", 7200],
    ["24h", 86_400],
  ])("a time of %s", async (text, seconds) => {
    expect(await read(`atdd: {timeout: ${text}}`)).toMatchObject({ "atdd.timeout": { placed: { value: seconds } } });
  });

  test("lists are changed by add and remove, each entry with its place", async () => {
    expect(await read("verify:\n  accept:\n    remove:\n      - skipped\n      - exempt\n")).toEqual({
      "verify.accept": {
        kind: "edit",
        add: [],
        remove: [
          { value: "skipped", at: { line: 4, column: 9 } },
          { value: "exempt", at: { line: 5, column: 9 } },
        ],
      },
    });
  });

  test("a rule that is removed is disabled, with or without its gate's name", async () => {
    expect(await read("secrets: {rules: {remove: [one, secrets/two], add: [three]}}")).toMatchObject({
      "secrets.disabledRules": {
        add: [{ value: "secrets/one" }, { value: "secrets/two" }],
        remove: [{ value: "secrets/three" }],
      },
    });
  });

  test("an allowance names a rule, a path, or both", async () => {
    const text = 'semgrep: {allow: [{rule: a, reason: r}, {path: "x/**", reason: s}, {rule: a, path: y, reason: t}]}';
    expect(await read(text)).toMatchObject({
      "semgrep.allow": {
        add: [
          { value: { rule: "semgrep/a", path: null, reason: "r" } },
          { value: { rule: null, path: "x/**", reason: "s" } },
          { value: { rule: "semgrep/a", path: "y", reason: "t" } },
        ],
      },
    });
  });

  test("an alias stands for what it names, at its place", async () => {
    expect(await read("semgrep:\n  exclude: &x {add: [a]}\nsecrets:\n  exclude: *x\n")).toMatchObject({
      "secrets.exclude": { add: [{ value: "a", at: { line: 2, column: 22 } }] },
    });
  });
});

describe("problems have their place", () => {
  test("all of them at once, in the order of the file", async () => {
    const text = ["sanity:", "  timeout: soon", "  cmmand: x", "semgrep:", "  enabled: yes", "santy: {}"].join("\n");
    expect(await problems(text)).toEqual([
      '2:12 sanity.timeout: expected a time from 1 s to 24 h: whole seconds, or a text such as "90s", "15m" or "2h".',
      '3:3 "cmmand" is not a setting of sanity. (command)',
      "5:12 semgrep.enabled: expected true or false.",
      '6:1 "santy" is not a setting. (sanity)',
    ]);
  });

  test.each([
    ["a key that belongs elsewhere", "engine: none", '1:1 "engine" is not a setting. "engine" belongs below review.'],
    [
      "a key of the top in a section",
      "snapshot: {since: root}",
      '1:12 "since" is not a setting of snapshot. "since" belongs at the top of the file.',
    ],
    [
      "a key of the top and of gates elsewhere",
      "snapshot: {mode: shadow}",
      '1:12 "mode" is not a setting of snapshot. "mode" belongs at the top of the file or below one of sanity, semgrep, secrets, atdd, review.',
    ],
    ["a mode that there is not", "mode: shadows", "1:7 mode: expected one of enforce, shadow."],
    ["no mode at the top", "mode:", "1:6 mode: expected one of enforce, shadow."],
    ["a dotted key", "sanity.command: x", '1:1 "sanity.command" is not a setting. "command" belongs below sanity.'],
    [
      "a key that is like none",
      "snapshot: {zzzzzz: 1}",
      '1:12 "zzzzzz" is not a setting of snapshot. It takes link, inPlace.',
    ],
    [
      "an unknown key in an allowance",
      "secrets:\n  allow:\n    - path: a\n      rul: b\n      reason: c\n",
      '4:7 "rul" is not a setting of secrets.allow[0]. (rule)',
    ],
    ["an unknown key in a list", "sanity: {when: {ad: [a]}}", '1:17 "ad" is not a setting of sanity.when. (add)'],
    [
      "the policy's name for rules",
      "semgrep: {disabledRules: []}",
      '1:11 "disabledRules" is not a setting of semgrep. Rules are switched off with "remove:" below "rules:".',
    ],
    [
      "a plain list",
      "sanity:\n  when: [a]",
      '2:9 sanity.when: expected "add" and "remove" with a list each: put "add:" before the list.',
    ],
    ["an empty section", "sanity:\n", "1:8 sanity: expected settings below this key."],
    ["a number for a text", "since: 123", "1:8 since: expected a commit id in quotes, or root."],
    ["a short commit id", "since: abcdef1", "1:8 since: expected a full commit id (40 or 64 hex digits), or root."],
    ["a wrong choice", "semgrep: {blockFrom: high}", "1:22 semgrep.blockFrom: expected one of error, warning, note."],
    ["no reason", "semgrep: {allow: [{rule: a}]}", "1:19 semgrep.allow[0].reason is missing."],
    [
      "a blank reason",
      'secrets: {allow: [{rule: a, reason: " "}]}',
      "1:37 secrets.allow[0].reason: expected the reason why these findings may stand.",
    ],
    [
      "an allowance of everything",
      "semgrep: {allow: [{reason: a}]}",
      "1:19 semgrep.allow[0]: expected a rule, a path, or both.",
    ],
    ["half a mapping", "atdd: {mappings: {add: [{code: a}]}}", "1:25 atdd.mappings.add[0].specs is missing."],
    [
      "an absolute glob",
      "semgrep: {exclude: {add: [/a]}}",
      '1:27 semgrep.exclude.add[0]: expected a path from the top of the repository, without "/" before it.',
    ],
    [
      "a glob that leaves the repository",
      "semgrep: {exclude: {add: [a/../../b]}}",
      '1:27 semgrep.exclude.add[0]: expected a path inside the repository, without "..".',
    ],
    [
      "an inverted glob",
      "semgrep: {exclude: {add: ['!a']}}",
      '1:27 semgrep.exclude.add[0]: expected a glob without "!" before it; to take a glob of another file away, list it under "remove".',
    ],
    ["an empty command", "sanity: {command: ' '}", "1:19 sanity.command: expected a command for the shell."],
    [
      "a time beyond a day",
      "sanity: {timeout: 25h}",
      '1:19 sanity.timeout: expected a time from 1 s to 24 h: whole seconds, or a text such as "90s", "15m" or "2h".',
    ],
    [
      "no time at all",
      "sanity: {timeout: 0}",
      '1:19 sanity.timeout: expected a time from 1 s to 24 h: whole seconds, or a text such as "90s", "15m" or "2h".',
    ],
    ["a list for the whole", "- a", "1:1 The file: expected settings, such as sanity: with timeout: below it."],
    [
      "a prototype",
      "__proto__: {sanity: {enabled: false}}",
      '1:1 "__proto__" is not a setting. It takes since, mode, sanity, semgrep, secrets, atdd, review, snapshot, verify.',
    ],
  ])("%s", async (_, text, problem) => {
    expect(await problems(text)).toEqual([problem]);
  });
});

describe("what is not plain YAML", () => {
  test.each([
    ["a key twice", "sanity: {}\nsanity: {}\n", "2:1 This key is there twice."],
    ["a key twice, deeper", "sanity:\n  enabled: true\n  enabled: false\n", "3:3 This key is there twice."],
    [
      "two documents",
      "sanity: {}\n---\nsecrets: {}\n",
      '2:1 A second document starts here ("---"): a policy is one document.',
    ],
    ["a tab", "sanity:\n\tenabled: true\n", "2:1 Not valid YAML: Tabs are not allowed as indentation."],
    ["a tag", "since: !secret x\n", "1:8 Not valid YAML: Unresolved tag: !secret."],
    ["a key that is no text", "? [a]\n: b\n", "1:3 A key is a plain text."],
    [
      "an alias of nothing",
      "sanity:\n  command: *a\n",
      '2:12 In YAML a leading "*" means an alias, and nothing is marked as &a: put a glob in quotes.',
    ],
    [
      "a glob without quotes",
      "secrets: {exclude: {add: [**/*.md]}}",
      '1:27 In YAML a leading "*" means an alias, and nothing is marked as &*/*.md: put a glob in quotes.',
    ],
    ["depth", "[".repeat(20_000), "1:1 The file is nested too deeply."],
    ["size", `# ${"x".repeat(300_000)}`, "1:1 The file is larger than 256 KiB."],
    ["other encodings", Buffer.from([0x61, 0xff, 0xfe]), "1:1 The file is not UTF-8."],
  ])("%s", async (_, text, problem) => {
    expect(await problems(text)).toEqual([problem]);
  });

  test("an unclosed list", async () => {
    expect((await problems("sanity: [\n"))[0]).toMatch(/^2:1 Not valid YAML: /);
  });

  test("aliases that multiply", async () => {
    const levels = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [name, of] of ["ba", "cb", "dc", "ed", "fe"].map((pair) => pair.split(""))) {
      levels.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(", ")}]`);
    }
    const [problem] = await problems(levels.join("\n"));
    expect(problem).toBe("1:1 The file's aliases (*name) multiply too far: write the values out.");
  });
});

test("the error shows file, line and column of every problem", async () => {
  const reading = parsePolicyFile(Buffer.from("santy: {}\nsemgrep: 1\n"), {
    name: "user",
    file: "/home/ada/config.yaml",
  });
  await expect(reading).rejects.toThrow(
    '/home/ada/config.yaml:1:1: "santy" is not a setting. Did you mean "sanity"?\n' +
      "/home/ada/config.yaml:2:10: semgrep: expected settings below this key.",
  );
});
