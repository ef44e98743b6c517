import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import { loadPolicy, type LoadedPolicy } from "../../policy/load.ts";
import { addTrust } from "../../policy/trust.ts";
import { Sandbox } from "../support/sandbox.ts";

const loose = "secrets:\n  exclude:\n    add: [fixtures/**]\n";

/** Loads the policy of what is staged, with HEAD's file as the ruling one. */
async function load(
  sandbox: Sandbox,
  request: { base?: string | null; trust?: "store" | "base" } = {},
): Promise<LoadedPolicy> {
  const repository = await findRepository(sandbox.directory);
  const objects = new ObjectReader(sandbox.directory);
  onTestFinished(() => objects.close());
  const { base = "HEAD", trust = "store" } = request;
  const tree = sandbox.git("write-tree");
  return loadPolicy({ repository, objects, baseRevision: base, tree, trust, env: sandbox.env });
}

function committed(file: string): Sandbox {
  const sandbox = Sandbox.repository().write({ ".devloop.yaml": file, "a.txt": "a" });
  sandbox.commitAll();
  return sandbox;
}

async function trustAll(sandbox: Sandbox): Promise<void> {
  const { commonDir } = await findRepository(sandbox.directory);
  await addTrust(commonDir, (await load(sandbox)).policy.untrusted, sandbox.env);
}

test("without a file the defaults hold", async () => {
  const sandbox = Sandbox.repository();
  sandbox.commitAll();
  const { policy, inputs } = await load(sandbox);
  expect(policy).toEqual(defaultPolicy);
  expect(inputs).toEqual({ base: null, staged: null });
});

describe("which file rules", () => {
  test("the committed one, not the work tree's", async () => {
    const sandbox = committed("sanity: {timeout: 11}");
    sandbox.write({ ".devloop.yaml": "sanity: {timeout: 22}" });
    expect((await load(sandbox)).policy.sanity.timeout).toBe(11);
  });

  test("a broken file in the work tree alone is of no concern", async () => {
    const sandbox = committed("sanity: {timeout: 11}");
    sandbox.write({ ".devloop.yaml": "sanity: [" });
    expect((await load(sandbox)).policy.sanity.timeout).toBe(11);
  });

  test("a staged loosening has no effect, a staged tightening has", async () => {
    const sandbox = committed("semgrep: {blockFrom: note}");
    sandbox.write({ ".devloop.yaml": `semgrep: {blockFrom: warning}\natdd: {required: true}\n${loose}` });
    sandbox.git("add", "-A");
    const { policy, origins } = await load(sandbox);
    expect(policy.semgrep.blockFrom).toBe("note");
    expect(policy.secrets.exclude).toEqual([]);
    expect(policy.atdd.required).toBe(true);
    expect(policy.untrusted).toEqual([{ key: "secrets.exclude", value: "fixtures/**", why: "loosening" }]);
    expect(origins["atdd.required"]).toEqual({ layer: "staged", file: ".devloop.yaml", line: 2 });
    const head = sandbox.git("rev-parse", "HEAD");
    expect((await load(sandbox, { base: head })).origins["semgrep.blockFrom"]).toEqual({
      layer: "repository",
      file: `${head.slice(0, 12)}:.devloop.yaml`,
      line: 1,
    });
  });

  test("the staged one before the first commit, and before adoption", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ ".devloop.yaml": `sanity: {timeout: 11}\nsince: root\n${loose}` });
    sandbox.git("add", "-A");
    const { policy } = await load(sandbox, { base: null });
    expect(policy).toMatchObject({ since: "root", sanity: { timeout: 11 }, secrets: { exclude: [] } });
    sandbox.git("rm", "-q", "--cached", ".devloop.yaml");
    sandbox.git("commit", "-qm", "start", "--allow-empty");
    sandbox.git("add", "-A");
    expect((await load(sandbox)).policy.since).toBe("root");
  });
});

describe("trust", () => {
  test("makes a loosening hold, by content and for this repository alone", async () => {
    const sandbox = committed(loose);
    expect((await load(sandbox)).policy.secrets.exclude).toEqual([]);
    await trustAll(sandbox);
    expect((await load(sandbox)).policy).toMatchObject({ secrets: { exclude: ["fixtures/**"] }, untrusted: [] });

    sandbox.write({ ".devloop.yaml": loose.replace("fixtures/**", "'**'") });
    sandbox.commitAll();
    expect((await load(sandbox)).policy.secrets.exclude).toEqual([]);

    const other = committed(loose);
    const { policy } = await loadElsewhere(other, sandbox.env);
    expect(policy.secrets.exclude).toEqual([]);
  });

  test("holds in linked worktrees", async () => {
    const sandbox = committed(loose);
    await trustAll(sandbox);
    sandbox.git("worktree", "add", "-q", "../linked");
    const { policy } = await loadElsewhere(sandbox, sandbox.env, join(sandbox.root, "linked"));
    expect(policy.secrets.exclude).toEqual(["fixtures/**"]);
  });

  test("a changed command needs trust again", async () => {
    const sandbox = committed("sanity: {command: make test}");
    await trustAll(sandbox);
    expect((await load(sandbox)).policy.sanity.command).toBe("make test");
    sandbox.write({ ".devloop.yaml": "sanity: {command: make test; curl example.com}" });
    sandbox.commitAll();
    expect((await load(sandbox)).policy).toMatchObject({
      sanity: { command: null },
      untrusted: [{ key: "sanity.command", value: "make test; curl example.com", why: "command" }],
    });
  });

  test("in CI the base's own word suffices, the change's does not", async () => {
    const sandbox = committed(`sanity: {command: make test}\n${loose}`);
    sandbox.write({ ".devloop.yaml": "sanity: {command: 'true'}\nsecrets: {exclude: {add: [fixtures/**, '**']}}" });
    sandbox.git("add", "-A");
    const { policy, pending } = await load(sandbox, { trust: "base" });
    expect(policy).toMatchObject({ sanity: { command: "make test" }, secrets: { exclude: ["fixtures/**"] } });
    expect(policy.untrusted.map(({ value }) => value)).toEqual(["**"]);
    expect(pending.map(({ value }) => value)).toEqual(["true"]);
    const adopted = Sandbox.repository().write({ ".devloop.yaml": loose });
    adopted.git("add", "-A");
    expect((await load(adopted, { base: null, trust: "base" })).policy.secrets.exclude).toEqual([]);
  });
});

