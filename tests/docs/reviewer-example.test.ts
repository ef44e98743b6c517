import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Sandbox } from "../support/sandbox.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/gates.md"), "utf8");
const example = /```js\n(import \{ text \}[^]*?)```/.exec(page)?.[1] ?? "";

test("the reviewer of docs/gates.md lets a sound change pass and blocks what it is there for", () => {
  const sandbox = Sandbox.repository();
  sandbox.write({
    "../reviewer.mjs": example,
    ".devloop.yaml": `since: root\nreview:\n  engine: command\n  command: "'${process.execPath}' '${join(sandbox.root, "reviewer.mjs")}'"\n`,
  });
  sandbox.dl(["install", "--no-tools"]);
  sandbox.git("add", "--all");
  expect(sandbox.dl(["trust", "--yes"]).code).toBe(0);
  const sound = sandbox.tryGit(["commit", "-m", "Ask a reviewer"]);
  expect(sound.code, sound.output).toBe(0);
  expect(sound.output).toMatch(/review +pass/);

  sandbox.write({ "notes.txt": "FIXME: write this down\n" });
  sandbox.git("add", "--all");
  const unfinished = sandbox.tryGit(["commit", "-m", "Take notes"]);
  expect(unfinished.code).toBe(1);
  expect(unfinished.output).toMatch(/notes\.txt:1 +warning +review\/warning/);
});
