/*
 * Makes a fresh clone ready: dependencies, a current Node, the pinned Semgrep. Plain JavaScript without dependencies,
 * because it is the one file that must run on whatever Node the machine has. What is already there is left alone.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundledNode = join(root, "node_modules/.bin/node");
const marker = join(root, "node_modules/.dl-setup");

installDependencies();
checkNode();
installTools();

/** `npm ci`, when the lock file is not the one that was installed last. Install scripts are not needed, so none is run. */
function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === lock) return;
  say("installing dependencies (npm ci)");
  run(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    "the dependencies could not be installed",
  );
  writeFileSync(marker, lock);
}

/** The project's Node comes with the dependencies; where there is none for this platform, the machine's own must do. */
function checkNode() {
  const node = existsSync(bundledNode) ? bundledNode : process.execPath;
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  const [major, minor] = version.slice(1).split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return;
  fail(
    `Node 22.19 or newer is needed and there is only ${version}: no package brings one for ${process.platform}-${process.arch}`,
  );
}

/** The pinned Semgrep, into the per-user cache that `dl` uses. */
function installTools() {
  const node = existsSync(bundledNode) ? bundledNode : process.execPath;
  run(node, [join(root, "scripts/install-tools.ts")], "Semgrep could not be installed");
}

function run(command, args, failure) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (result.error) fail(`${failure}: ${result.error.message}`);
  if (result.status !== 0) fail(`${failure}: ${command} ended with exit code ${result.status}`);
}

function say(line) {
  process.stderr.write(`setup: ${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
