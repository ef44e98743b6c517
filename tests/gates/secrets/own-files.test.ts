import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportBlob } from "../../../gates/secrets/blob-report.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";

const root = join(import.meta.dirname, "../../..");

/** Hard-coded passwords that another gate has to find. */
const toBeFound = /^tests\/gates\/semgrep\/cases\/.*\.vulnerable\.\w+$/;

it("holds no secret in any file of its own, nor anything that looks like one", async () => {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  const paths = listed
    .split("\0")
    .filter((path) => path !== "" && !toBeFound.test(path) && existsSync(join(root, path)));
  const scanner = await loadScanner();
  const found: string[] = [];
  for (const path of paths) {
    const report = await reportBlob(readFileSync(join(root, path)), scanner);
    if (report.kind === "binary") continue;
    for (const { rule, startLine } of report.matches) found.push(`${path}:${startLine} ${rule}`);
  }
  expect(paths.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});
