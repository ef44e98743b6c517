import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { kindByName } from "../../../gates/semgrep/kinds.ts";
import { laidPath, Layout } from "../../../gates/semgrep/layout.ts";

test.each([
  ["src/app.js", "src/app.js"],
  ["src/a b (1).js", "src/a b (1).js"],
  ["x.mts", "x.mts.ts"],
  ["bin/tool", "bin/tool"],
  ["infra/main.tofu", "infra/main.tofu"],
  ["live/terragrunt.hcl", "live/terragrunt.hcl"],
  ["COMPOSE.YAML", "COMPOSE.YAML.yaml"],
])("%s is laid as %s", (path, laid) => {
  expect(laidPath(path, kindByName(path))).toBe(laid);
});

test.each([".semgrepignore", "a/.gitignore", ".git/x", "a/../b", "line\nbreak.txt", "ü.txt", "b\udcff.txt"])(
  "%j is laid under a made name of the same depth",
  (path) => {
    const laid = laidPath(path, null);
    expect(laid).toMatch(/^[\w./-]+$/);
    expect(laid.split("/")).toHaveLength(path.split("/").length);
    expect(laid).not.toMatch(/(^|\/)(\.semgrepignore|\.gitignore|\.git|\.\.)(\/|$)/);
  },
);

test("names that differ only in case, and a file where a folder is, are all laid and found again", async () => {
  const root = mkdtempSync(join(tmpdir(), "dl-test-layout-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const layout = new Layout<string>(root);
  for (const path of ["A.js", "a.js", "folder/x.js", "folder"]) {
    await layout.add(path, path, kindByName(path), Buffer.from(path));
  }
  expect(layout.fileAt("./A.js")).toBe("A.js");
  expect(layout.fileAt("folder/x.js")).toBe("folder/x.js");
  expect(layout.fileAt("dl-clash-1/a.js")).toBe("a.js");
  expect(layout.fileAt("dl-clash-3/folder")).toBe("folder");
  expect(readFileSync(join(root, "dl-clash-1/a.js"), "utf8")).toBe("a.js");
});
