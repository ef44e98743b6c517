import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { hides, isBlocked, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";

const token = madeUpToken();

export const leakedToken: Scene = {
  headline: "A leaked token is blocked, and is not shown again",
  steps: [
    {
      kind: "edit",
      edits: [
        {
          path: "src/tariffs.js",
          text: `/** The newest tariffs, from the repository in which the post publishes them. */
export async function fetchTariffs() {
  const response = await fetch("https://api.github.com/repos/example/tariffs/contents/tariffs.json", {
    headers: { authorization: "Bearer ${token}" },
  });
  return response.json();
}
`,
        },
      ],
    },
    { kind: "prepare", command: ["git", "add", "src/tariffs.js"] },
    {
      kind: "show",
      command: ["git", "commit", "-m", "Fetch tariffs"],
      promises: [
        isBlocked,
        prints(/src\/tariffs\.js:4:\d+ +error +secrets\/github-token/, "file, line and rule are named"),
        hides(token, "the token itself is nowhere in the output"),
      ],
    },
  ],
};

/** A token that opens nothing, drawn anew each time, with the check sum that GitHub's tokens end in. */
function madeUpToken(): string {
  const body = randomBytes(60)
    .toString("base64")
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .slice(0, 30);
  return `${["gh", "p_"].join("")}${body}${base62(crc32(body)).padStart(6, "0")}`;
}

function base62(value: number): string {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return value < 62 ? (digits[value] ?? "") : base62(Math.floor(value / 62)) + base62(value % 62);
}
