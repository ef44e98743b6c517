import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withCommandName } from "../../../cli/terminal/command-name.ts";
import { Sandbox } from "../../support/sandbox.ts";

/** An executable file called `dl` in `folder`. */
function program(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "dl"), "");
  chmodSync(join(folder, "dl"), 0o755);
  return folder;
}

const advice = "Find the cause  dl doctor\nRun `dl trust`, or (dl config) it.\n";

test("dl is called as it can be found", () => {
  const { directory, root } = new Sandbox();
  expect(withCommandName(advice, directory, { PATH: program(join(root, "bin")) })).toBe(advice);
  expect(withCommandName(advice, directory, { PATH: root })).toBe(advice.replaceAll("dl ", "npx dev-loop "));
  program(join(directory, "node_modules/.bin"));
  expect(withCommandName(advice, directory, { PATH: root })).toBe(advice.replaceAll("dl ", "npx dl "));
});

test("words that only look like a command stay", () => {
  const text = "dl judges the staged change, 1 file\ndl: stopped\nhandl install\n";
  expect(withCommandName(text, "/", { PATH: "" })).toBe(text);
});
