import type { Gate, GateName } from "../gates/contract.ts";

/** How each gate comes to be loaded. */
export type LoadGate = { readonly [Name in GateName]: () => Promise<Gate> };

/** Loads a gate when it is about to judge, and not before: a commit that is already judged needs none of them. */
export const loadGate: LoadGate = {
  sanity: async () => (await import("../gates/sanity/gate.ts")).sanityGate,
  semgrep: async () => (await import("../gates/semgrep/gate.ts")).semgrepGate,
  secrets: async () => (await import("../gates/secrets/gate.ts")).secretsGate,
  atdd: async () => (await import("../gates/atdd/gate.ts")).atddGate,
  review: async () => (await import("../gates/review/gate.ts")).reviewGate,
};
