import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill } from "../../calibration/placeholders/fill.ts";
import type { FeedbackDocument } from "../../cli/documents/documents.ts";
import { gatedRepository } from "../support/gated.ts";
import type { Ran, Sandbox } from "../support/sandbox.ts";

/** Made here, so that no file holds it. */
const leak = fill('const token = "{{github_token}}";\n', "feedback, end to end");
const password = fill('password: "{{password:16}}"\n', "feedback, end to end");

interface Blocked {
  readonly sandbox: Sandbox;
  readonly ran: Ran;
  /** Of the event, as the message tells it. */
  readonly id: string;
}

function blockedCommit(files: Readonly<Record<string, string>> = { "a.js": leak, "conf/b.yaml": password }): Blocked {
  const sandbox = gatedRepository().write(files);
  sandbox.git("config", "user.email", "ada@example.com");
  sandbox.git("add", "--all");
  const ran = sandbox.tryGit(["commit", "-m", "x"]);
  expect(ran.code).toBe(1);
  const [, id = ""] = /Was it wrong\? +dl feedback ([0-9a-z]{10}) false-positive\n/.exec(ran.output) ?? [];
  expect(id, ran.output).not.toBe("");
  return { sandbox, ran, id };
}

function ok(ran: Ran): string {
  expect(ran.code, ran.output).toBe(0);
  expect(ran.stderr).toBe("");
  return ran.stdout;
}

function json<Action extends FeedbackDocument["action"]>(ran: Ran, action: Action) {
  const document = JSON.parse(ok(ran)) as FeedbackDocument;
  expect(document).toMatchObject({ schemaVersion: 1, kind: "feedback", action });
  return document as Extract<FeedbackDocument, { action: Action }>;
}

test("a blocked person is told the command, and it labels what blocked", () => {
  const { sandbox, ran, id } = blockedCommit();
  const told = ok(sandbox.dl(["feedback", id, "false-positive", "--note", "vectors"]));
  expect(told).toMatch(
    /^Labelled false-positive:\n {2}a\.js:1 {2}secrets\/github-token {2}[0-9a-f]{8}\n {2}conf\/b\.yaml:1 {2}/,
  );
  const ids = Array.from(told.matchAll(/ ([0-9a-f]{8})\n/g), ([, digits = ""]) => digits);
  expect(ids).toHaveLength(2);
  for (const digits of ids) expect(ran.output).toMatch(new RegExp(` {2}${digits}\n`));
  const relabelled = ok(sandbox.dl(["feedback", ids[0] ?? "", "correct"]));
  expect(relabelled).toMatch(/^Labelled correct:\n {2}a\.js:1 .*\(was false-positive\)\n$/);
  expect(sandbox.git("status", "--porcelain")).toBe("A  a.js\nA  conf/b.yaml");
});

test("the report tells findings in the order of their numbers", () => {
  const { sandbox, ran, id } = blockedCommit();
  const { events } = json(sandbox.dl(["feedback", "--list", "--json"]), "list");
  const listed = events.find((event) => event.id === id);
  const places = listed?.findings.map(({ fingerprint }) => ran.output.indexOf(fingerprint.slice(0, 8))) ?? [];
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(listed?.findings.map((finding) => finding.id)).toEqual([`${id}.1`, `${id}.2`]);
});

test("the list shows what can be labelled and what is, and is what `dl feedback` alone shows", () => {
  const { sandbox, id } = blockedCommit();
  ok(sandbox.dl(["feedback", `${id}.2`, "false-positive", "--note", "a test vector"]));
  const shown = ok(sandbox.dl(["feedback"]));
  expect(shown).toBe(ok(sandbox.dl(["feedback", "--list"])));
  expect(shown).toMatch(
    new RegExp(`^Can be labelled, latest first:\n {2}${id} {2}\\S+ \\S+ UTC {2}blocked by secrets\n {4}\\.1 `),
  );
  expect(shown).toMatch(/ {4}\.2 .* conf\/b\.yaml:1 {2}false-positive \(ada@example\.com\)\n/);
  expect(shown).toMatch(
    /Labelled, latest first:\n {2}[0-9a-f]{8} {2}false-positive {2}conf\/b\.yaml:1 .* a test vector\n/,
  );
  expect(json(sandbox.dl(["feedback", "--list", "--last", "1", "--json"]), "list").events).toHaveLength(1);
});

