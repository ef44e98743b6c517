import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Sandbox } from "../../support/sandbox.ts";
import { picture } from "./support.ts";

const main = join(import.meta.dirname, "../../../bin/dl.ts");

/** The command line, from its sources. */
function dl(sandbox: Sandbox, ...args: string[]) {
  return sandbox.run(process.execPath, [main, ...args]);
}

const everything = (sandbox: Sandbox) => picture(sandbox.root, /\.git\/(objects|index)/);

describe("dl install and dl uninstall", () => {
  it("say what they would do, do it, say what they did, and are undone by each other", () => {
    const sandbox = Sandbox.repository();
    const before = everything(sandbox);
    const announced = dl(sandbox, "install", "--dry-run");
    expect(announced.code, `it said: ${announced.stderr}`).toBe(0);
    expect(announced.stdout).toContain("nothing was changed");
    expect(announced.stdout).toContain("write .git/hooks/pre-commit");
    expect(announced.stdout).toContain("write .devloop.yaml");
    expect(everything(sandbox)).toEqual(before);

    const done = dl(sandbox, "install", "--no-tools");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("dl is installed.");
    expect(done.stdout).toContain("git add .devloop.yaml");
    expect(sandbox.read(".git/hooks/pre-commit")).toContain(main);
    expect(dl(sandbox, "install", "--no-tools").stdout).toContain("nothing had to be changed");

    expect(dl(sandbox, "uninstall", "--dry-run").stdout).toContain("remove .git/hooks/pre-commit");
    expect(existsSync(join(sandbox.directory, ".git/hooks/pre-commit"))).toBe(true);
    expect(dl(sandbox, "uninstall").code).toBe(0);
    sandbox.remove(".devloop.yaml");
    expect(everything(sandbox)).toEqual(before);
    expect(dl(sandbox, "uninstall").stdout).toContain("dl is not installed here");
  });

  it("speak JSON", () => {
    const sandbox = Sandbox.repository();
    const announced = JSON.parse(dl(sandbox, "install", "--dry-run", "--json").stdout) as Record<string, unknown>;
    const done = JSON.parse(dl(sandbox, "install", "--no-tools", "--no-try", "--json").stdout) as Record<
      string,
      unknown
    >;
    expect(done).toMatchObject({
      schemaVersion: 1,
      kind: "install",
      dryRun: false,
      home: { kind: "git-directory" },
      adoption: { created: true, since: "root" },
      notes: [],
      tools: null,
    });
    expect(announced).toEqual({ ...done, dryRun: true });
    const undone = JSON.parse(dl(sandbox, "uninstall", "--json").stdout) as Record<string, unknown>;
    expect(undone).toMatchObject({ schemaVersion: 1, kind: "uninstall" });
  });

  it("say where they cannot work, and exit 2", () => {
    const sandbox = new Sandbox();
    for (const command of ["install", "uninstall"]) {
      const { code, stderr } = dl(sandbox, command);
      expect(code).toBe(2);
      expect(stderr).toContain("not a git repository");
    }
  });

  it("install from a subdirectory puts the policy at the top", () => {
    const sandbox = Sandbox.repository().write({ "deep/er/file": "" });
    expect(dl(sandbox, "install", "--no-tools", "--dir", "deep/er").code).toBe(0);
    expect(existsSync(join(sandbox.directory, ".devloop.yaml"))).toBe(true);
  });
});
