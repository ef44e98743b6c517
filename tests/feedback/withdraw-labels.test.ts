import { expect, test } from "vitest";
import { fill } from "../../calibration/placeholders/fill.ts";
import { findTarget } from "../../feedback/find-target.ts";
import { labelMissed } from "../../feedback/label-missed.ts";
import { scoreLabels } from "../../feedback/label-scores.ts";
import { readLabels, readLocalLabels } from "../../feedback/read-labels.ts";
import { withdrawLabels } from "../../feedback/withdraw-labels.ts";
import { Sandbox } from "../support/sandbox.ts";
import { ada, judge, open, say, type Opened } from "./support/judged.ts";

async function withdraw({ repository }: Opened, id: string, speaker: { by: string; agent: boolean } = ada) {
  const labels = await readLabels(repository);
  const target = await findTarget(repository.commonDir, id, labels);
  return withdrawLabels(repository, labels, target, { note: null, speaker });
}

test("what was missed by mistake is taken back by the label's id, and counts nowhere", async () => {
  const sandbox = Sandbox.repository().write({ "a.js": "one\ntwo\n" });
  sandbox.commitAll();
  const opened = await open(sandbox);
  const where = { revision: "HEAD" };
  const { label } = await labelMissed(opened.repository, opened.objects, {
    where,
    gate: "secrets",
    rule: null,
    place: "a.js:1",
    below: "",
    note: null,
    speaker: ada,
  });
  expect(scoreLabels(await readLabels(opened.repository)).gates).toHaveLength(1);
  const [given] = await withdraw(opened, label.id);
  expect(given).toMatchObject({ label: { label: "withdrawn" }, before: { label: "missed" } });
  expect(await readLabels(opened.repository)).toEqual([]);
  expect((await readLocalLabels(opened.repository)).map((line) => line.label.label)).toEqual(["missed", "withdrawn"]);
});

test("a finding's word is taken back by its speaker alone, and can be given anew", async () => {
  const text = fill('TOKEN="{{github_token}}"\n', "drawn for a test");
  const sandbox = Sandbox.repository().write({ "a.env": text });
  const event = await judge(sandbox);
  const opened = await open(sandbox);
  await say(opened, `${event.id}.1`, "correct");
  await expect(withdraw(opened, `${event.id}.1`, { ...ada, agent: true })).rejects.toThrow(
    /an agent of ada@example.com has not labelled this.*said by ada@example.com/,
  );
  await withdraw(opened, `${event.id}.1`);
  expect(await readLabels(opened.repository)).toEqual([]);
  await expect(withdraw(opened, `${event.id}.1`)).rejects.toThrow(/Nobody has labelled it/);
  await say(opened, `${event.id}.1`, "false-positive");
  expect(await readLabels(opened.repository)).toMatchObject([{ label: "false-positive" }]);
  await withdraw(opened, event.id);
  expect(await readLabels(opened.repository)).toEqual([]);
});
