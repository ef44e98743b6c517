import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadFixtures } from "../../../calibration/load/load-fixtures.ts";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { labelMissed } from "../../../feedback/label-missed.ts";
import { writeFixture } from "../../../feedback/promote/promote.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { ada, judge, open } from "../support/judged.ts";
import { caseOf, labelled, prepare } from "../support/promoted.ts";

/** Values are drawn at run time, so that no file holds one. */
function drawn(template: string): string {
  return fill(template, "drawn for a test");
}

const environment = [
  "# Ada Lovelace <ada@acme-corp.com>, /home/ada/shop",
  "",
  "one=1",
  "two=2",
  "DB_HOST=db7.acme-corp.com",
  'GITHUB_TOKEN="{{github_token}}"',
  "NPM_TOKEN={{npm_token}}",
  "ADMIN=10.20.30.40",
  "last=3",
  "secret_of_others=4",
].join("\n");

describe("a secret that is one", () => {
  test("becomes a positive fixture, with nothing of it nor of its owner", async () => {
    const sandbox = Sandbox.repository().write({ "services/shop/deploy/prod.env": drawn(environment) });
    const { opened, label } = await labelled(sandbox, "correct");
    const promotion = await prepare(opened, label);
    expect(promotion).toMatchObject({
      id: `secrets/github-token-${label.fingerprint.slice(0, 8)}`,
      folder: join(sandbox.directory, `.devloop/fixtures/secrets/github-token-${label.fingerprint.slice(0, 8)}`),
      label: "positive",
      gap: null,
      line: 4,
    });
    expect(caseOf(promotion)).toMatchObject({
      label: "positive",
      rule: "github-token",
      provider: "github",
      cwe: "CWE-798",
      after: {
        "deploy/prod.env": [
          "one=1",
          "two=2",
          "DB_HOST=host.example.com",
          'GITHUB_TOKEN="{{github_token:ghp}}" <<github-token>>',
          "NPM_TOKEN=[redacted]",
          "ADMIN=192.0.2.1",
          "last=3",
        ].join("\n"),
      },
    });
    for (const [value] of drawn(environment).matchAll(/gh[p]_\w+|npm[_]\w+|acme|ada@|10\.20/g)) {
      expect(JSON.stringify(promotion)).not.toContain(value);
    }
  });

  test("is read from git, not from the work tree", async () => {
    const sandbox = Sandbox.repository().write({ "a.env": drawn('TOKEN="{{github_token}}"\n') });
    const { opened, label } = await labelled(sandbox, "correct");
    sandbox.remove("a.env");
    sandbox.git("add", "--all");
    expect(caseOf(await prepare(opened, label))).toMatchObject({
      after: { "a.env": expect.stringContaining("TOKEN=") as string },
    });
  });

  test("a key block is named by the line that it begins on", async () => {
    const sandbox = Sandbox.repository().write({ "key.txt": drawn("the key:\n{{pem:rsa}}\nend\n") });
    const { opened, label } = await labelled(sandbox, "correct");
    expect(caseOf(await prepare(opened, label))).toMatchObject({
      expect: { findings: [{ rule: "private-key", path: "key.txt", line: 2 }] },
      after: { "key.txt": "the key:\n{{pem:rsa}}\nend\n" },
    });
  });

  test("one that is only known by another beside it keeps that too, as a finding of its own", async () => {
    const text = drawn('const client = connect(\n  "{{aws_access_key_id}}",\n  "{{base64:40}}",\n);\n');
    const sandbox = Sandbox.repository().write({ "a.js": text });
    const { opened, label } = await labelled(sandbox, "correct", 2);
    expect(label.rule).toBe("secrets/aws-secret-access-key-pair");
    const { after } = caseOf(await prepare(opened, label)) as { after: Record<string, string> };
    expect(after["a.js"]).toMatch(
      /"\{\{aws_access_key_id:AKIA\}\}", <<aws-access-key-id>>\n.*<<aws-secret-access-key-pair>>/,
    );
  });

  test("written, it is a fixture that calibration reads, and whose commit the secrets gate lets pass", async () => {
    const sandbox = Sandbox.repository().write({ "prod.env": drawn(environment) });
    const { opened, label } = await labelled(sandbox, "correct");
    const promotion = await prepare(opened, label, { name: "our-token" });
    await writeFixture(promotion, sandbox.directory);
    expect(readFileSync(join(promotion.folder, "case.yaml"), "utf8")).toBe(promotion.files["case.yaml"]);
    const root = join(sandbox.directory, ".devloop/fixtures");
    const ids: string[] = [];
    for await (const { id } of loadFixtures([{ root, set: "repository", mayRun: true }], () => true)) ids.push(id);
    expect(ids).toEqual(["secrets/our-token"]);
    sandbox.remove("prod.env");
    const { verdict } = await judge(sandbox);
    expect(verdict).toBe("pass");
  });
});

