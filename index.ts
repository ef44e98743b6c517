/** What programs may build on: the shapes of results. */
export type * from "./gates/contract.ts";
