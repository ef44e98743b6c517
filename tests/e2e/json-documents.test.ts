import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { commandNames } from "../../cli/main.ts";
import { gatedRepository, leak } from "../support/gated.ts";
import { Sandbox, type Ran } from "../support/sandbox.ts";
import { withPolicy } from "../support/shadowed.ts";

interface Printed {
  readonly schemaVersion: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

const validators = new Map<string, ValidateFunction>();

/** The document of a command, which is all that is on standard output and follows the published schema of its kind. */
function documentOf(ran: Ran, schema?: string): Printed {
  const document = JSON.parse(ran.stdout) as Printed;
  expect(document.schemaVersion).toBe(1);
  const validate = published(schema ?? document.kind);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return document;
}

function published(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const path = join(import.meta.dirname, `../../schemas/${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
  validators.set(name, validate);
  return validate;
}

const waiting = 'since: root\nsanity: {command: "true"}\nsecrets: {exclude: {add: ["x/**"]}, timeout: 60}\n';

/** A repository whose file asks for a command and a loosening. */
function asking(): Sandbox {
  const sandbox = Sandbox.repository().write({ ".devloop.yaml": waiting });
  sandbox.commitAll();
  return sandbox;
}

/** A project whose test needs a file that git ignores. */
function projectThatNeeds(file: string): Record<string, string> {
  return {
    "package.json": JSON.stringify({ name: "p", version: "1.0.0", scripts: { test: "node --test" } }),
    "a.test.js": `require("node:test").test("it", () => void require("node:fs").readFileSync("${file}"));\n`,
    ".gitignore": `${file}\n`,
    [file]: "",
  };
}

/** Every command, by what it has to print. */
const runs: Readonly<Record<string, () => void>> = {
  checkpoint() {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    const blocked = sandbox.dl(["checkpoint", "--gate", "secrets", "--json"]);
    expect(blocked.code).toBe(1);
    expect(documentOf(blocked)).toMatchObject({ kind: "checkpoint", verdict: "block", blockedBy: "secrets" });
    expect(documentOf(sandbox.dl(["checkpoint", "--skip", "secrets", "--json"]))).toMatchObject({
      verdict: "pass",
      overrides: [{ gate: "secrets", by: "flag" }],
    });
    expect(documentOf(sandbox.dl(["checkpoint", "--skip", "secrets", "--json"]))).toMatchObject({ cached: true });
    const lines = sandbox.dl(["checkpoint", "--gate", "secrets", "--format", "jsonl"]).stdout.trimEnd().split("\n");
    for (const line of lines) documentOf({ ...blocked, stdout: line }, "checkpoint-event");
  },
  verify() {
    const sandbox = gatedRepository();
    expect(documentOf(sandbox.dl(["verify", "--json"]))).toMatchObject({ kind: "verify", accepted: true });
    expect(documentOf(sandbox.dl(["verify", "HEAD~1", "--json"]))).toMatchObject({ kind: "verify" });
  },
  install() {
    const sandbox = Sandbox.repository();
    const args = ["install", "--no-tools", "--json"];
    expect(documentOf(sandbox.dl([...args, "--dry-run"]))).toMatchObject({
      kind: "install",
      dryRun: true,
      home: { kind: "git-directory", folder: join(sandbox.directory, ".git/hooks") },
      adoption: { created: true, since: "root" },
      tools: null,
    });
    expect(documentOf(sandbox.dl(args))).toMatchObject({ dryRun: false });
    expect(documentOf(sandbox.dl(args))).toMatchObject({ steps: [], adoption: { created: false } });
    expect(documentOf(sandbox.dl(["install", "--json"]))).toMatchObject({ tools: { isNew: false } });
    const tried = (files: Record<string, string>) => {
      sandbox.write(files).commitAll();
      return documentOf(sandbox.dl([...args, "--try"])).tests;
    };
    expect(tried({ "a.txt": "" })).toMatchObject({ kind: "not-tried", why: "no-tests-found" });
    expect(tried(projectThatNeeds("ignored.txt"))).toMatchObject({
      kind: "lacks",
      links: ["ignored.txt"],
      offer: { written: false },
    });
    sandbox.remove("ignored.txt");
    expect(tried({})).toMatchObject({ kind: "failed" });
    expect(tried({ "a.test.js": "require('node:test').test('it', () => {});\n" })).toMatchObject({ kind: "passed" });
  },
  uninstall() {
    const sandbox = gatedRepository();
    expect(documentOf(sandbox.dl(["uninstall", "--json", "--dry-run"]))).toMatchObject({ kind: "uninstall" });
    expect(documentOf(sandbox.dl(["uninstall", "--json"])).steps).not.toEqual([]);
    expect(documentOf(sandbox.dl(["uninstall", "--json"])).steps).toEqual([]);
  },
  doctor() {
    const sandbox = Sandbox.repository();
    const ran = sandbox.dl(["doctor", "--json"]);
    expect(ran.code).toBe(3);
    const { kind, well, found } = documentOf(ran);
    expect({ kind, well }).toEqual({ kind: "doctor", well: false });
    expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ subject: "hooks", state: "ill" })]));
  },
  config() {
    const document = documentOf(asking().dl(["config", "--json"]));
    expect(document).toMatchObject({
      kind: "config",
      policy: { since: "root", untrusted: [{ key: "sanity.command" }, { key: "secrets.exclude" }] },
      origins: { "secrets.timeout": { line: 3 } },
    });
  },
  "config-lint"() {
    const sandbox = asking();
    const ran = sandbox.dl(["config-lint", "--json"]);
    expect(documentOf(ran)).toMatchObject({ kind: "config-lint", errors: [], warnings: [{ line: 3 }] });
    sandbox.write({ ".devloop.yaml": "santy: {}\n" });
    const ill = sandbox.dl(["config-lint", "--json"]);
    expect(ill.code).toBe(2);
    expect(documentOf(ill)).toMatchObject({ errors: [{ suggestion: "sanity" }] });
  },
  calibrate() {
    const fixture = `what: w\nwhy: w\nsource: https://example.com/\nlabel: negative\ntier: benign\ncases: {row: {after: x}}\n`;
    const files = { ".devloop/fixtures/secrets/x.table.yaml": fixture, "p.yaml": "secrets: {enabled: true}\n" };
    const sandbox = Sandbox.repository().write(files);
    sandbox.commitAll();
    const own = ["calibrate", "--own", "--json"];
    expect(documentOf(sandbox.dl([...own, "--no-report"]))).toMatchObject({ kind: "calibration", isWhole: false });
    expect(documentOf(sandbox.dl([...own, "--compare", "p.yaml"]))).toMatchObject({ kind: "calibration-comparison" });
  },

  feedback() {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    const { id } = JSON.parse(sandbox.dl(["checkpoint", "--gate", "secrets", "--json"]).stdout) as { id: string };
    const feedback = (...args: string[]) => documentOf(sandbox.dl(["feedback", ...args, "--json"]));
    expect(feedback(id, "false-positive")).toMatchObject({
      kind: "feedback",
      action: "label",
      given: [{ before: null }],
    });
    expect(feedback(id, "missed", "--gate", "semgrep", "--path", "a.txt:1")).toMatchObject({ action: "label" });
    expect(feedback("--list")).toMatchObject({ action: "list", events: [{ id }, {}] });
    expect(feedback("--stats")).toMatchObject({ action: "stats", people: { gates: [{}, {}] } });
    expect(feedback("--suggest")).toMatchObject({
      action: "suggest",
      allow: [{ path: "a.txt" }],
      review: [{ why: "missed" }],
    });
    expect(feedback("--share")).toMatchObject({ action: "share", total: 2 });
    expect(feedback("promote", `${id}.1`)).toMatchObject({ action: "promote", written: false });
  },
  trust() {
    const sandbox = asking();
    const trust = (...args: string[]) => documentOf(sandbox.dl(["trust", "--json", ...args]));
    const both = [{ key: "sanity.command" }, { key: "secrets.exclude" }];
    expect(trust("--list")).toMatchObject({ kind: "trust", granted: [], revoked: [], trusted: [], waiting: both });
    expect(trust("--yes", "sanity.command")).toMatchObject({ granted: [both[0]], trusted: [both[0]], waiting: [] });
    expect(trust("--yes")).toMatchObject({ granted: [both[1]], trusted: both, waiting: [] });
    expect(trust()).toMatchObject({ granted: [], trusted: both });
    expect(trust("--revoke", "secrets.exclude")).toMatchObject({ revoked: [both[1]], trusted: [both[0]] });
    expect(sandbox.dl(["trust", "--json"])).toMatchObject({ code: 2, stdout: "" });
  },
  rules() {
    const sandbox = new Sandbox();
    const { kind, rules } = documentOf(sandbox.dl(["rules", "--json"]));
    expect(kind).toBe("rules");
    const named = documentOf(sandbox.dl(["rules", "--json", "--gate", "atdd"])).rules as { id: string }[];
    expect(named.length).toBeLessThan((rules as unknown[]).length);
    expect(named.every(({ id }) => id.startsWith("atdd/"))).toBe(true);
  },
  "shadow-report"() {
    const sandbox = withPolicy("mode: shadow").write({ "a.txt": leak });
    sandbox.git("add", "--all");
    sandbox.dl(["checkpoint"]);
    expect(documentOf(sandbox.dl(["shadow-report", "--json", "--since", "1h", "--gate", "secrets"]))).toMatchObject({
      kind: "shadow-report",
      asked: ["secrets"],
      inShadow: 1,
      wouldHaveBlocked: 1,
    });
    expect(documentOf(Sandbox.repository().dl(["shadow-report", "--json"]))).toMatchObject({ logBegins: null });
  },
  kill() {
    const sandbox = Sandbox.repository();
    const ran = sandbox.dl(["kill", "review", "--ttl", "30m", "--reason", "reviewer is down", "--json"]);
    expect(documentOf(ran)).toMatchObject({ kind: "kill", gate: "review", reason: "reviewer is down" });
  },
  unkill() {
    const sandbox = Sandbox.repository();
    expect(documentOf(sandbox.dl(["unkill", "review", "--json"]))).toMatchObject({ kind: "unkill", wasKilled: false });
    sandbox.dl(["kill", "review", "--ttl", "30m", "--reason", "reviewer is down"]);
    expect(documentOf(sandbox.dl(["unkill", "review", "--json"]))).toMatchObject({ wasKilled: true });
  },
  restamp() {
    const sandbox = gatedRepository();
    sandbox.write({ "one.txt": "1\n" }).commitAll("one");
    const done = sandbox.dl(["restamp", "HEAD~2..HEAD", "--json"]);
    expect(documentOf(done)).toMatchObject({
      kind: "restamp",
      outcome: "done",
      commits: [{ stamp: "kept" }, { stamp: "added", after: sandbox.git("rev-parse", "HEAD") }],
    });
    expect(done.stderr).toContain("secrets");
    sandbox.write({ "a.txt": leak }).commitAll("leak");
    const blocked = sandbox.dl(["restamp", "HEAD~1..HEAD", "--json"]);
    expect(blocked.code).toBe(1);
    expect(documentOf(blocked)).toMatchObject({ outcome: "blocked", result: { blockedBy: "secrets" } });
    expect(blocked.stderr).toContain("a.txt:1");
  },
  tools() {
    const sandbox = new Sandbox();
    const state = (extra: Record<string, string>) => documentOf(sandbox.dl(["tools", "list", "--json"], extra));
    expect(state({})).toMatchObject({ kind: "tools", tools: [{ name: "semgrep" }] });
    expect(state({ DL_TOOLS_DIR: join(sandbox.root, "none") })).toMatchObject({ tools: [{ state: "missing" }] });
  },
  clean() {
    const sandbox = gatedRepository();
    const clean = (...args: string[]) => documentOf(sandbox.dl(["clean", "--json", ...args]));
    const planned = clean("--dry-run");
    expect(planned).toMatchObject({ kind: "clean", dryRun: true });
    expect(planned.removed).not.toEqual([]);
    expect(clean()).toMatchObject({ dryRun: false, removed: planned.removed });
    expect(clean().removed).toEqual([]);
  },
};

describe("--json prints a document that follows its schema, and nothing else", () => {
  test.each(Object.entries(runs))("dl %s", (_, run) => {
    run();
    expect.hasAssertions();
  });

  test("no command is left out", () => {
    expect(Object.keys(runs).toSorted()).toEqual(commandNames.toSorted());
  });
});

test("every line of the event log follows the published schema, blocks and skips included", () => {
  const sandbox = gatedRepository().write({ "a.txt": leak });
  sandbox.git("add", "--all");
  expect(sandbox.tryGit(["commit", "-m", "x"]).code).not.toBe(0);
  expect(sandbox.dl(["kill", "secrets", "--ttl", "1h", "--reason", "the scanner is broken"]).code).toBe(0);
  expect(sandbox.tryGit(["commit", "-m", "x"]).code).toBe(0);
  expect(sandbox.dl(["unkill", "secrets"]).code).toBe(0);
  const lines = sandbox.read(".git/dl/events.jsonl").trimEnd().split("\n");
  const types = lines.map((line) => {
    const event = JSON.parse(line) as { type: string };
    const validate = published("logged-event");
    validate(event);
    expect(validate.errors ?? []).toEqual([]);
    return event.type;
  });
  expect(types.filter((type) => type !== "checkpoint")).toEqual(["kill", "unkill"]);
  expect(types.filter((type) => type === "checkpoint").length).toBeGreaterThanOrEqual(3);
  expect(lines.join()).not.toContain(leak.slice(15, 40));
});
