import { describe, expect, it } from "vitest";
import type { Finding, GateContext, Judgement } from "../../../gates/contract.ts";
import { secretsGate } from "../../../gates/secrets/gate.ts";
import { judgeMessage } from "../../../gates/secrets/judge-message.ts";
import { contextFor, policyWith, stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { Random } from "./random.ts";

/** A GitHub token that was never issued, its checksum right. */
function githubToken(seed: string): string {
  return new Random(seed).fill("github_token");
}

function places(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, location }) =>
    location.kind === "file" ? `${rule} ${location.path}:${location.region.startLine}` : rule,
  );
}

async function judgeStaged(sandbox: Sandbox, overrides?: Parameters<typeof stagedContext>[1]): Promise<Judgement> {
  sandbox.git("add", "--all");
  return secretsGate.judge(await stagedContext(sandbox, overrides));
}

describe("a staged change", () => {
  it("fails on a secret on an added line, and says where", async () => {
    const sandbox = Sandbox.repository();
    const secret = githubToken("one");
    sandbox.write({ "src/api.js": `// client\nconst t = "${secret}";\n` });
    const result = await judgeStaged(sandbox);
    expect(result.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(result.summary).toBe("1 secret on added lines, first src/api.js:2 (secrets/github-token).");
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      rule: "secrets/github-token",
      location: {
        kind: "file",
        path: "src/api.js",
        region: { startLine: 2, endLine: 2, startColumn: 12, endColumn: 51 },
      },
      suppression: null,
    });
  });

  it("judges what is staged, not what the work tree holds", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `const t = "${githubToken("staged")}";\n` });
    sandbox.git("add", "--all");
    sandbox.write({ "a.js": "const t = process.env.TOKEN;\n" });
    const result = await secretsGate.judge(await stagedContext(sandbox));
    expect(places(result.findings)).toEqual(["secrets/github-token a.js:1"]);
  });

  it("passes when a leaked secret is taken out", async () => {
    const sandbox = Sandbox.repository();
    const [stays, goes] = [githubToken("stays"), githubToken("goes")];
    sandbox.write({ "a.js": `let a = "${stays}";\nlet b = "${goes}";\nlet c = 1;\n` });
    sandbox.commitAll();
    sandbox.write({ "a.js": `let a = "${stays}";\nlet c = 1;\n` });
    const result = await judgeStaged(sandbox);
    expect(result.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(result.findings).toEqual([]);
  });

  it("passes when the file of an old secret is deleted", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `let a = "${githubToken("old")}";\n`, "b.js": "let b = 1;\n" });
    sandbox.commitAll();
    sandbox.remove("a.js");
    sandbox.write({ "b.js": "let b = 2;\n" });
    expect((await judgeStaged(sandbox)).outcome.status).toBe("pass");
  });

  it("lets an old secret be when other lines change, or push it down", async () => {
    const sandbox = Sandbox.repository();
    const line = `let a = "${githubToken("old")}";\n`;
    sandbox.write({ "a.js": `${line}let b = 1;\n` });
    sandbox.commitAll();
    sandbox.write({ "a.js": `// new\n// lines\n${line}let b = 2;\n` });
    expect((await judgeStaged(sandbox)).outcome).toEqual({ status: "pass", reason: "clean" });
  });

  it("finds a secret whose last line only is new", async () => {
    const sandbox = Sandbox.repository();
    const lines = new Random("key").fill("pem:rsa").split("\n");
    sandbox.write({ "key.txt": `${lines.slice(0, 1).join("\n")}\n` });
    sandbox.commitAll();
    sandbox.write({ "key.txt": `${lines.join("\n")}\n` });
    const result = await judgeStaged(sandbox);
    expect(places(result.findings)).toEqual(["secrets/private-key key.txt:1"]);
  });

  it("reads UTF-16, and counts its lines as git does", async () => {
    const sandbox = Sandbox.repository();
    // U+0A05 and U+010A hold the byte of a line break, and git takes it for one.
    const text = `\ufeff# notes \u0a05\u010a\r\nlet a = "x";\r\n`;
    sandbox.write({ "a.txt": Buffer.from(text, "utf16le"), "b.txt": Buffer.from(text, "utf16le").swap16() });
    sandbox.commitAll();
    const changed = `${text}token = "${githubToken("wide")}"\r\n`;
    sandbox.write({ "a.txt": Buffer.from(changed, "utf16le"), "b.txt": Buffer.from(changed, "utf16le").swap16() });
    const result = await judgeStaged(sandbox);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["secrets/github-token", "secrets/github-token"]);
    expect(result.notes).toEqual([]);
  });

  it("is not led astray by the mark of UTF-16 before plain text, and names UTF-32 as not read", async () => {
    const sandbox = Sandbox.repository();
    const line = `token = "${githubToken("marked")}"\n`;
    sandbox.write({
      "a.env": Buffer.concat([Buffer.of(0xff, 0xfe, 0x0a), Buffer.from(line)]),
      "b.env": Buffer.concat([Buffer.of(0xfe, 0xff, 0x0a), Buffer.from(line), Buffer.of(0)]),
      "wide.env": Buffer.from(`\ufeff${line}`.replaceAll(/[^]/g, "$&\0"), "utf16le"),
    });
    const result = await judgeStaged(sandbox);
    expect(places(result.findings)).toEqual(["secrets/github-token a.env:2", "secrets/github-token b.env:2"]);
    expect(result.notes.map(({ code, path }) => [code, path])).toEqual([["file-not-read", "wide.env"]]);
  });

  it("reads bytes that are no UTF-8, behind a byte order mark, and with any line ends", async () => {
    const sandbox = Sandbox.repository();
    const line = `token = "${githubToken("bytes")}"`;
    sandbox.write({
      "latin.txt": Buffer.concat([Buffer.from([0xe9, 0xff, 0x0a]), Buffer.from(line)]),
      "mark.txt": `\ufeff${line}`,
      "mac.txt": `first\r${line}\r`,
    });
    const result = await judgeStaged(sandbox);
    expect(places(result.findings)).toEqual([
      "secrets/github-token latin.txt:2",
      "secrets/github-token mac.txt:1",
      "secrets/github-token mark.txt:1",
    ]);
  });

  it("reads files of odd names, in odd places", async () => {
    const sandbox = Sandbox.repository();
    const names = ["-rf", "a b.txt", "quo\"te's.txt", "new\nline.txt", "*.txt", "deep/er/x.env", ".hidden", "é.txt"];
    sandbox.write(Object.fromEntries(names.map((name) => [name, `t = "${githubToken(name)}"\n`])));
    const result = await judgeStaged(sandbox);
    const found = result.findings.flatMap(({ location }) => (location.kind === "file" ? [location.path] : []));
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  it("has nothing to judge without a file to read", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "let a = 1;\n" });
    sandbox.commitAll();
    sandbox.remove("a.js");
    expect((await judgeStaged(sandbox)).outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
  });

  it("is off when policy says so", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `let a = "${githubToken("off")}";\n` });
    const result = await judgeStaged(sandbox, { secrets: { enabled: false } });
    expect(result.outcome).toEqual({ status: "off", reason: "disabled" });
  });

  it("stops when it is told to", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "let a = 1;\n" });
    sandbox.git("add", "--all");
    const context: GateContext = { ...(await stagedContext(sandbox)), signal: AbortSignal.abort() };
    expect((await secretsGate.judge(context)).outcome).toEqual({ status: "error", reason: "cancelled" });
  });
});

