/** What programs may build on: the shapes of results, events and documents, as the published schemas describe them. */
export type * from "./gates/contract.ts";
export type * from "./checkpoint/checkpoint-result.ts";
export type * from "./checkpoint/checkpoint-events.ts";
export type * from "./checkpoint/verify-result.ts";
export type * from "./cli/documents/documents.ts";
