import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Judgement } from "../../../gates/contract.ts";

/** A package whose tests Node's own runner runs. */
export const nodePackage = {
  "package.json": JSON.stringify({ name: "sample", private: true, scripts: { test: "node --test" } }),
} as const;

/** A test file of Node: each test by name, with the value that `1 + 1` is held to. */
export function nodeTests(tests: Readonly<Record<string, number>>): string {
  const bodies = Object.entries(tests).map(
    ([name, sum]) => `test(${JSON.stringify(name)}, () => {\n  assert.equal(1 + 1, ${sum});\n});\n`,
  );
  return `import assert from "node:assert/strict";\nimport test from "node:test";\n\n${bodies.join("\n")}`;
}

/** Whether `command` can be started here. */
export function isInstalled(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** `status/reason` of a judgement. */
export function word({ outcome }: Judgement): string {
  return `${outcome.status}/${outcome.reason}`;
}

/** The text of its log. */
export function logOf(judgement: Judgement): string {
  return readFileSync(judgement.log ?? "", "utf8");
}
