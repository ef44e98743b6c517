import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { noCleanup } from "../../hooks/message-cleanup.ts";
import { addTrailers } from "../../hooks/message-file.ts";
import { Sandbox } from "../support/sandbox.ts";

const lines = ["Dev-Loop-Skip: sanity langsam, früh am Tag", `Dev-Loop-Gate: ${"0".repeat(64)}`];

/** What git itself makes of the message, told to put them before other trailers and to know no comments. */
function placedByGit(path: string, message: string): string {
  writeFileSync(path, message);
  const options = ["--in-place", "--no-divider", "--where=start", "--if-exists=add"];
  const trailers = lines.toReversed().flatMap((line) => ["--trailer", line]);
  execFileSync("git", ["-c", "core.commentChar=\u0001", "interpret-trailers", ...options, ...trailers, path]);
  return readFileSync(path, "utf8");
}

function placed(path: string, message: string): string {
  writeFileSync(path, message);
  addTrailers(path, lines, noCleanup);
  return readFileSync(path, "utf8");
}

test("whatever the message, the lines stand where git would put them", () => {
  const path = join(new Sandbox().root, "message");
  const piece = constantFrom("fix", "fix:", "Key: value", "(cherry picked from commit 1)", " x", "---", "#", "\n", "é");
  const line = array(piece, { maxLength: 3 }).map((pieces) => pieces.join(" "));
  const message = array(line, { minLength: 1, maxLength: 6 }).map((all) => `${all.join("\n")}\n`);
  assert(
    property(message, (text) => {
      expect(placed(path, text)).toBe(placedByGit(path, text));
    }),
    {
      numRuns: 150,
      examples: [
        ["Subject\n"],
        ["fix: this\n"],
        ["Subject\n\nBody.\nMore.\n"],
        ["Subject\n\nBody.\n\nKey: value\n"],
        ["Subject\n\nBody.\n(cherry picked from commit 1)\n"],
        ["Subject\n\nBody.\n\n"],
      ],
    },
  );
});
