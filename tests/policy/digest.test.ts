import { createHash } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { ObjectReader } from "../../git/objects.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import { effectivePolicyDigest, treePolicyDigest } from "../../policy/digest.ts";
import { Sandbox } from "../support/sandbox.ts";

function digest(sandbox: Sandbox): Promise<string> {
  sandbox.git("add", "-A");
  const objects = new ObjectReader(sandbox.directory);
  onTestFinished(() => objects.close());
  return treePolicyDigest(objects, sandbox.git("write-tree"));
}

test("is the SHA-256 of the ids of what configures dl, as git lists them", async () => {
  const sandbox = Sandbox.repository().write({
    ".devloop.yaml": "sanity: {}",
    ".devloop/fixtures/a": "x",
    ".semgrep/rules.yml": "rules: []",
    "src/.devloop.yaml": "elsewhere",
    "b\n.c": "odd",
  });
  const actual = await digest(sandbox);
  const id = (path: string): string => sandbox.git("rev-parse", `${sandbox.git("write-tree")}:${path}`);
  const text =
    `{".devloop":"${id(".devloop")}",".devloop.yaml":"${id(".devloop.yaml")}",` +
    `".semgrep":"${id(".semgrep")}",".semgrep.yaml":null,".semgrep.yml":null}`;
  expect(actual).toBe(createHash("sha256").update(text).digest("hex"));
});

test("changes with each of these entries, and with nothing else", async () => {
  const sandbox = Sandbox.repository();
  const empty = await digest(sandbox);
  expect(await digest(sandbox.write({ "src/a.ts": "1", "semgrep.yml": "", "x/.semgrep.yml": "" }))).toBe(empty);
  const seen = new Set([empty]);
  for (const path of [".devloop.yaml", ".devloop/a", ".semgrep/a", ".semgrep.yml", ".semgrep.yaml"]) {
    seen.add(await digest(sandbox.write({ [path]: "1" })));
    seen.add(await digest(sandbox.write({ [path]: "2" })));
  }
  expect(seen.size).toBe(11);
});

test("reads trees of SHA-256 repositories", async () => {
  const sandbox = new Sandbox();
  sandbox.git("init", "-q", "--object-format=sha256");
  const empty = await digest(sandbox);
  const written = await digest(sandbox.write({ ".devloop.yaml": "", "a.txt": "a" }));
  expect(written).not.toBe(empty);
  sandbox.remove("a.txt");
  expect(await digest(sandbox)).toBe(written);
});

test("refuses a tree that is not there", async () => {
  const objects = new ObjectReader(Sandbox.repository().directory);
  onTestFinished(() => objects.close());
  await expect(treePolicyDigest(objects, "1".repeat(40))).rejects.toThrow("is not in the repository");
});

test("the effective policy's digest tells policies apart", () => {
  const before = effectivePolicyDigest(defaultPolicy);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(effectivePolicyDigest(structuredClone(defaultPolicy))).toBe(before);
  const waiting = { key: "sanity.command", value: "x", why: "command" as const };
  expect(effectivePolicyDigest({ ...defaultPolicy, untrusted: [waiting] })).not.toBe(before);
  expect(effectivePolicyDigest({ ...defaultPolicy, since: "root" })).not.toBe(before);
});