test("figures say how many labels they rest on, and that these are too few", () => {
  const { sandbox, id } = blockedCommit();
  ok(sandbox.dl(["feedback", `${id}.1`, "correct"]));
  ok(sandbox.dl(["feedback", `${id}.2`, "false-positive"]));
  expect(ok(sandbox.dl(["feedback", "--stats"]))).toMatch(
    /^Said by people\n\n {2}secrets {2}1 correct, 1 false positive, 0 missed\n {4}precision +50 % +9 % to 91 % +from 2 labels {2}too few to tell\n/,
  );
  const { people, agents } = json(sandbox.dl(["feedback", "--stats", "--json"]), "stats");
  expect(people.gates).toMatchObject([{ name: "secrets", precision: { value: 0.5, labels: 2, isTooFew: true } }]);
  expect(agents).toEqual({ gates: [], rules: [] });
});

test("an agent's word is taken as one, and counted apart", () => {
  const { sandbox, id } = blockedCommit();
  const said = ok(sandbox.dl(["feedback", id, "false-positive"], { CLAUDECODE: "1" }));
  expect(said).toContain("Labelled false-positive, as an agent's word:");
  const { people, agents } = json(sandbox.dl(["feedback", "--stats", "--json"]), "stats");
  expect(people.gates).toEqual([]);
  expect(agents.gates).toMatchObject([{ falsePositives: 2 }]);
  expect(ok(sandbox.dl(["feedback", "--stats"]))).toMatch(
    /Said by people\n {2}nothing yet\n\nSaid by agents, and counted apart\n/,
  );
  expect(json(sandbox.dl(["feedback", "--suggest", "--json"]), "suggest")).toMatchObject({
    allow: [],
    review: [],
    yaml: "",
  });
});

test("a suggestion can be pasted, and then the commit passes", () => {
  const { sandbox, id } = blockedCommit();
  ok(sandbox.dl(["feedback", id, "false-positive", "--note", "vectors of the tests"]));
  const shown = ok(sandbox.dl(["feedback", "--suggest"]));
  expect(shown).toContain("Nothing is changed by this.");
  const { yaml, allow } = json(sandbox.dl(["feedback", "--suggest", "--json"]), "suggest");
  expect(allow).toHaveLength(2);
  for (const line of yaml.trimEnd().split("\n")) expect(shown).toContain(`${line}\n`);
  expectStopped(sandbox);
  sandbox.git("stash", "--quiet");
  sandbox.write({ ".devloop.yaml": `${sandbox.read(".devloop.yaml")}\n${yaml}` });
  sandbox.git("add", "--all");
  sandbox.git("commit", "--quiet", "-m", "let vectors stand");
  ok(sandbox.dl(["trust", "--yes"]));
  sandbox.git("stash", "pop", "--quiet", "--index");
  const committed = sandbox.tryGit(["commit", "-m", "x"]);
  expect(committed.code, committed.output).toBe(0);
  expect(json(sandbox.dl(["feedback", "--suggest", "--json"]), "suggest").allow).toEqual([]);
});

/** Labels and suggestions let nothing through by themselves. */
function expectStopped(sandbox: Sandbox): void {
  expect(sandbox.tryGit(["commit", "-m", "x"]).code).toBe(1);
}

