import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { displayWidth } from "../../../cli/terminal/fold.ts";

const hasScript = spawnSync("script", ["--version"]).stdout?.includes("util-linux") ?? false;
if (!hasScript) process.stderr.write("live view: not tested, there is no util-linux `script` to give it a pty\n");

const showCursor = "\u001b[?25h";

test.skipIf(!hasScript)("shows the gates in order, elapsed times while they run, and the final lines", async () => {
  const { code, output } = await inPty("finish");
  const text = stripVTControlCharacters(output);
  expect(code).toBe(0);
  expect(text).toContain("dl judges the staged change, 3 files");
  expect(text).toMatch(/semgrep {2}running +1s {2}first ::error::forged/);
  expect(text).toMatch(/atdd {5}waiting/);
  const final = text.slice(text.lastIndexOf("✔ sanity"));
  expect(Array.from(`  ${final}`.matchAll(/^ {2}\S (\w+)/gm), (match) => match[1])).toEqual([
    "sanity",
    "semgrep",
    "secrets",
    "atdd",
    "review",
  ]);
  expect(final).toContain("✖ semgrep  fail        1.2s  3 new findings.");
  expect(final.replaceAll(/\s+/g, " ")).toContain("! atdd error 1.2s Its tool failed.");
  expect(final.trimEnd().endsWith("after the view")).toBe(true);
  expect(output.lastIndexOf(showCursor)).toBeGreaterThan(output.lastIndexOf("\u001b[?25l"));
});

test.skipIf(!hasScript)(
  "no line is wider than the terminal, and no control of the repository's gets through",
  async () => {
    const { output } = await inPty("finish");
    const wide = stripVTControlCharacters(output)
      .split(/[\r\n]+/)
      .filter((line) => displayWidth(line) > 80);
    expect(wide).toEqual([]);
    expect(output).not.toContain("owned\u0007");
    expect(output).not.toContain("\u001b[2J");
  },
);

test.skipIf(!hasScript)("Ctrl-C reaches the caller's own handler, and the cursor comes back", async () => {
  const { code, output } = await inPty("wait", { interruptAt: "running" });
  expect(code).toBe(130);
  expect(output.lastIndexOf(showCursor)).toBeGreaterThan(output.lastIndexOf("\u001b[?25l"));
  expect(output).not.toContain("after the view");
});

test.skipIf(!hasScript)("Ctrl-C that nobody traps ends the process: the view swallows nothing", async () => {
  const { code } = await inPty("wait-untrapped", { interruptAt: "running" });
  expect(code).toBe(130);
});

/** Runs live-run.ts in a pty of 80 columns; types Ctrl-C when `interruptAt` has been shown. */
function inPty(mode: string, { interruptAt }: { interruptAt?: string } = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; output: string }>();
  const program = `stty cols 80 rows 24; exec '${process.execPath}' '${join(import.meta.dirname, "live-run.ts")}' ${mode}`;
  const child = spawn("script", ["--quiet", "--return", "--command", program, "/dev/null"], {
    env: { ...process.env, TERM: "xterm-256color", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", CI: "", NO_COLOR: "1" },
  });
  let output = "";
  let interrupted = false;
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (interrupted || interruptAt === undefined || !output.includes(interruptAt)) return;
    interrupted = true;
    child.stdin.write("\u0003");
  });
  child.on("error", reject);
  child.on("close", (code) => resolve({ code, output }));
  return promise;
}