describe("the user's file", () => {
  test("tightens every repository", async () => {
    const sandbox = committed(loose);
    writeUserFile(sandbox, "atdd: {required: true}");
    expect((await load(sandbox)).policy.atdd.required).toBe(true);
  });

  test("is found below XDG_CONFIG_HOME, which counts only when absolute", async () => {
    const sandbox = committed("");
    writeUserFile(sandbox, "atdd: {required: true}");
    sandbox.env["XDG_CONFIG_HOME"] = join(sandbox.root, "none");
    expect((await load(sandbox)).policy.atdd.required).toBe(false);
    sandbox.env["XDG_CONFIG_HOME"] = "none";
    expect((await load(sandbox)).policy.atdd.required).toBe(true);
  });

  test("is an error when it loosens, or is not read for its name", async () => {
    const sandbox = committed("");
    const path = writeUserFile(sandbox, "secrets:\n  enabled: false\n");
    await expect(load(sandbox)).rejects.toThrow(`${path}:2:12: "secrets.enabled" is loosened here`);
    rmSync(path);
    const misnamed = writeUserFile(sandbox, "", "config.yml");
    await expect(load(sandbox)).rejects.toThrow(`${misnamed}:1:1: dl reads config.yaml: rename this file`);
  });
});

describe("nothing is judged by a file that cannot be read", () => {
  test("staged", async () => {
    const sandbox = committed("");
    sandbox.write({ ".devloop.yaml": "sanity:\n  timout: 3\n" });
    sandbox.git("add", "-A");
    await expect(load(sandbox)).rejects.toThrow(
      '.devloop.yaml:2:3: "timout" is not a setting of sanity. Did you mean "timeout"?',
    );
  });

  test("the base's, naming the revision and the way out", async () => {
    const sandbox = committed("sanity: 1");
    sandbox.write({ ".devloop.yaml": "" });
    sandbox.git("add", "-A");
    const head = sandbox.git("rev-parse", "HEAD");
    const loading = load(sandbox, { base: head });
    await expect(loading).rejects.toThrow(`${head.slice(0, 12)}:.devloop.yaml:1:9: sanity: expected settings`);
    await expect(loading).rejects.toThrow("git commit --no-verify");
  });

  test("a link, a folder, another ending", async () => {
    const linked = Sandbox.repository();
    symlinkSync("/dev/null", join(linked.directory, ".devloop.yaml"));
    linked.git("add", "-A");
    await expect(load(linked, { base: null })).rejects.toThrow("a policy must be a file");
    const folder = Sandbox.repository().write({ ".devloop.yaml/x": "" });
    folder.git("add", "-A");
    await expect(load(folder, { base: null })).rejects.toThrow("a policy must be a file");
    const ending = Sandbox.repository().write({ ".devloop.yml": "sanity: {enabled: true}" });
    ending.git("add", "-A");
    await expect(load(ending, { base: null })).rejects.toThrow(".devloop.yml:1:1: dl reads .devloop.yaml");
  });

  test("a base that is not in the repository", async () => {
    const sandbox = committed("");
    await expect(load(sandbox, { base: "b".repeat(40) })).rejects.toThrow("does not hold bbbbbbbbbbbb; fetch more");
  });

  test("a trust store that cannot be relied on", async () => {
    const sandbox = committed(loose);
    const store = join(sandbox.home, ".local/state/dev-loop");
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, "trust.json"), "{", { mode: 0o600 });
    await expect(load(sandbox)).rejects.toThrow("trust.json is not JSON: remove it");
  });
});

async function loadElsewhere(
  sandbox: Sandbox,
  env: Record<string, string>,
  directory = sandbox.directory,
): Promise<LoadedPolicy> {
  const repository = await findRepository(directory);
  const objects = new ObjectReader(directory);
  onTestFinished(() => objects.close());
  return loadPolicy({
    repository,
    objects,
    baseRevision: "HEAD",
    tree: sandbox.git("write-tree"),
    trust: "store",
    env,
  });
}

function writeUserFile(sandbox: Sandbox, text: string, name = "config.yaml"): string {
  const folder = join(sandbox.home, ".config/dev-loop");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
