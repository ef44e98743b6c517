import type { Judgement } from "../../../gates/contract.ts";

/** Rule, path and line of each finding. */
export function located(judgement: Judgement): string[] {
  return judgement.findings.map(({ rule, location }) =>
    location.kind === "file"
      ? `${rule}:${location.path}:${location.region.startLine}`
      : `${rule}:${location.kind === "path" ? location.path : ""}`,
  );
}
