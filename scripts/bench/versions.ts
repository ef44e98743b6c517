/** The other tools, at the versions that are measured; the one place to raise them. */
export const versions = {
  lefthook: "2.2.2",
  prek: "0.5.3",
  husky: "9.1.7",
  "lint-staged": "17.6.1",
  "pre-commit": "4.7.0",
} as const;
