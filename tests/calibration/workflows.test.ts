import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { cliReference } from "../../scripts/reference/cli.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: { readonly pull_request: { readonly paths: readonly string[] }; readonly schedule: readonly unknown[] };
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: object;
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
        readonly steps: readonly Step[];
      }
    >
  >;
}

interface Job {
  readonly script?: readonly string[];
  readonly parallel?: number;
  readonly rules?: readonly { readonly if: string; readonly changes?: readonly string[] }[];
}

const root = join(import.meta.dirname, "../..");
const source = readFileSync(join(root, ".github/workflows/calibrate.yml"), "utf8");
const workflow = parse(source) as Workflow;
const pipeline = parse(readFileSync(join(root, ".gitlab/calibrate.yml"), "utf8")) as Readonly<Record<string, Job>>;
const jobs = Object.values(workflow.jobs);
const ownFiles = (path: string) => !path.startsWith(".git");

test("actions are pinned to a commit, with the version that it is", () => {
  const uses = source.split("\n").filter((line) => line.includes("uses:"));
  expect(uses.length).toBeGreaterThan(5);
  for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("jobs may read the repository and nothing else, and leave no token behind", () => {
  expect(workflow.permissions).toEqual({});
  for (const { permissions } of jobs) expect(permissions).toEqual({ contents: "read" });
  expect(source.match(/persist-credentials: false/g)).toHaveLength(source.match(/actions\/checkout@/g)?.length ?? -1);
});

test("both run when a rule, a gate, a fixture or a dependency changes, and at night", () => {
  const onGitHub = workflow.on.pull_request.paths.filter(ownFiles);
  expect(onGitHub).toEqual(["gates/**", "calibration/**", "fixtures/**", "package-lock.json"]);
  expect(workflow.on.schedule).toHaveLength(1);
  const rules = pipeline[".calibrate"]?.rules ?? [];
  const onGitLab = rules.flatMap(({ changes }) => changes ?? []).filter(ownFiles);
  expect(onGitLab.map((path) => path.replace(/\/\*$/, ""))).toEqual(onGitHub);
  expect(rules.map((rule) => rule.if)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
});

test("every shard of N is run", () => {
  const { strategy, steps } = workflow.jobs["shard"] ?? { steps: [] };
  const of = Number(/--shard "\$SHARD\/(\d+)"/.exec(steps.map(({ run }) => run ?? "").join("\n"))?.[1]);
  expect(strategy?.matrix.shard).toEqual(Array.from({ length: of }, (_, index) => index + 1));
  expect(pipeline["calibrate shard"]?.parallel).toBe(of);
});

test("what they run is a command that there is, with options that it takes", async () => {
  const sections = (await cliReference()).split(/^## dl /m);
  const help = sections.find((section) => section.startsWith("calibrate\n")) ?? "";
  const ran = [
    ...jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    ...Object.values(pipeline).flatMap(({ script }) => script ?? []),
  ].filter((line) => line.includes("calibrate"));
  expect(ran).toHaveLength(6);
  expect(ran.join(" ").match(/ --[a-z]/g)?.length).toBeGreaterThan(6);
  for (const line of ran) {
    const [, args = ""] = line.split("calibrate -- ");
    const options = Array.from(args.matchAll(/(?<=^|\s)--[a-z-]+/g), ([option]) => option.replace("--no-", "--"));
    for (const option of options) expect(help, line).toMatch(new RegExp(String.raw`${option}\b`));
  }
});
