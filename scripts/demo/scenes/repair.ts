import { exits, isStamped, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";

export const repair: Scene = {
  headline: "Once the defect is mended the next commit passes, and its stamp speaks for both",
  steps: [
    {
      kind: "edit",
      edits: [
        { path: "src/postage.js", replace: "const heaviest = 40_000;", by: "const heaviest = 31_500;" },
        { path: "src/postage.js", replace: "out of range: ${grams} g", by: "out of range: ${grams} g of ${heaviest}" },
      ],
    },
    { kind: "show", command: ["git", "commit", "-am", "Name the limit when it is passed"], promises: [isStamped] },
    {
      kind: "show",
      command: ["dl", "verify"],
      promises: [exits(0), prints(/\bok\b/, "dl verify says that exactly this content was judged")],
    },
  ],
};
