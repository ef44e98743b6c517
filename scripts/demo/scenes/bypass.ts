import { exits, isBlocked, isUnstamped, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";
import { raisedLimit } from "./failing-tests.ts";

export const bypass: Scene = {
  headline: "A commit made with -n is caught by the next one",
  steps: [
    { kind: "edit", edits: [raisedLimit] },
    { kind: "show", command: ["git", "commit", "-n", "-am", "Accept heavier parcels"], promises: [isUnstamped] },
    {
      kind: "show",
      command: ["dl", "verify"],
      promises: [exits(1), prints(/\bmissing\b/, "dl verify says that it was not judged")],
    },
    {
      kind: "edit",
      edits: [{ path: "README.md", replace: "Quotes postage", by: "A small service that quotes postage" }],
    },
    {
      kind: "show",
      command: ["git", "commit", "-am", "Reword the README"],
      promises: [
        isBlocked,
        prints(/sanity\/test-failed/, "the defect of the commit before blocks this one"),
        prints(/^Judged along: the commits since [0-9a-f]{10}/m, "the report says which commits are judged along"),
      ],
    },
  ],
};
