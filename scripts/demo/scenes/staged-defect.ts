import { isBlocked, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";
import { raisedLimit } from "./failing-tests.ts";

export const stagedDefect: Scene = {
  headline: "What is staged is judged: a defect that only the work tree has mended is blocked",
  steps: [
    { kind: "edit", edits: [raisedLimit] },
    { kind: "prepare", command: ["git", "add", "src/postage.js"] },
    { kind: "prepare", command: ["git", "restore", "--worktree", "--source=HEAD", "src/postage.js"] },
    {
      kind: "show",
      command: ["npm", "test", "--silent"],
      promises: [prints(/^\S* ?fail 0$/m, "in the work tree all tests pass")],
    },
    {
      kind: "show",
      command: ["git", "commit", "-m", "Accept heavier parcels"],
      promises: [isBlocked, prints(/sanity\/test-failed/, "dl has run the tests on what is staged")],
    },
    {
      kind: "show",
      command: ["git", "status", "--short"],
      promises: [prints(/^MM src\/postage\.js$/m, "the index and the work tree are as they were")],
    },
  ],
};
