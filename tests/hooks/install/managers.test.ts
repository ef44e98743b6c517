import { join } from "node:path";
import { describe, expect, it, type TestContext } from "vitest";
import { inspectHooks } from "../../../hooks/install/inspect-hooks.ts";
import { checkSiblings, siblingWarnings } from "../../../hooks/install/siblings.ts";
import { lefthook, obtain, preCommit, prek } from "./other-managers.ts";
import { HookedSandbox, picture } from "./support.ts";

const preCommitConfig = (log: string) => `repos:
- repo: local
  hooks:
  - {id: job, name: job, language: system, entry: sh -c 'echo job >>${log}', pass_filenames: false, always_run: true}
`;

const managers = [
  {
    manager: preCommit,
    keeps: ".legacy",
    stillRun: true,
    config: (log: string) => ({ ".pre-commit-config.yaml": preCommitConfig(log) }),
  },
  {
    manager: prek,
    keeps: ".legacy",
    stillRun: true,
    config: (log: string) => ({ ".pre-commit-config.yaml": preCommitConfig(log) }),
  },
  {
    manager: lefthook,
    keeps: ".old",
    stillRun: false,
    config: (log: string) => ({ "lefthook.yml": `pre-commit:\n  jobs:\n    - run: echo job >>${log}\n` }),
  },
] as const;

const hooksOf = (hooked: HookedSandbox) => picture(join(hooked.directory, ".git/hooks"));

describe.each(managers)("$manager.name", ({ manager, keeps, stillRun, config }) => {
  /** A repository with the manager's configuration, and a function that runs its real \`install\`. */
  async function project(context: TestContext): Promise<{ hooked: HookedSandbox; installIt: () => void }> {
    const program = await obtain(manager, context);
    const hooked = new HookedSandbox();
    hooked.sandbox.write(config(join(hooked.sandbox.root, "user.log")));
    hooked.sandbox.git("add", ".");
    const installIt = () => {
      const { code, output } = hooked.sandbox.run(program, ["install"]);
      expect(code, `it said: ${output}`).toBe(0);
    };
    return { hooked, installIt };
  }

  it("installed before: its job runs, then dl; uninstall puts its hooks back", async (context) => {
    const { hooked, installIt } = await project(context);
    installIt();
    const before = hooksOf(hooked);
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["job"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    hooked.failIn("pre-commit");
    expect(hooked.commit().code).not.toBe(0);
    await hooked.uninstall();
    expect(hooksOf(hooked)).toEqual(before);
  });

  it("over a hook of the user's, then dl: each runs as it would without dl, once", async (context) => {
    const { hooked, installIt } = await project(context);
    hooked.userHook(".git/hooks/pre-commit", "own");
    installIt();
    const before = hooksOf(hooked);
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(stillRun ? ["own", "job"] : ["job"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    await hooked.uninstall();
    expect(hooksOf(hooked)).toEqual(before);
  });

  it("installed after dl is noticed, and the commit judged all the same", async (context) => {
    const { hooked, installIt } = await project(context);
    await hooked.install();
    installIt();
    const folder = join(hooked.directory, ".git/hooks");
    expect(checkSiblings(folder)).toMatchObject([
      { hook: "pre-commit", kind: stillRun ? "displaced" : "replaced", by: manager.name },
    ]);
    const [warning] = siblingWarnings(await hooked.repository(), { DL_HOOKS_DIR: ".git/hooks" });
    expect(warning).toContain(`${manager.name}'s hook`);
    expect(warning).toContain("Run `dl install`");
    expect(await inspectHooks(await hooked.repository())).not.toEqual([]);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["job"]);
    expect(hooked.hooksRun()).toEqual(stillRun ? ["pre-commit", "commit-msg"] : ["commit-msg"]);
  });

  it("installed after dl: the next install untangles it, without losing a hook or running one twice", async (context) => {
    const { hooked, installIt } = await project(context);
    hooked.userHook(".git/hooks/pre-commit", "own");
    await hooked.install();
    for (const round of [1, 2, 3]) {
      installIt();
      await hooked.install();
      expect((await hooked.install()).steps, `round ${round}`).toEqual([]);
      expect(checkSiblings(join(hooked.directory, ".git/hooks"))).toEqual([]);
      const { code, output } = hooked.commit();
      expect(code, `it said: ${output}`).toBe(0);
      expect(hooked.userLog(), `round ${round}`).toEqual(["own", "job"]);
      expect(hooked.hooksRun(), `round ${round}`).toEqual(["pre-commit", "commit-msg"]);
    }
    await hooked.uninstall();
    const after = hooksOf(hooked);
    expect(Object.keys(after).filter((name) => /before-dl|dl-edited/.test(name))).toEqual([]);
    expect(after[`pre-commit${keeps}`], "where the manager itself would have kept it").toContain("echo own");
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(stillRun ? ["own", "job"] : ["job"]);
    expect(hooked.calls()).toEqual([]);
  });

  it("installed again over dl's: a commit before the next install works, and judges once", async (context) => {
    const { hooked, installIt } = await project(context);
    installIt();
    await hooked.install();
    installIt();
    const { code, output } = hooked.commit();
    expect(code, `it said: ${output}`).toBe(0);
    expect(hooked.userLog()).toEqual(["job"]);
    expect(hooked.hooksRun()).toEqual(stillRun ? ["pre-commit", "commit-msg"] : ["commit-msg"]);
  });

  it("installed after dl, then dl uninstalled: the manager's hooks stay and work", async (context) => {
    const { hooked, installIt } = await project(context);
    hooked.userHook(".git/hooks/pre-commit", "own");
    await hooked.install();
    installIt();
    await hooked.uninstall();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(stillRun ? ["own", "job"] : ["job"]);
    expect(hooked.calls()).toEqual([]);
    expect(hooksOf(hooked)[`pre-commit${keeps}`]).toContain("echo own");
  });
});
