import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { expectStamped, gatedRepository } from "./gated.ts";
import type { Ran, Sandbox } from "./sandbox.ts";

/** A gated repository whose committed policy says `policy`, with a person's trust in it. */
export function withPolicy(policy: string, files: Readonly<Record<string, string>> = {}): Sandbox {
  const sandbox = gatedRepository(files);
  sandbox.write({ ".devloop.yaml": `${sandbox.read(".devloop.yaml")}${policy}\n` });
  sandbox.git("add", ".devloop.yaml");
  expect(sandbox.dl(["trust", "--yes"]).code).toBe(0);
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Look first"]));
  return sandbox;
}

/** A project whose tests fail once `fails` is in it. */
export const project = {
  "package.json": JSON.stringify({ name: "p", version: "1.0.0", scripts: { test: "node --test" } }),
  "a.test.js": `require("node:test").test("it", () => { if (require("node:fs").existsSync("fails")) throw 1; });\n`,
};

export function commit(sandbox: Sandbox, files: Readonly<Record<string, string>>, ...args: string[]): Ran {
  sandbox.write(files).git("add", "--all");
  return sandbox.tryGit(["commit", "-m", "a change", ...args]);
}

interface Logged {
  readonly id: string;
  readonly type: string;
  readonly checkpoint?: string;
  readonly result: { readonly verdict: string; readonly shadow: string[]; readonly findings?: object[] };
}

export function log(sandbox: Sandbox): Logged[] {
  const lines = readFileSync(join(sandbox.directory, ".git/dl/events.jsonl"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Logged);
}

interface Verified {
  readonly accepted: boolean;
  readonly commits: readonly { readonly status: string; readonly accepted: boolean; readonly shadow: boolean }[];
}

export function verify(sandbox: Sandbox, ...args: string[]) {
  const ran = sandbox.dl(["verify", ...args, "--json"]);
  const [first] = (JSON.parse(ran.stdout) as Verified).commits;
  return { code: ran.code, status: first?.status, shadow: first?.shadow };
}

function message(sandbox: Sandbox): string {
  return sandbox.git("log", "-1", "--format=%B");
}

/** The commit was made, was told of, and carries no stamp. */
export function expectLetThrough(sandbox: Sandbox, ran: Ran, ...gates: string[]): void {
  expect(ran.code, ran.output).toBe(0);
  for (const gate of gates) expect(ran.output).toContain(`shadow: ${gate} would have blocked: `);
  expect(message(sandbox)).not.toContain("Dev-Loop-");
  expect(ran.output).not.toContain("warning");
}
