/** What becomes of a commit that a gate finds fault with, loosest first: it is let through and recorded, or it is stopped. */
export const modes = ["shadow", "enforce"] as const;
export type Mode = (typeof modes)[number];
