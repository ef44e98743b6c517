import { describe, expect, test } from "vitest";
import { appendEvent } from "../../events/event-log.ts";
import { findTarget } from "../../feedback/find-target.ts";
import { labelSchema } from "../../feedback/label.ts";
import { listFeedback } from "../../feedback/list-feedback.ts";
import { maskText } from "../../feedback/mask.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import { allRules } from "../../checkpoint/rules.ts";
import { loadScanner } from "../../gates/secrets/scanner.ts";
import { fill } from "../../calibration/placeholders/fill.ts";
import { Sandbox } from "../support/sandbox.ts";
import { ada, judge, open, say } from "./support/judged.ts";
import { sampleLabel } from "./support/sample-label.ts";

/** Made here, so that no file holds them. */
const token = fill("{{github_token}}", "feedback");
const leak = `const token = "${token}";\n`;
const password = ["hT7#kQ9", "vLx2pWz4"].join("");

function withTwoSecrets(): Sandbox {
  return Sandbox.repository().write({ "a.js": leak, "deep/conf.yaml": `password: "${password}"\n` });
}

describe("an event", () => {
  test("labels every finding that made it block, and says which", async () => {
    const sandbox = withTwoSecrets();
    const result = await judge(sandbox);
    const { given, leftOut } = await say(await open(sandbox), result.id, "false-positive", { note: "vectors" });
    expect(given.map(({ label }) => label)).toMatchObject([
      {
        rule: "secrets/github-token",
        path: "a.js",
        line: 1,
        gate: "secrets",
        event: result.id,
        note: "vectors",
        ...ada,
      },
      { rule: "secrets/generic-password", path: "deep/conf.yaml", line: 1, label: "false-positive" },
    ]);
    expect(leftOut).toEqual([]);
    for (const { label } of given) {
      expect(label.tree).toBe(result.change.tree);
      expect(label.blob).toBe(sandbox.git("rev-parse", `${label.tree}:${label.path}`));
      expect(labelSchema.strict().parse(label)).toEqual(label);
    }
  });

  test("labels the blocking gate's findings and no others", async () => {
    const sandbox = withTwoSecrets().write({
      "a.js": leak.replace("\n", " // dl-allow secrets/github-token: a vector\n"),
    });
    const { id } = await judge(sandbox);
    const { given, leftOut } = await say(await open(sandbox), id, "correct");
    expect(given).toMatchObject([{ label: { path: "deep/conf.yaml" } }]);
    expect(leftOut).toMatchObject([{ number: 2, finding: { suppression: { by: "comment" } } }]);
  });

  test("that passed has nothing to call right or wrong", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "harmless\n" });
    const { id } = await judge(sandbox);
    await expect(say(await open(sandbox), id, "correct")).rejects.toThrow(
      new RegExp(
        `Event ${id} passed: no finding blocked.\nIf something should have been found, say: dl feedback ${id} missed`,
      ),
    );
  });

  test("in which a gate could not work has none either", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "harmless\n" });
    const result = await judge(sandbox);
    const broken = result.results.map((one) =>
      one.gate === "secrets" ? { ...one, outcome: { status: "error", reason: "tool-failed" } } : one,
    );
    const id = "0123456789";
    const { repository } = await open(sandbox);
    await appendEvent(repository.commonDir, {
      type: "checkpoint",
      id,
      result: { ...result, id, verdict: "block", blockedBy: "secrets", exitCode: 3, results: broken },
    });
    await expect(say(await open(sandbox), id, "correct")).rejects.toThrow(/secrets could not do its work/);
  });
});