describe("what is not read", () => {
  it("is named: binary files and files that are too big", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "logo.png": Buffer.from([0x89, 0x50, 0, 0, 1]),
      "big.txt": "x\n".repeat(600),
      "small.txt": "x\n",
    });
    const result = await judgeStaged(sandbox, { secrets: { maxFileBytes: 1000 } });
    expect(result.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(result.notes.map(({ code, path }) => [code, path])).toEqual([
      ["file-not-read", "big.txt"],
      ["file-not-read", "logo.png"],
    ]);
    expect(result.summary).toContain("1 file.");
  });

  it("is what policy excludes, dot files too", async () => {
    const sandbox = Sandbox.repository();
    const text = `t = "${githubToken("excluded")}"\n`;
    sandbox.write({ "fixtures/.env": text, "src/a.txt": text });
    const result = await judgeStaged(sandbox, { secrets: { exclude: ["fixtures/**"] } });
    expect(places(result.findings)).toEqual(["secrets/github-token src/a.txt:1"]);
  });
});

describe("suppressions", () => {
  const line = `let t = "${githubToken("suppressed")}";`;

  it("by a comment need a reason, and one that the change brings is told", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "a.js": `// dl-allow secrets/github-token: made up for the parser's tests\n${line}\n`,
      "b.js": `// dl-allow secrets/github-token\n${line}\n`,
    });
    const result = await judgeStaged(sandbox);
    expect(result.outcome.status).toBe("fail");
    expect(result.findings.map(({ suppression }) => suppression)).toEqual([
      { by: "comment", reason: "made up for the parser's tests", addedByChange: true },
      null,
    ]);
  });

  it("by policy are of a rule or a path, and do not block", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `${line}\n` });
    const allow = [{ rule: "secrets/github-token", path: "a.js", reason: "made up" }];
    const result = await judgeStaged(sandbox, { secrets: { allow } });
    expect(result.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(result.findings[0]?.suppression).toEqual({ by: "policy", reason: "made up", addedByChange: false });
    expect(result.summary).toContain("1 allowed");
  });

  it("by a disabled rule do not let a wider one see what it saw", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `${line}\n` });
    const result = await judgeStaged(sandbox, { secrets: { disabledRules: ["secrets/github-token"] } });
    expect(result.findings).toEqual([]);
  });

  it("of other tools are ignored", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "a.js": `// secretlint-disable\n${line} // secretlint-disable-line gitleaks:allow\n// nosemgrep\n`,
      "b.js": `/* secretlint-disable */\nlet s = "${["xo", "xb-"].join("")}12345678901-98765432109-${new Random("s").base62(24)}";\n`,
    });
    const result = await judgeStaged(sandbox);
    expect(places(result.findings)).toEqual(["secrets/github-token a.js:2", "secrets/slack-token b.js:2"]);
  });
});

