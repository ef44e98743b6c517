import { isBlocked, prints } from "../promises.ts";
import type { Edit, Scene } from "../scene.ts";

/** A limit is raised that a test holds on to. */
export const raisedLimit: Edit = {
  path: "src/postage.js",
  replace: "const heaviest = 31_500;",
  by: "const heaviest = 40_000;",
};

export const failingTests: Scene = {
  headline: "Tests that newly fail are blocked",
  steps: [
    { kind: "edit", edits: [raisedLimit] },
    {
      kind: "show",
      command: ["git", "commit", "-am", "Accept heavier parcels"],
      promises: [
        isBlocked,
        prints(/test\/postage\.test\.js:\d+.* error +sanity\/test-failed/, "the failing test is named, with its line"),
      ],
    },
  ],
};
