import { parse, stringify } from "yaml";
import type { GateName } from "../../gates/contract.ts";
import { FeedbackError } from "../feedback-error.ts";
import { anonymise } from "./anonymise.ts";

/**
 * What the gate itself reads of a policy file: its own settings, which of the others are off, and for gates that run
 * commands what their mirror is made of. Comments, what is let stand, and who needs no stamp say more of the project than
 * of the verdict. A fixture has a history of its own, in which the adoption commit is not.
 *
 * @returns the text of a policy file; null where there is nothing to keep.
 * @throws {FeedbackError} when it is no YAML.
 */
export function keepPolicy(policyFile: string | null, gate: GateName): string | null {
  if (policyFile === null) return null;
  const policy = readPolicy(policyFile);
  const switches = Object.entries(policy).flatMap(([name, section]) => {
    const off =
      name === gate || !isSection(section) ? [] : Object.entries(section).filter(([key]) => key === "enabled");
    return off.length === 0 ? [] : [[name, Object.fromEntries(off)] as const];
  });
  const own = policy[gate];
  const { allow: _, ...settings } = isSection(own) ? own : {};
  const kept = {
    since: null,
    ...Object.fromEntries(switches),
    ...(Object.keys(settings).length > 0 && { [gate]: settings }),
    ...((gate === "sanity" || gate === "atdd") && isSection(policy["snapshot"]) && { snapshot: policy["snapshot"] }),
  };
  return anonymise(stringify(kept, { lineWidth: 0 }));
}

type Section = Readonly<Record<string, unknown>>;

function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readPolicy(policyFile: string): Section {
  try {
    const policy: unknown = parse(policyFile);
    return isSection(policy) ? policy : {};
  } catch {
    throw new FeedbackError("The policy file that was judged by is no YAML. Write the fixture by hand.");
  }
}
