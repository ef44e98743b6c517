import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewRequest } from "../../../gates/review/schema.ts";
import type { ReviewPolicy } from "../../../policy/policy.ts";
import type { Sandbox } from "../../support/sandbox.ts";

/** A reviewer's answer as a test writes it: `answer` is JavaScript that sees `request`, `valid` and `print`. */
export interface Reviewer {
  readonly policy: Partial<ReviewPolicy>;
  /** The requests that it was asked, in order. */
  requests(): ReviewRequest[];
}

/**
 * Writes a reviewer into the sandbox: a program that notes down what it is asked and where it runs, then does as
 * `answer` says. By default it finds nothing.
 */
export function scriptedReviewer(sandbox: Sandbox, answer = "print(valid());"): Reviewer {
  const script = join(sandbox.root, "reviewer.mjs");
  const log = join(sandbox.root, "asked.jsonl");
  sandbox.write({
    "../reviewer.mjs": `
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
const text = readFileSync(0, "utf8");
const request = JSON.parse(text);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ request, directory: process.cwd(), found: readdirSync("."), git: process.env.GIT_DIR }) + "\\n");
const added = request.files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.kind === "added").map((line) => ({ path: file.path, ...line }))));
const finding = (match, more = {}) => {
  const { path, line, text } = added.find((one) => one.text.includes(match));
  return { id: "1", severity: "critical", category: "security", path, line, quote: text, why: "It is wrong.", ...more };
};
const valid = (more = {}) => ({ schemaVersion: 1, nonce: request.nonce, filesReviewed: request.files.map((file) => file.path), findings: [], verdict: "pass", ...more });
const print = (value) => process.stdout.write(JSON.stringify(value));
${answer}
`,
    "../asked.jsonl": "",
  });
  return {
    policy: { engine: "command", command: `'${process.execPath}' '${script}'` },
    requests: () => notes(log).map(({ request }) => request),
  };
}

interface Asked {
  readonly request: ReviewRequest;
  readonly directory: string;
  readonly found: readonly string[];
  readonly git?: string;
}

/** What a reviewer has noted down. */
export function notes(log: string): Asked[] {
  return readFileSync(log, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Asked);
}
