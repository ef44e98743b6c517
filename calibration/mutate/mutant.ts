import type { GateName } from "../../gates/contract.ts";
import type { vendorChecks } from "../../gates/secrets/rules/vendor-value.ts";

/** One thing that is switched off, to see that fixtures notice. */
export type Mutant =
  /** A rule that finds nothing any more. */
  | { readonly kind: "rule"; readonly gate: GateName; readonly rule: string }
  /** A check of a secrets rule that lets everything pass, by its place in the rule's list from 0. */
  | { readonly kind: "check"; readonly gate: "secrets"; readonly rule: string; readonly check: number }
  /** A check that many rules are given by what makes them: it lets everything pass in all of them. */
  | { readonly kind: "shared-check"; readonly gate: "secrets"; readonly name: keyof typeof vendorChecks }
  /** An engine that finds nothing, not even what is planted for it; for Semgrep a kind of file. */
  | { readonly kind: "canary"; readonly gate: "secrets" | "semgrep"; readonly of: string };

/** A mutant in words, such as `rule secrets/github-token`. */
export function describeMutant(mutant: Mutant): string {
  switch (mutant.kind) {
    case "rule":
      return `rule ${mutant.rule}`;
    case "check":
      return `check ${mutant.check + 1} of ${mutant.rule}`;
    case "shared-check":
      return `check ${mutant.name} of all rules for vendors' words`;
    case "canary":
      return `canary of ${mutant.gate}${mutant.of === "" ? "" : ` (${mutant.of})`}`;
  }
}