describe("a finding", () => {
  test("is named by its number in the event, in the order of the report", async () => {
    const sandbox = withTwoSecrets();
    const { id, results } = await judge(sandbox);
    const opened = await open(sandbox);
    const second = results.find(({ gate }) => gate === "secrets")?.findings[1];
    const { given } = await say(opened, `${id}.2`, "correct");
    expect(given).toMatchObject([{ label: { fingerprint: second?.fingerprint } }]);
    await expect(say(opened, `${id}.3`, "correct")).rejects.toThrow(
      `There is no finding ${id}.3: the event ${id} has findings .1 to .2.`,
    );
  });

  test("is named by the first digits of its fingerprint, in capitals too", async () => {
    const sandbox = withTwoSecrets();
    const { results } = await judge(sandbox);
    const finding = results.flatMap(({ findings }) => findings)[0];
    const opened = await open(sandbox);
    for (const length of [8, 9, 64]) {
      const { given } = await say(opened, finding?.fingerprint.slice(0, length).toUpperCase() ?? "", "correct");
      expect(given).toMatchObject([{ label: { fingerprint: finding?.fingerprint } }]);
    }
    await expect(say(opened, finding?.fingerprint.slice(0, 7) ?? "", "correct")).rejects.toThrow(/is no id\./);
  });

  test("keeps its label when lines move, in a later checkpoint", async () => {
    const sandbox = withTwoSecrets();
    const first = await judge(sandbox);
    const opened = await open(sandbox);
    await say(opened, `${first.id}.1`, "false-positive");
    sandbox.write({ "a.js": `// one\n// two\n\n${leak}` });
    const second = await judge(sandbox);
    const { events } = await listFeedback(opened.repository.commonDir, await readLabels(opened.repository), 10);
    expect(events.map(({ id }) => id)).toEqual([second.id, first.id]);
    const [moved] = events[0]?.findings ?? [];
    expect(moved).toMatchObject({ path: "a.js", line: 4, labels: [{ label: "false-positive", line: 1 }] });
    const { given } = await say(opened, `${second.id}.1`, "correct");
    expect(given).toMatchObject([
      { label: { line: 4, event: second.id }, before: { label: "false-positive", line: 1 } },
    ]);
    expect(await readLabels(opened.repository)).toHaveLength(1);
  });

  test("of an older event is the same as in the latest, which is the one that is labelled", async () => {
    const sandbox = withTwoSecrets();
    await judge(sandbox);
    sandbox.write({ "a.js": `// one\n${leak}` });
    const latest = await judge(sandbox);
    const finding = latest.results.flatMap(({ findings }) => findings)[0];
    const { given } = await say(await open(sandbox), finding?.fingerprint.slice(0, 8) ?? "", "correct");
    expect(given).toMatchObject([{ label: { event: latest.id, line: 2 } }]);
  });

  test("that only somebody else's label tells of can be labelled too", async () => {
    const sandbox = Sandbox.repository();
    const theirs = sampleLabel({ by: "bob@example.com", fingerprint: "c0ffee".padEnd(64, "0") });
    sandbox.write({ ".devloop/labels.jsonl": `${JSON.stringify(theirs)}\n` });
    const opened = await open(sandbox);
    const { given } = await say(opened, "c0ffee00", "false-positive");
    expect(given).toMatchObject([{ label: { ...ada, label: "false-positive", blob: theirs.blob }, before: null }]);
    expect(await readLabels(opened.repository)).toHaveLength(2);
  });

  test("of a range that is gone again is labelled where it was", async () => {
    const sandbox = Sandbox.repository().write({ "README.md": "# P\n" });
    const from = sandbox.commitAll();
    sandbox.write({ "a.js": leak });
    const leaking = sandbox.commitAll();
    sandbox.remove("a.js");
    const to = sandbox.commitAll();
    const { id } = await judge(sandbox, ["secrets"], { kind: "range", from, to });
    const { given } = await say(await open(sandbox), id, "correct");
    const blob = sandbox.git("rev-parse", `${leaking}:a.js`);
    expect(given).toMatchObject([{ label: { path: "a.js", commit: leaking, blob } }]);
  });
});

describe("what shadow mode let through", () => {
  test("in a commit message has an event of its own, over the tree of the commit", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "harmless\n" });
    const result = await judge(sandbox);
    const opened = await open(sandbox);
    const secrets = result.results.find(({ gate }) => gate === "secrets");
    const finding = {
      rule: "secrets/github-token",
      severity: "error",
      message: "This looks like a GitHub token in the commit message.",
      help: null,
      location: { kind: "message", region: { startLine: 3, endLine: 3 } },
      excerpt: null,
      fingerprint: "c".repeat(64),
      cwe: [],
      suppression: null,
    };
    const id = await appendEvent(opened.repository.commonDir, {
      type: "commit-message",
      checkpoint: result.id,
      result: { ...secrets, outcome: { status: "fail", reason: "findings" }, findings: [finding] },
    });
    const { given } = await say(opened, id, "correct");
    expect(given).toMatchObject([
      {
        label: {
          event: id,
          tree: result.change.tree,
          fingerprint: finding.fingerprint,
          path: null,
          line: 3,
          blob: null,
        },
      },
    ]);
    const { events } = await listFeedback(opened.repository.commonDir, [], 1);
    expect(events).toMatchObject([{ id, verdict: "pass", shadow: ["secrets"] }]);
  });

  test("is what its event is labelled for", async () => {
    const sandbox = withTwoSecrets();
    sandbox.write({ ".devloop.yaml": "mode: shadow\n" });
    sandbox.commitAll();
    sandbox.write({ "a.js": `${leak}// more\n${leak.replace("token", "other")}` });
    const { id, verdict, shadow } = await judge(sandbox, ["secrets"], { kind: "staged" }, "base");
    expect([verdict, shadow]).toEqual(["pass", ["secrets"]]);
    const { given } = await say(await open(sandbox), id, "correct");
    expect(given).toMatchObject([{ label: { path: "a.js" } }]);
  });
});

