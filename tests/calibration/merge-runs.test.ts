import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestSet, loadDigests } from "../../calibration/digest-set.ts";
import type { CalibrationHome } from "../../calibration/home.ts";
import { mergeRuns, ShardError } from "../../calibration/merge-runs.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { fixtureFolder, table } from "./fixture-folder.ts";
import { right } from "./make-judged.ts";
import { emptyRun } from "./report/sample-run.ts";

const file = "secrets/t.table.yaml";

function cases(...names: string[]): string {
  return table("positive", names.map((name) => `${name}: {rule: token, after: "x <<token>>\\n"}`).join("\n"));
}

function homeOf(root: string): CalibrationHome {
  const path = (name: string) => join(root, name);
  return {
    sources: [{ root, set: "pack", mayRun: false }],
    fixtures: root,
    baseline: path("baseline.json"),
    floors: path("floors.yaml"),
    reports: path("reports"),
  };
}

/** What two shards say of the fixtures as they lie there, the first of them in one and the others in the second. */
async function shardsOf({ sources }: CalibrationHome): Promise<readonly [CalibrationRun, CalibrationRun]> {
  const fixtures = await loadDigests(sources);
  const set = digestSet(fixtures);
  const [first = [], others = []] = [fixtures.slice(0, 1), fixtures.slice(1)].map((part) =>
    part.map(({ id, digest }) => right(id, { digest })),
  );
  return [
    { ...emptyRun(), isWhole: false, shard: { part: 1, of: 2, set }, judged: first },
    { ...emptyRun(), isWhole: false, shard: { part: 2, of: 2, set }, judged: others },
  ];
}

test("shards of the fixtures at hand are joined", async () => {
  const home = homeOf(fixtureFolder({ [file]: cases("a", "b", "c") }));
  const run = await mergeRuns(await shardsOf(home), home);
  expect(run).toMatchObject({ isWhole: true, shard: null });
  expect(run.judged.map(({ fixture }) => fixture.id)).toEqual(["secrets/t/a", "secrets/t/b", "secrets/t/c"]);
});

test.each([
  ["added", cases("a", "b", "c"), "such as secrets/t/c: run the shards"],
  ["edited", cases("a", "b").replace("What it is", "What it was"), "such as secrets/t/a: run the shards"],
  ["taken away", cases("a"), "are not those that the shards replayed: run the shards"],
])("a case that was %s since they ran is refused", async (_name, text, message) => {
  const root = fixtureFolder({ [file]: cases("a", "b") });
  const home = homeOf(root);
  const shards = await shardsOf(home);
  writeFileSync(join(root, file), text);
  await expect(mergeRuns(shards, home)).rejects.toThrow(ShardError);
  await expect(mergeRuns(shards, home)).rejects.toThrow(message);
});

test("shards of different fixtures are refused, though no case is there twice", async () => {
  const home = homeOf(fixtureFolder({ [file]: cases("a", "b") }));
  const other = homeOf(fixtureFolder({ [file]: cases("a", "c") }));
  const [[first], [, second]] = [await shardsOf(home), await shardsOf(other)];
  await expect(mergeRuns([first, second], home)).rejects.toThrow("parts of different fixtures");
});

test("the digest of a set hangs on its fixtures, and not on their order", () => {
  const [a, b] = [
    { id: "secrets/a", digest: "1" },
    { id: "secrets/b", digest: "2" },
  ];
  expect(digestSet([a, b])).toBe(digestSet([b, a]));
  const others = [[a], [a, { ...b, digest: "3" }], [a, { ...b, id: "secrets/c" }], []];
  expect(new Set([[a, b], ...others].map(digestSet)).size).toBe(5);
});