test("labels are shared by a commit that passes all gates", () => {
  const { sandbox, id } = blockedCommit();
  ok(sandbox.dl(["feedback", id, "false-positive"]));
  const shared = ok(sandbox.dl(["feedback", "--share"]));
  expect(shared).toBe("Shared 2 labels, 2 in all. Commit .devloop/labels.jsonl and .devloop/.gitattributes.\n");
  sandbox.git("reset", "--quiet", "--", "a.js", "conf");
  sandbox.git("add", ".devloop");
  const committed = sandbox.tryGit(["commit", "-m", "labels"]);
  expect(committed.code, committed.output).toBe(0);
  expect(ok(sandbox.dl(["feedback", "--share"]))).toBe("Everything is shared already: 2 labels.\n");
});

test("what was missed is labelled in a commit or in an event, from wherever one is", () => {
  const { sandbox, id } = blockedCommit();
  const folder = join(sandbox.directory, "conf");
  const missed = ["feedback", "missed", "--commit", "HEAD", "--gate", "secrets"];
  expect(ok(sandbox.dl([...missed, "--path", "README.md:1", "--note", "it was live"]))).toMatch(
    /^Labelled missed:\n {2}README\.md:1 {2}secrets /,
  );
  expect(
    ok(sandbox.dl(["feedback", id, "missed", "--gate", "semgrep", "--path", "b.yaml:1", "--dir", folder])),
  ).toContain("conf/b.yaml:1");
  const { review } = json(sandbox.dl(["feedback", "--suggest", "--json"]), "suggest");
  expect(review.map(({ why, score }) => [why, score.name])).toEqual([
    ["missed", "secrets/?"],
    ["missed", "semgrep/?"],
  ]);
});

