import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleChart } from "./example-chart.ts";

test("docs/images/calibration.svg is drawn as charts are drawn today; else run vitest with -u", async () => {
  await expect(exampleChart().svg).toMatchFileSnapshot(
    join(import.meta.dirname, "../../../docs/images/calibration.svg"),
  );
});
