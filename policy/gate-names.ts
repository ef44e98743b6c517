/** The gates, in the order in which they judge. */
export const gateNames = ["sanity", "semgrep", "secrets", "atdd", "review"] as const;
export type GateName = (typeof gateNames)[number];
