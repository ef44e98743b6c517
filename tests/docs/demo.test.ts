import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { narrate } from "../../scripts/demo/narrator.ts";
import { playScene } from "../../scripts/demo/play-scene.ts";
import { exits, isBlocked, isStamped } from "../../scripts/demo/promises.ts";
import { scenes } from "../../scripts/demo/scenes/index.ts";
import { Scratch } from "../../scripts/demo/scratch.ts";

const program = join(import.meta.dirname, "../../scripts/demo/demo.ts");

test("every scene goes as promised, and nothing is left behind", async () => {
  const { code, output, folder } = await runDemo();
  expect(output).toContain(`All ${scenes.length} scenes went as promised`);
  expect(code).toBe(0);
  for (const { headline } of scenes) expect(output).toContain(headline);
  expect(readdirSync(folder)).toEqual([]);
});

test("Ctrl-C stops it in the middle of a commit, and nothing is left behind", async () => {
  const { code, output, folder } = await runDemo({ interruptAt: "dl judges the staged change" });
  expect(code).toBe(130);
  expect(output).not.toContain("scenes went");
  expect(readdirSync(folder)).toEqual([]);
});

test("--keep leaves the repository and says where", async () => {
  const { output } = await runDemo({ interruptAt: "dl is installed", options: ["--keep"] });
  const kept = /The repository is kept: (.+)/.exec(output)?.[1] ?? "";
  expect(existsSync(join(kept, ".git"))).toBe(true);
});

test("a promise that is not true is told, and the scene does not hold", async () => {
  const scratch = new Scratch(false);
  onTestFinished(() => scratch.remove());
  const lines: string[] = [];
  const held = await playScene(
    {
      headline: "git knows no such commit",
      steps: [{ kind: "show", command: ["git", "rev-parse", "HEAD"], promises: [exits(0), isBlocked, isStamped] }],
    },
    scratch,
    narrate((line) => lines.push(line), false),
    new AbortController().signal,
  );
  expect(held).toBe(false);
  expect(lines.filter((line) => /^ {2}(✔|✖)/.test(line))).toEqual([
    "  ✔ it ends with exit code 0",
    "  ✖ NOT TRUE: there is no commit (exit code 1)",
    "  ✖ NOT TRUE: the commit is there, with its stamp",
  ]);
});

/** Runs the demo with a folder of its own for temporary files; interrupts it once `interruptAt` was printed. */
function runDemo({ interruptAt, options = [] }: { interruptAt?: string; options?: readonly string[] } = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dl-test-demo-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; output: string; folder: string }>();
  const child = spawn(process.execPath, [program, "--no-build", ...options], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let interrupted = false;
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    if (interrupted || interruptAt === undefined || !output.includes(interruptAt)) return;
    interrupted = true;
    child.kill("SIGINT");
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  child.on("error", reject);
  child.on("close", (code) => resolve({ code, output, folder }));
  return promise;
}
