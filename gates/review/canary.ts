import type { CanaryContext, CanaryResult } from "../contract.ts";
import type { RequestContent } from "./build-request.ts";
import type { EngineChoice } from "./choose-engine.ts";
import { limits } from "./left-out.ts";

/** A request with a defect that a reviewer worth its name would see. */
const planted: RequestContent = {
  schemaVersion: 1,
  kind: "review-request",
  bases: [{ commit: null, tree: "0".repeat(40) }],
  tree: "1".repeat(40),
  files: [
    {
      path: "src/total.js",
      status: "added",
      language: "javascript",
      hunks: [
        {
          id: "f1h1",
          startLine: 1,
          lines: [
            { kind: "added", text: "export function isAdmin(user) {", line: 1 },
            { kind: "added", text: '  return (user.role = "admin");', line: 2 },
            { kind: "added", text: "}", line: 3 },
          ],
        },
      ],
    },
  ],
  omitted: [],
  limits: { ...limits },
  coverage: { changedFiles: 1, sentFiles: 1 },
  part: { number: 1, of: 1 },
};

/**
 * Asks the configured reviewer about a planted defect, by the same way as a commit does. What is required of it is a
 * valid answer; whether it has seen the defect is told.
 */
export async function tryCanary({ signal }: CanaryContext, choice: EngineChoice): Promise<CanaryResult> {
  if (choice.kind === "none") {
    const { outcome, summary } = choice.judgement;
    if (outcome.status === "off") return { alive: true, detail: "no engine" };
    return { alive: false, detail: summary, help: "Set review.command and trust it with `dl trust`." };
  }
  const { ask } = await import("./ask.ts");
  const nothingKept = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };
  const reviewed = await ask(choice.engine, planted, nothingKept, signal);
  if (reviewed.kind === "reviewed") {
    const seen = reviewed.believed.length > 0 ? "found the planted defect" : "did not report the planted defect";
    return { alive: true, detail: `the reviewer answers validly; it ${seen}` };
  }
  const help =
    "Run review.command by hand with a request on its standard input; its answer must fit review-verdict.schema.json.";
  return { alive: false, detail: `the reviewer gives no valid answer: ${reviewed.message}`, help };
}