describe("a range", () => {
  it("finds a secret that one commit adds and a later one takes out, and names the commit", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "let a = 1;\n" });
    const start = sandbox.commitAll("start");
    sandbox.write({ "a.js": `let a = "${githubToken("gone")}";\n` });
    const leak = sandbox.commitAll("leak");
    sandbox.write({ "a.js": "let a = 2;\n" });
    const tip = sandbox.commitAll("clean up");
    const result = await secretsGate.judge(await contextFor(sandbox, { kind: "range", from: start, to: tip }));
    expect(places(result.findings)).toEqual(["secrets/github-token a.js:1"]);
    expect(result.findings[0]?.message).toContain(leak.slice(0, 12));
  });

  it("tells a secret that is still there once, where it is now", async () => {
    const sandbox = Sandbox.repository();
    const start = sandbox.commitAll("start");
    const line = `let a = "${githubToken("still")}";\n`;
    sandbox.write({ "a.js": line });
    sandbox.commitAll("leak");
    sandbox.write({ "a.js": `// one\n// two\n${line}` });
    const tip = sandbox.commitAll("more");
    const result = await secretsGate.judge(await contextFor(sandbox, { kind: "range", from: start, to: tip }));
    expect(places(result.findings)).toEqual(["secrets/github-token a.js:3"]);
    expect(result.findings[0]?.message).not.toContain("commit");
  });

  it("has nothing against a secret that was there before it", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `let a = "${githubToken("before")}";\n` });
    const start = sandbox.commitAll("start");
    sandbox.write({ "b.js": "let b = 1;\n" });
    const tip = sandbox.commitAll("more");
    const result = await secretsGate.judge(await contextFor(sandbox, { kind: "range", from: start, to: tip }));
    expect(result.outcome).toEqual({ status: "pass", reason: "clean" });
  });
});