describe("a secret that is none", () => {
  test("becomes a negative fixture of the same shape, and a gap while the gate still reports it", async () => {
    const sandbox = Sandbox.repository().write({ "conf.yaml": drawn('x: 1\npassword: "{{password:16}}"\n') });
    const { opened, label } = await labelled(sandbox, "false-positive");
    const promotion = await prepare(opened, label);
    expect(promotion).toMatchObject({ label: "negative", gap: expect.stringContaining("still reports it") as string });
    const { after, ...fields } = caseOf(promotion) as { after: Record<string, string> };
    expect(fields).toMatchObject({ label: "negative", tier: "hard", gap: promotion.gap });
    expect(after["conf.yaml"]).toMatch(/^x: 1\npassword: "[^A-Za-z0-9]*\{\{/);
    expect(after["conf.yaml"]).not.toContain("<<");
  });

  test("and none once the policy lets it stand", async () => {
    const sandbox = Sandbox.repository().write({ "test/conf.yaml": drawn('password: "{{password:16}}"\n') });
    const { opened, label } = await labelled(sandbox, "false-positive");
    sandbox.remove("test/conf.yaml");
    sandbox.write({ ".devloop.yaml": 'secrets: {allow: [{path: "test/**", reason: vectors}]}\n' });
    sandbox.commitAll();
    // The original would be let stand as well, for the same reason.
    await expect(prepare(opened, label)).resolves.toMatchObject({ gap: null, label: "negative" });
  });
});

describe("a secret that was missed", () => {
  const text = 'one\nconnect("Sommer wird gut 2024")\nthree\n';

  async function missed(place: string, content: string) {
    const sandbox = Sandbox.repository().write({ "app/db.py": content });
    sandbox.commitAll();
    const opened = await open(sandbox);
    const { label } = await labelMissed(opened.repository, opened.objects, {
      where: { revision: "HEAD" },
      gate: "secrets",
      rule: null,
      place,
      below: "",
      note: "it was live",
      speaker: ada,
    });
    return { opened, label };
  }

  test("becomes a positive fixture with a gap, for a rule that is named", async () => {
    const { opened, label } = await missed("app/db.py:2", text);
    await expect(prepare(opened, label)).rejects.toThrow(/Name the one that should find it, with --rule/);
    const promotion = await prepare(opened, label, { rule: "secrets/generic-password" });
    expect(promotion).toMatchObject({
      label: "positive",
      gap: "labelled missed, and secrets/generic-password does not find it yet",
    });
    expect(JSON.stringify(promotion)).not.toMatch(/Sommer|wird|gut|2024/);
    expect(caseOf(promotion)).toMatchObject({ why: "it was live", label: "positive", tier: "hard" });
  });

  test("without a gap where it is found by now", async () => {
    const { opened, label } = await missed("app/db.py:1", drawn('TOKEN = "{{github_token}}"\n'));
    await expect(prepare(opened, label, { rule: "secrets/github-token" })).resolves.toMatchObject({ gap: null });
  });
});

describe("is refused", () => {
  async function token() {
    const sandbox = Sandbox.repository().write({ "a.env": drawn('TOKEN="{{github_token}}"\n') });
    return { sandbox, ...(await labelled(sandbox, "correct")) };
  }

  test("when the content is gone", async () => {
    const { opened, label } = await token();
    const gone = { ...label, blob: "0".repeat(40) };
    await expect(prepare(opened, gone)).rejects.toThrow(
      /\(000000000000\) is not in this repository any more\. What is staged and never committed/,
    );
  });

  test("when git has really collected it", async () => {
    const { sandbox, label } = await token();
    sandbox.git("reset", "--quiet");
    sandbox.git("-c", "gc.pruneExpire=now", "gc", "--quiet", "--prune=now");
    await expect(prepare(await open(sandbox), label)).rejects.toThrow(/is not in this repository any more/);
  });

  test("when it names no file", async () => {
    const { opened, label } = await token();
    await expect(prepare(opened, { ...label, path: null, blob: null })).rejects.toThrow(/names no file/);
  });

  test("when something of the name is there, and through a link", async () => {
    const { sandbox, opened, label } = await token();
    await writeFixture(await prepare(opened, label, { name: "mine" }), sandbox.directory);
    await expect(prepare(opened, label, { name: "mine" })).rejects.toThrow(/mine is there already/);
    mkdirSync(join(sandbox.home, "elsewhere"));
    symlinkSync(join(sandbox.home, "elsewhere"), join(sandbox.directory, ".devloop/fixtures/semgrep"));
    const semgrep = { ...label, gate: "semgrep", rule: "semgrep/x" } as const;
    await expect(prepare(opened, semgrep)).rejects.toThrow(/is a symbolic link/);
    expect(existsSync(join(sandbox.home, "elsewhere/x"))).toBe(false);
  });

  test("when the gate would not say of it what was labelled", async () => {
    const { opened, label } = await token();
    await expect(prepare(opened, { ...label, rule: "secrets/npm-token" })).rejects.toThrow(
      "Of a.env the gate would report more than was labelled: secrets/github-token on line 1.",
    );
  });

  test("when no placeholder can stand for the value", async () => {
    // Small letters and the digits 2 to 7: an alphabet that there is no placeholder for.
    const value = Array.from(drawn("{{hex:52}}"), (digit) =>
      "abcdefghij234567".charAt(Number.parseInt(digit, 16)),
    ).join("");
    const sandbox = Sandbox.repository().write({ "a.env": `AZURE_DEVOPS_EXT_PAT=${value}\n` });
    const { opened, label } = await labelled(sandbox, "false-positive");
    await expect(prepare(opened, label)).rejects.toThrow(
      `${label.rule} reports the original, and not the fixture that can be made of it without the value itself.`,
    );
    await expect(prepare(opened, { ...label, label: "correct" })).rejects.toThrow(
      /does not show the finding any more: status pass, expected fail/,
    );
  });

  test("when the verdict hangs on more than one file", async () => {
    const { sandbox, opened } = await token();
    sandbox.write({ "package.json": "{}" });
    sandbox.commitAll();
    const { label } = await labelMissed(opened.repository, opened.objects, {
      where: { revision: "HEAD" },
      gate: "sanity",
      rule: "test-failed",
      place: "a.env:1",
      below: "",
      note: null,
      speaker: ada,
    });
    await expect(prepare(opened, label)).rejects.toThrow(
      /^sanity found nothing to judge in the one file that can be kept/,
    );
  });

  test("when a line ends like a mark", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": drawn('x <<here>>\nTOKEN="{{github_token}}"\n') });
    const { opened, label } = await labelled(sandbox, "correct");
    await expect(prepare(opened, label)).rejects.toThrow(
      /Line 1 of what would be kept of a\.txt ends like a fixture's mark/,
    );
  });
});

test("in dl's own repository it goes to its own fixtures", async () => {
  const sandbox = Sandbox.repository().write({
    "package.json": '{"name":"dev-loop"}',
    "fixtures/README.md": "",
    "a.env": drawn('T="{{github_token}}"\n'),
  });
  const { opened, label } = await labelled(sandbox, "correct");
  expect((await prepare(opened, label)).folder).toContain(join(sandbox.directory, "fixtures/secrets/github-token-"));
});
