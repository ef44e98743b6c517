import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findNeeded, type Attempt } from "../../checkpoint/needed-links.ts";

/** Trials that are as good as can be with all of `needed`, and how many there were. */
function trials(needed: readonly string[]) {
  const state = { count: 0 };
  const attempt = (links: readonly string[]): Promise<Attempt> => {
    state.count++;
    return Promise.resolve(needed.every((one) => links.includes(one)) ? "as-good" : "worse");
  };
  return { state, attempt };
}

it("finds what is needed, whatever it is", async () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(names, fc.infiniteStream(fc.boolean()), async (all, picks) => {
      const picked = all.filter(() => picks.next().value === true);
      const needed = picked.length > 0 ? picked : all.slice(0, 1);
      const { attempt } = trials(needed);
      expect(await findNeeded(all, attempt, 1000)).toEqual({ links: needed, isExact: true });
    }),
  );
});

it("needs no trial for a single one", async () => {
  const { attempt, state } = trials(["a"]);
  expect(await findNeeded(["a"], attempt, 8)).toEqual({ links: ["a"], isExact: true });
  expect(state.count).toBe(0);
});

it("finds one among sixteen in eight trials", async () => {
  const all = Array.from({ length: 16 }, (_, index) => `f${index}`);
  for (const one of all) {
    expect(await findNeeded(all, trials([one]).attempt, 8)).toEqual({ links: [one], isExact: true });
  }
});

it("says so when the trials are used up, and keeps enough", async () => {
  const all = ["a", "b", "c", "d"];
  expect(await findNeeded(all, trials(all).attempt, 3)).toEqual({ links: all, isExact: false });
});

it("stops when a trial cannot be made", async () => {
  const ended = await findNeeded(["a", "b"], () => Promise.resolve("not-done"), 8);
  expect(ended).toEqual({ links: ["a", "b"], isExact: false });
});
