import type { Policy } from "../../policy/policy.ts";
import type { Judgement } from "../contract.ts";
import { commandEngine } from "./command-engine.ts";
import { ended } from "./ended.ts";
import type { ReviewEngine } from "./engine.ts";

/** Who is to be asked, or why nobody is. */
export type EngineChoice =
  | { readonly kind: "engine"; readonly engine: ReviewEngine }
  | { readonly kind: "none"; readonly judgement: Judgement };

/** The engine that policy names: the place where another one is added. */
export function chooseEngine({ review, untrusted }: Policy): EngineChoice {
  if (review.engine === "none") {
    const summary = "No reviewer is asked (review.engine is none).";
    return { kind: "none", judgement: ended({ status: "off", reason: "no-engine" }, summary) };
  }
  if (untrusted.some(({ key }) => key === "review.command")) {
    const summary = "The reviewer in .devloop.yaml (review.command) is not trusted yet. Read it, then run `dl trust`.";
    return { kind: "none", judgement: ended({ status: "error", reason: "untrusted-command" }, summary) };
  }
  if (review.command === null) {
    const summary = "review.engine is command, but review.command does not say which.";
    return { kind: "none", judgement: ended({ status: "error", reason: "tool-missing" }, summary) };
  }
  return { kind: "engine", engine: commandEngine(review.command) };
}
