import { exits, isStamped, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";

export const adoption: Scene = {
  headline: "One command puts the gates in front of every commit",
  steps: [
    {
      kind: "show",
      command: ["dl", "install"],
      promises: [exits(0), prints(/^dl is installed\./m, "hooks are in place")],
    },
    { kind: "prepare", command: ["git", "add", ".devloop.yaml"] },
    { kind: "show", command: ["git", "commit", "-m", "Gate commits with dl"], promises: [isStamped] },
  ],
};
