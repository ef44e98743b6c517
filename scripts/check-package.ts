import { execFileSync } from "node:child_process";

/** What the published package holds, and nothing else. */
const allowed = [
  /^package\/(package\.json|README\.md|LICENSE)$/,
  /^package\/dist\/(bin\/dl|index)\.js$/,
  /^package\/dist\/chunks\/[\w.-]+\.js$/,
  /^package\/dist\/types\/[\w/.-]+\.d\.ts$/,
  /^package\/dist\/gates\/semgrep\/(rules|canary)\//,
  /^package\/dist\/fixtures\/(sanity|semgrep|secrets|atdd|review|checkpoint)\//,
  /^package\/dist\/tools\/semgrep\/requirements\.txt$/,
  /^package\/dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^package\/schemas\/[\w.-]+\.schema\.json$/,
];
const needed = [
  "package/dist/bin/dl.js",
  "package/dist/types/index.d.ts",
  "package/dist/tools/semgrep/requirements.txt",
  "package/dist/fixtures/secrets/code-hosts/tokens.table.yaml",
];

const listing = execFileSync("tar", ["-tzf", process.argv[2] ?? ""], { encoding: "utf8" });
const files = listing.split("\n").filter(Boolean);
const surplus = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
const missing = needed.filter((file) => !files.includes(file));
for (const file of surplus) console.error(`not meant to be published: ${file}`);
for (const file of missing) console.error(`missing from the package: ${file}`);
console.log(`${files.length} files in the package`);
process.exitCode = surplus.length + missing.length > 0 ? 1 : 0;