describe("promote", () => {
  test("shows the fixture, writes it when told to, and calibration's gates can be held to it", () => {
    const { sandbox, id } = blockedCommit();
    ok(sandbox.dl(["feedback", `${id}.1`, "correct"]));
    const asked = sandbox.dl(["feedback", "promote", `${id}.1`]);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain("there is no terminal to ask on: look the fixture over, then add --yes.");
    expect(asked.stdout).toContain('const token = "{{github_token:ghp}}"; <<github-token>>');
    expect(existsSync(join(sandbox.directory, ".devloop/fixtures"))).toBe(false);
    const shown = ok(sandbox.dl(["feedback", "promote", `${id}.1`, "--yes", "--name", "a-token"]));
    expect(shown).toBe(
      `${asked.stdout.replaceAll(/github-token-[0-9a-f]{8}/g, "a-token")}Written to .devloop/fixtures/secrets/a-token.\n`,
    );
    expect(readdirSync(join(sandbox.directory, ".devloop/fixtures/secrets/a-token"))).toEqual(["case.yaml"]);
    const again = sandbox.dl(["feedback", "promote", `${id}.1`, "--yes", "--name", "a-token"]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("a-token is there already");
  });

  test("prints JSON without writing, and with --yes writes", () => {
    const { sandbox, id } = blockedCommit();
    ok(sandbox.dl(["feedback", `${id}.2`, "false-positive"]));
    const args = ["feedback", "promote", `${id}.2`, "--json"];
    const seen = json(sandbox.dl(args), "promote");
    expect(seen).toMatchObject({ label: "negative", written: false });
    expect(existsSync(seen.folder)).toBe(false);
    expect(json(sandbox.dl([...args, "--yes"]), "promote")).toEqual({ ...seen, written: true });
    expect(sandbox.read(join(".devloop/fixtures", seen.id, "case.yaml"))).toBe(seen.files["case.yaml"]);
  });

  test("of a finding that nobody labelled asks for the label first", () => {
    const { sandbox, id } = blockedCommit();
    const ran = sandbox.dl(["feedback", "promote", `${id}.1`]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("This finding is not labelled.");
  });
});

test("what does not fit is refused with exit code 2, and nothing is labelled", () => {
  const sandbox = gatedRepository();
  for (const [args, message] of [
    [["abcdefgh23", "fals-positive"], /got "fals-positive"\. Did you mean "false-positive"\?/],
    [["abcdefgh23", "correct"], /There is no event, finding or label abcdefgh23/],
    [["missed", "--commit", "HEAD", "--gate", "secret", "--path", "a:1"], /secrets/],
    [["abcdefgh23", "correct", "--notes", "x"], /There is no option --notes\. Did you mean --note\?/],
    [["abcdefgh23", "correct", "really"], /"really" is not expected here/],
  ] as const) {
    const ran = sandbox.dl(["feedback", ...args]);
    expect(ran.code, ran.output).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(ran.stdout).toBe("");
  }
  expect(existsSync(join(sandbox.directory, ".git/dl/labels.jsonl"))).toBe(false);
});

test("a broken file of shared labels is named with its line, whatever is asked", () => {
  const { sandbox, id } = blockedCommit();
  sandbox.write({ ".devloop/labels.jsonl": "<<<<<<< HEAD\n" });
  for (const args of [["--list"], ["--stats"], ["--suggest"], ["--share"], [id, "correct"]]) {
    const ran = sandbox.dl(["feedback", ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/\.devloop\/labels\.jsonl:1: a merge conflict was left here/);
  }
});

test("colours are for terminals, and for those who ask for them", () => {
  const { sandbox, id } = blockedCommit();
  ok(sandbox.dl(["feedback", id, "correct"]));
  const painted = (env: Record<string, string>) => sandbox.dl(["feedback", "--stats"], env).stdout.includes("\u001b[");
  expect(painted({})).toBe(false);
  expect(painted({ FORCE_COLOR: "1" })).toBe(true);
});

test("before anything was judged the list says so", () => {
  const sandbox = gatedRepository();
  sandbox.remove(".git/dl/events.jsonl");
  expect(ok(sandbox.dl(["feedback"]))).toContain("no checkpoint has run here");
});

test("lines that nobody has looked at are not agreed to beforehand", () => {
  const sandbox = gatedRepository().write({ "app.py": 'login("ada", token="plain")\nrun(1)\n' });
  sandbox.git("add", "--all");
  sandbox.git("commit", "-m", "x", "--no-verify");
  const rule = "python-sql-from-request";
  const place = ["--commit", "HEAD", "--path", "app.py:2", "--gate", "semgrep", "--rule", rule];
  const told = ok(sandbox.dl(["feedback", "missed", ...place]));
  const [, digits = ""] = / ([0-9a-f]{8})\n/.exec(told) ?? [];
  const promoted = sandbox.dl(["feedback", "promote", digits, "--yes"]);
  expect(promoted.code, promoted.output).toBe(2);
  expect(promoted.stdout).toMatch(
    /These lines could hold a secret that no rule knows:\n {2}after\/app\.py:1 {2}login.*\n\nA positive fixture/s,
  );
  expect(promoted.stderr).toMatch(/--yes does not answer for them:\n {2}after\/app\.py:1 .*\n.*without --yes/);
  expect(existsSync(join(sandbox.directory, ".devloop/fixtures"))).toBe(false);
});

test("a word is taken back, and told so", () => {
  const { sandbox, id } = blockedCommit({ "a.js": leak });
  ok(sandbox.dl(["feedback", id, "false-positive"]));
  expect(ok(sandbox.dl(["feedback", `${id}.1`, "withdrawn"]))).toMatch(
    /^Taken back:\n {2}a\.js:1 .*\(was false-positive\)\n$/,
  );
  expect(json(sandbox.dl(["feedback", "--list", "--json"]), "list").labels).toEqual([]);
  expect(ok(sandbox.dl(["feedback", "--stats"]))).toMatch(/^Nothing is labelled yet/);
  const again = sandbox.dl(["feedback", `${id}.1`, "withdrawn"]);
  expect(again).toMatchObject({ code: 2 });
  expect(again.stderr).toMatch(/nothing to take back/);
});
