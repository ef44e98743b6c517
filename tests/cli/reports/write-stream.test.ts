import { expect, test } from "vitest";
import { Sandbox } from "../../support/sandbox.ts";

const module = JSON.stringify(new URL("../../../cli/reports/write-output.ts", import.meta.url).href);

test("all of a large report is out before the process ends, however slow the reader is", () => {
  const size = 8 * 1024 * 1024;
  const program = `const { writeStream } = await import(${module}); await writeStream(process.stdout, "x".repeat(${size})); process.exit(0);`;
  const ran = runInShell(`"$NODE" --input-type=module -e '${program}' | (sleep 0.3; wc -c)`);
  expect(ran.stdout.trim()).toBe(String(size));
});

test("a reader that goes away is no error", () => {
  const program = `const { writeStream } = await import(${module}); for (let i = 0; i < 40; i++) await writeStream(process.stdout, "x".repeat(100000)); process.stderr.write("done");`;
  const ran = runInShell(`"$NODE" --input-type=module -e '${program}' | head -c 1`);
  expect(ran.stdout).toBe("x");
  expect(ran.stderr).toBe("done");
});

function runInShell(command: string) {
  return new Sandbox().run("sh", ["-c", command], { NODE: process.execPath });
}
