import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Fixture } from "../../calibration/fixture.ts";
import { loadFixtures } from "../../calibration/load/load-fixtures.ts";

/** An empty folder outside any repository, gone when the test ends. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dl-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A folder of fixtures with these files. */
export function fixtureFolder(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** What is loaded of these files. */
export async function load(files: Readonly<Record<string, string>>): Promise<Fixture[]> {
  return Array.fromAsync(loadFixtures([{ root: fixtureFolder(files), set: "repository", mayRun: true }], () => true));
}

/** The head of a table, with what every row needs. */
export function table(label: "positive" | "negative", cases: string, tier = "plain"): string {
  const indented = cases.replaceAll(/^(?=.)/gm, "  ");
  return `what: What it is\nwhy: Why it is so\nsource: https://example.com/\nlabel: ${label}\ntier: ${tier}\ncases:\n${indented}\n`;
}
