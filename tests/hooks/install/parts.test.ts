import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySteps } from "../../../hooks/install/apply-steps.ts";
import { chooseHookHome, type HookFacts } from "../../../hooks/install/hook-home.ts";
import { lastingNode, lastingProgram } from "../../../hooks/install/this-program.ts";
import { hasBlock, hookBlock, putBlock, stripBlock } from "../../../hooks/shims/block.ts";
import { shellQuote } from "../../../hooks/shims/shell-quote.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { HookedSandbox } from "./support.ts";

describe("shellQuote", () => {
  it("gives the shell back exactly what it was given", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (values) => {
        const script = `printf '%s\\0' ${values.map(shellQuote).join(" ")}`;
        const output = execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" });
        expect(output.split("\0").slice(0, -1)).toEqual(values.length === 0 ? [""] : values);
      }),
      { numRuns: 60 },
    );
  });
});

describe("dl's lines in a file", () => {
  const file = fc
    .array(fc.constantFrom("#!/bin/sh", "exit 0", "# >>> mine", "# <<< mine", "", "npx tool"))
    .map((lines) => lines.join("\n"));

  it("go without a trace, whatever the file was", () => {
    fc.assert(
      fc.property(file, fc.boolean(), (text, endsLine) => {
        const before = endsLine ? `${text}\n` : text;
        const after = putBlock(before, hookBlock("pre-commit"));
        expect(after.startsWith(before)).toBe(true);
        expect(stripBlock(after, before !== "" && !before.endsWith("\n"))).toBe(before);
      }),
    );
  });

  it("are there once, however often they are put in", () => {
    fc.assert(
      fc.property(file, (before) => {
        const once = putBlock(before, hookBlock("commit-msg"));
        expect(putBlock(once, hookBlock("commit-msg"))).toBe(once);
        expect(hasBlock(once)).toBe(true);
        expect(hasBlock(before)).toBe(false);
      }),
    );
  });
});

describe("chooseHookHome", () => {
  const facts: HookFacts = {
    commonDir: "/r/.git",
    worktree: "/r",
    worktrees: ["/r", "/other"],
    setting: null,
    before: null,
    plannedHusky: null,
    leadsToHusky: false,
  };
  const setting = (folder: string | null, scope: "global" | "local" = "local") => ({
    scope,
    value: "as written",
    folder,
  });

  it.each([
    ["no setting", {}, { kind: "git-directory", folder: "/r/.git/hooks" }],
    ["husky to come", { plannedHusky: "/r/.husky" }, { kind: "husky", folder: "/r/.husky", isActive: false }],
    [
      "a folder in the git directory",
      { setting: setting("/r/.git/mine") },
      { kind: "git-directory", folder: "/r/.git/mine" },
    ],
    ["a folder in the work tree", { setting: setting("/r/.githooks") }, { kind: "tracked", folder: "/r/.githooks" }],
    ["one of another worktree", { setting: setting("/other/.githooks") }, { kind: "tracked" }],
    ["a global one that is relative", { setting: setting("/r/.githooks", "global") }, { kind: "tracked" }],
    [
      "husky's",
      { setting: setting("/r/.husky/_"), leadsToHusky: true },
      { kind: "husky", folder: "/r/.husky", isActive: true },
    ],
    [
      "a folder beside the repository",
      { setting: setting("/r-hooks") },
      { kind: "elsewhere", theirs: "/r-hooks", scope: "local" },
    ],
    [
      "a global one",
      { setting: setting("/h/hooks", "global") },
      { kind: "elsewhere", theirs: "/h/hooks", scope: "global" },
    ],
    ["an empty one", { setting: setting(null) }, { kind: "elsewhere", theirs: null }],
  ])("%s", (_, some, expected) => {
    expect(chooseHookHome({ ...facts, ...some })).toMatchObject(expected);
  });
});

describe("the program that hooks start", () => {
  it("is the one that runs now where it will stay", () => {
    const sandbox = new Sandbox();
    const main = join(sandbox.directory, "node_modules/dev-loop/dist/bin/dl.js");
    mkdirSync(dirname(main), { recursive: true });
    writeFileSync(main, "");
    mkdirSync(join(sandbox.directory, "node_modules/.bin"));
    symlinkSync("../dev-loop/dist/bin/dl.js", join(sandbox.directory, "node_modules/.bin/dl"));
    const script = join(sandbox.directory, "node_modules/.bin/dl");
    expect(lastingProgram(script, "1.2.3", {})).toEqual({ program: { node: process.execPath, main }, steps: [] });
  });

  it.each(["_npx/0123abcd", "dlx-4711", "pnpm/dlx/0123abcd", "bunx-0-dev-loop@latest"])(
    "is copied out of a cache such as %s",
    async (cache) => {
      const hooked = new HookedSandbox();
      const main = join(hooked.sandbox.root, cache, "node_modules/dev-loop/dist/bin/dl.js");
      mkdirSync(dirname(main), { recursive: true });
      writeFileSync(main, "// the bundle\n");
      writeFileSync(join(dirname(main), "../../package.json"), `{"type":"module"}`);
      const env = { HOME: hooked.sandbox.home };
      const { program, steps } = lastingProgram(main, "1.2.3", env);
      await applySteps(await hooked.repository(), steps);
      expect(program.main).toBe(join(hooked.sandbox.home, ".local/share/dev-loop/1.2.3/dist/bin/dl.js"));
      expect(readFileSync(program.main, "utf8")).toBe("// the bundle\n");
      expect(existsSync(join(hooked.sandbox.home, ".local/share/dev-loop/1.2.3/package.json"))).toBe(true);
      expect(lastingProgram(main, "1.2.3", env)).toEqual({ program, steps: [] });
    },
  );

  it("is Homebrew's lasting link, not the folder of one version", () => {
    const { root } = new Sandbox();
    for (const folder of ["Cellar/node@22/22.20.0/bin", "opt"]) mkdirSync(join(root, folder), { recursive: true });
    const versioned = join(root, "Cellar/node@22/22.20.0/bin/node");
    writeFileSync(versioned, "");
    expect(lastingNode(versioned)).toBe(versioned);
    symlinkSync("../Cellar/node@22/22.20.0", join(root, "opt/node@22"));
    expect(lastingNode(versioned)).toBe(join(root, "opt/node@22/bin/node"));
  });
});
