import { isBlocked, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";

export const injection: Scene = {
  headline: "An injection is blocked",
  steps: [
    {
      kind: "edit",
      edits: [
        {
          path: "src/labels.js",
          text: `import { execSync } from "node:child_process";

/** The label of a parcel: an SVG picture with a bar code. */
export function label(request) {
  const { searchParams } = new URL(request.url, "http://localhost");
  return execSync(\`barcode -S -b \${searchParams.get("number")}\`, { encoding: "utf8" });
}
`,
        },
      ],
    },
    { kind: "prepare", command: ["git", "add", "src/labels.js"] },
    {
      kind: "show",
      command: ["git", "commit", "-m", "Print labels"],
      promises: [
        isBlocked,
        prints(/src\/labels\.js:6:\d+ +error +semgrep\/js-command-from-request/, "file, line and rule are named"),
      ],
    },
  ],
};
