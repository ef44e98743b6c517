import { gateNames, type GateName } from "./gate-names.ts";
import type { Mode } from "./mode.ts";
import type { Policy } from "./policy.ts";

/** The mode that `gate` judges in: its own, else the one that holds for all. */
export function gateMode(policy: Policy, gate: GateName): Mode {
  return policy[gate].mode ?? policy.mode;
}

/** The gates that judge and never block, in order. One that policy has off lets nothing through, and is not among them. */
export function gatesInShadow(policy: Policy): GateName[] {
  return gateNames.filter((gate) => gateMode(policy, gate) === "shadow" && isOn(policy, gate));
}

function isOn(policy: Policy, gate: GateName): boolean {
  switch (gate) {
    case "sanity":
    case "semgrep":
    case "secrets":
      return policy[gate].enabled;
    case "atdd":
      return policy.atdd.required || policy.atdd.mappings.length > 0;
    case "review":
      return policy.review.engine !== "none";
  }
}
