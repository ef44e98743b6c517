import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";
import { digestGates } from "../calibration/engines/digest-gates.ts";
import { plainBuiltins } from "./plain-builtins.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/**
 * What is loaded together becomes one chunk with all that it imports: each file costs Node 0.2 ms to find, read and link.
 * `hook` is what a commit with a kept verdict passes through, `judge` what a commit that is judged needs beside it.
 */
const loadedTogether = [
  { name: "hook", priority: 2, test: /\/cli\/hook-main\.ts$/ },
  {
    name: "judge",
    priority: 1,
    test: /\/(checkpoint\/judge|gates\/\w+\/gate|cli\/views\/(choose-view|plain)|cli\/reports\/text)\.ts$/,
  },
];

await build();

/** Bundles the command with all its dependencies into `dist/`, one chunk a lazily loaded part. */
async function build(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const bundle = await rolldown({
    plugins: [plainBuiltins(loadedTogether.map(({ name }) => name))],
    input: { "bin/dl": join(root, "bin/dl.ts"), index: join(root, "index.ts") },
    cwd: root,
    platform: "node",
    // string-width compiles a 14 ms regular expression when it loads; dl prints plain Latin help texts.
    resolve: { alias: { "string-width": join(root, "cli/string-width.ts") } },
    transform: {
      define: {
        __DL_VERSION__: JSON.stringify(version),
        __DL_BUILD__: JSON.stringify(digestSources()),
        __DL_GATE_DIGESTS__: JSON.stringify(digestGates(join(root, "gates"))),
      },
    },
  });
  const { output } = await bundle.write({
    dir: dist,
    format: "esm",
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    codeSplitting: { groups: loadedTogether },
  });
  await bundle.close();
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(modules));
  chmodSync(join(dist, "bin/dl.js"), 0o755);
  copyAssets();
  if (process.argv.includes("--types")) emitTypes();
}

/** One digest of everything that goes into the bundle: kept verdicts are bound to it. */
function digestSources(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of ["bin", "cli", "hooks", "checkpoint", "change", "gates", "policy", "git", "tools", "events"]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
    }
  }
  return hash.digest("hex");
}

/** What gates read at run time, beside the bundle under the path that it has in the sources. */
function copyAssets(): void {
  for (const asset of ["gates/semgrep/rules", "gates/semgrep/canary", "tools/semgrep/requirements.txt", "fixtures"]) {
    if (existsSync(join(root, asset)))
      cpSync(join(root, asset), join(dist, asset), { recursive: true, filter: isShipped });
  }
}

/** Outcomes and floors are a repository's own; users get the fixtures. */
function isShipped(path: string): boolean {
  return !/\/fixtures\/(baseline\.json|floors\.yaml)$/.test(path);
}

function emitTypes(): void {
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.types.json"], { cwd: root, stdio: "inherit" });
}
