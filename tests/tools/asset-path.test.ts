import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { assetPath } from "../../tools/asset-path.ts";

const root = join(import.meta.dirname, "../..");

test("an asset is found from the sources", () => {
  expect(assetPath("tools/semgrep/requirements.txt")).toBe(join(root, "tools/semgrep/requirements.txt"));
});

test("what is missing is an error that says what to do", () => {
  expect(() => assetPath("tools/nothing-here")).toThrow("Install dev-loop again");
});

test("an asset is found from a chunk of the bundle", () => {
  const dist = realpathSync(mkdtempSync(join(tmpdir(), "dl-test-dist-")));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  for (const folder of ["chunks", "gates/semgrep/rules"]) mkdirSync(join(dist, folder), { recursive: true });
  copyFileSync(join(root, "tools/asset-path.ts"), join(dist, "chunks/asset-path.ts"));
  const script = join(dist, "chunks/main.ts");
  writeFileSync(
    script,
    'import { assetPath } from "./asset-path.ts"; process.stdout.write(assetPath("gates/semgrep/rules"));',
  );
  const found = execFileSync(process.execPath, [script], { encoding: "utf8", cwd: tmpdir() });
  expect(found).toBe(join(dist, "gates/semgrep/rules"));
});
