import { join } from "node:path";
import { expect, test } from "vitest";
import { fixturePlaces } from "../../../calibration/report/fixture-places.ts";
import { Sandbox } from "../../support/sandbox.ts";

const shared =
  "what: a token\nwhy: it leaks\nsource: https://example.test\nlabel: negative\ntier: plain\nafter: text\n";

test("a row is found at its line, a folder by its file, and what comes with dl nowhere", async () => {
  const sandbox = new Sandbox().write({
    "fixtures/secrets/hosts.table.yaml": `${shared}cases:\n  first: {}\n  second: {}\n`,
    "fixtures/secrets/hosts/alone/case.yaml": shared,
    "fixtures/secrets/broken.table.yaml": "not a table",
  });
  const own = join(sandbox.directory, "fixtures");
  const sources = [{ root: own, set: "repository" as const, mayRun: true }];
  const ids = new Set(["secrets/hosts/second", "secrets/hosts/alone", "secrets/hosts/gone", "secrets/other"]);
  const places = await fixturePlaces(sources, sandbox.directory, ids);
  expect(Object.fromEntries(places)).toEqual({
    "secrets/hosts/second": { file: "fixtures/secrets/hosts.table.yaml", line: 9 },
    "secrets/hosts/alone": { file: "fixtures/secrets/hosts/alone/case.yaml", line: null },
  });
  expect((await fixturePlaces(sources, join(sandbox.directory, "elsewhere"), ids)).size).toBe(0);
});