describe("an id that does not fit", () => {
  async function ask(id: string, labels = [sampleLabel({ fingerprint: "abcdef01".padEnd(64, "0") })]) {
    const { repository } = await open(Sandbox.repository());
    await appendEvent(repository.commonDir, { type: "kill", id: "k3v9m2x1qa" });
    return findTarget(repository.commonDir, id, labels);
  }

  test.each(["", "nonsense!", "k3v9m2x1q", "abcdef0", "g".repeat(20)])('"%s" is no id', async (id) => {
    await expect(ask(id)).rejects.toThrow(`"${id}" is no id.`);
  });

  test("an unknown one is answered with what is near", async () => {
    await expect(ask("abcdef10")).rejects.toThrow(
      "There is no event, finding or label abcdef10 in this repository. Did you mean abcdef01?",
    );
    await expect(ask("99999999")).rejects.toThrow(/in this repository\. `dl feedback --list`/);
  });

  test("a mistyped event is answered with the event", async () => {
    const sandbox = withTwoSecrets();
    const { id } = await judge(sandbox);
    const typo = `${id.slice(0, 8)}${id[9]}${id[8]}`;
    await expect(say(await open(sandbox), typo === id ? `${id.slice(0, 9)}#` : typo, "correct")).rejects.toThrow(
      typo === id ? /is no id/ : `Did you mean ${id}?`,
    );
  });

  test("an ambiguous one is answered with all that it could be", async () => {
    const labels = ["a", "b"].map((digit) => sampleLabel({ fingerprint: `12345678${digit}`.padEnd(64, "0") }));
    await expect(ask("12345678", labels)).rejects.toThrow(
      /12345678 stands for several things[^]*12345678a0000000 {2}secrets\/github-token[^]*12345678b0000000/,
    );
    expect(await ask("12345678b", labels)).toMatchObject({ kind: "label", label: { id: labels[1]?.id } });
  });

  test("letters that the alphabet leaves out are read as the digits that they look like", async () => {
    const labels = [sampleLabel({ id: "k3v9m2x10a" })];
    expect(await ask("K3V9M2XLOA", labels)).toMatchObject({ kind: "label" });
  });
});

describe("nothing secret is in a label", () => {
  test("not in a note, and not in a path", async () => {
    const sandbox = Sandbox.repository().write({ [`keys/${token}.txt`]: leak });
    const { id } = await judge(sandbox);
    const { given } = await say(await open(sandbox), id, "correct", {
      note: `it was ${token}, and password=${password}`,
    });
    const text = JSON.stringify(given);
    expect(text).not.toContain(token);
    expect(text).not.toContain(password);
    expect(given).toMatchObject([{ label: { path: expect.stringMatching(/\[redacted\]\.txt$/) as string } }]);
  });

  test.each([
    ["not a secret: a test vector", "not a secret: a test vector"],
    ["the token is wrong, see key: docs", "the token is wrong, see key: docs"],
    ["api_key=abcd, really", "api_key=[redacted], really"],
    ["token: a1b2c3d4", "token: [redacted]"],
    [`AKIA${"ABCD2345".repeat(2)} leaked`, "[redacted] leaked"],
    // Only its rule knows it: no digits, and capitals as in a name.
    [fill("{{split:hf_}}{{letters:34}} leaked", "feedback"), "[redacted] leaked"],
  ])("%s", async (note, masked) => {
    expect(await maskText(note)).toBe(masked);
  });

  test("and nothing that looks like one: the secrets gate passes a file of labels for every rule there is", async () => {
    const rules = (await allRules()).map(({ id }) => id);
    const names = ["token", "secret", "password", "api_key", "aws", "heroku", "sonar", "private_key"];
    const hex = (seed: number, length: number) =>
      Array.from({ length }, (_, at) => ((seed * 7 + at * 13 + ((seed * at) % 11)) % 16).toString(16)).join("");
    const labels = [...rules, ...names].map((name, index) =>
      sampleLabel({
        rule: name.includes("/") ? name : null,
        path: `config/${name.replace("/", "-")}.env`,
        commit: hex(index + 1, 40),
        tree: hex(index + 2, 40),
        blob: hex(index + 3, 40),
        fingerprint: hex(index + 4, 64),
      }),
    );
    const text = labels.map((label) => `${JSON.stringify(label)}\n`).join("");
    const { all } = await (await loadScanner()).scan(text);
    expect(all.map(({ rule, start }) => [rule, text.slice(start - 60, start)])).toEqual([]);
  });
});