describe("nothing secret leaves the gate", () => {
  const secrets = [
    githubToken("leak"),
    `${["AK", "IA"].join("")}${new Random("aws").base32(16)}`,
    `${new Random("p").letters(6)}9!${new Random("q").letters(6)}`,
    new Random("key").base62(40),
    new Random("url").base62(14),
  ] as const;
  const [token, id, password, key, login] = secrets;
  const long = "x = 1; ".repeat(200);
  const files = {
    "a.js": `const t = "${token}", id = "${id}"; /* ${token} */ const password = "${password}";\n`,
    "b.env": `API_KEY=${key}\nDB_PASSWORD=${password}\nDB=postgres://shop:${login}@db.acme.io/shop\n`,
    "c.min.js": `${long}const secret="${key}";${long}`,
    "d.pem": `${new Random("pem").fill("pem:rsa")}\n`,
    "e.js": `// dl-allow secrets/github-token: it was ${token} once\nlet t = "${token}";\n`,
  };
  const pemBody = new Random("pem").fill("pem:rsa").split("\n").slice(1, -1);

  it("neither in the judgement nor in what is kept", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write(files);
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    const result = await secretsGate.judge(await stagedContext(sandbox, {}, kept));
    expect(places(result.findings).length).toBeGreaterThanOrEqual(9);
    const said = JSON.stringify(result) + JSON.stringify([...kept]);
    for (const secret of [...secrets, ...pemBody]) {
      expect(said.includes(secret), `all of ${secret.slice(0, 4)}`).toBe(false);
      expect(said.includes(secret.slice(0, 8)), `the start of ${secret.slice(0, 4)}`).toBe(false);
      expect(said.includes(secret.slice(-8)), `the end of ${secret.slice(0, 4)}`).toBe(false);
    }
    expect(result.findings.find(({ rule }) => rule === "secrets/github-token")?.excerpt).toContain(
      `const t = "${token.slice(0, 4)}…(40 characters)"`,
    );
  });

  it("nor in what is said of a commit message", async () => {
    const found = await judgeMessage(`Deploy\n\nUse ${token} for now\n`);
    expect(found).toMatchObject([
      { rule: "secrets/github-token", location: { kind: "message", region: { startLine: 3, endLine: 3 } } },
    ]);
    expect(JSON.stringify(found)).not.toContain(token.slice(4));
  });
});

describe("results that are kept", () => {
  it("are used for the same content under any path, without reading it again", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `let a = "${githubToken("kept")}";\n` });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    const first = await secretsGate.judge(await stagedContext(sandbox, {}, kept));
    expect(kept.size).toBe(1);
    sandbox.git("mv", "a.js", "b.js");
    const context = await stagedContext(sandbox, {}, kept);
    const reads: string[] = [];
    const readBlob = context.change.objects.readBlob.bind(context.change.objects);
    context.change.objects.readBlob = (oid) => {
      reads.push(oid);
      return readBlob(oid);
    };
    const second = await secretsGate.judge(context);
    expect(places(first.findings)).toEqual(["secrets/github-token a.js:1"]);
    expect(places(second.findings)).toEqual(["secrets/github-token b.js:1"]);
    // Once, to count its lines: every one of them is new.
    expect(reads).toHaveLength(1);
  });

  it("are made again when they cannot be read", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": `let a = "${githubToken("broken")}";\n` });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    await secretsGate.judge(await stagedContext(sandbox, {}, kept));
    for (const key of kept.keys()) kept.set(key, { kind: "text", matches: [{ rule: 1 }], allowComments: [] });
    const result = await secretsGate.judge(await stagedContext(sandbox, {}, kept));
    expect(places(result.findings)).toEqual(["secrets/github-token a.js:1"]);
  });
});

describe("fingerprints", () => {
  it("stay when lines above move, and tell equal secrets in one file apart", async () => {
    const sandbox = Sandbox.repository();
    const line = `let a = "${githubToken("same")}";\n`;
    sandbox.write({ "a.js": `${line}${line}` });
    const first = await judgeStaged(sandbox);
    sandbox.write({ "a.js": `// above\n${line}${line}` });
    const second = await judgeStaged(sandbox);
    const [one, other] = first.findings.map(({ fingerprint }) => fingerprint);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(one).not.toBe(other);
    expect(second.findings.map(({ fingerprint }) => fingerprint)).toEqual([one, other]);
  });
});

describe("the canary", () => {
  it("is alive in the doctor's hands", async () => {
    const signal = new AbortController().signal;
    const result = await secretsGate.canary({ policy: policyWith(), signal, scratch: "/nowhere" });
    expect(result.alive).toBe(true);
  });
});
