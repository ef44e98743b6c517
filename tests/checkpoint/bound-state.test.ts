import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { boundState } from "../../checkpoint/bound-state.ts";
import { findRepository, type Repository } from "../../git/repository.ts";
import { Sandbox } from "../support/sandbox.ts";

const now = Date.now();
const dayMs = 24 * 3600 * 1000;

let sandbox: Sandbox;
let repository: Repository;

beforeEach(async () => {
  sandbox = Sandbox.repository();
  process.env["DL_CACHE_DIR"] = join(sandbox.home, "cache");
  repository = await findRepository(sandbox.directory);
  mkdirSync(join(repository.commonDir, "dl"));
});

/** A file that was last used `days` ago. */
function aged(path: string, days: number, content = ""): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const time = (now - days * dayMs) / 1000;
  utimesSync(path, time, time);
  return path;
}

test("mirrors that nobody used for 30 days go; those of other repositories stay", async () => {
  const mirror = (name: string, days: number, gitDir: string) =>
    aged(join(sandbox.home, "cache/mirrors", name, "mirror.json"), days, JSON.stringify({ version: 1, gitDir }));
  const other = Sandbox.repository("other");
  const old = mirror("old", 31, repository.gitDir);
  const recent = mirror("recent", 29, repository.gitDir);
  const foreign = mirror("foreign", 31, join(other.directory, ".git"));
  await boundState(repository, now);
  expect([old, recent, foreign].map((path) => existsSync(path))).toEqual([false, true, true]);
});

test("it is done once a day", async () => {
  await boundState(repository, now);
  const folder = join(repository.commonDir, "dl/logs");
  for (let index = 0; index < 60; index++) aged(join(folder, `${index}/log`), index);
  await boundState(repository, now + dayMs / 2);
  expect(readdirSync(folder)).toHaveLength(60);
  await boundState(repository, now + dayMs);
  expect(readdirSync(folder)).toHaveLength(50);
});
