import { isStamped, prints } from "../promises.ts";
import type { Scene } from "../scene.ts";

export const cleanChange: Scene = {
  headline: "A clean change passes and carries its stamp",
  steps: [
    {
      kind: "edit",
      edits: [
        {
          path: "src/postage.js",
          replace: "  world: {",
          by: "  islands: { base: 890, perKilogram: 260 },\n  world: {",
        },
        {
          path: "test/postage.test.js",
          replace: `test("what is too heavy`,
          by: `test("islands have a tariff", () => {
  assert.equal(postage({ grams: 800, zone: "islands" }), 1150);
});

test("what is too heavy`,
        },
      ],
    },
    {
      kind: "show",
      command: ["git", "commit", "-am", "Deliver to the islands"],
      promises: [isStamped, prints(/sanity +pass .*7 tests/, "its 7 tests were run")],
    },
    {
      kind: "show",
      command: ["git", "log", "-1", "--format=%B"],
      promises: [prints(/^Dev-Loop-Gate: [0-9a-f]{64}$/m, "the stamp stands in the message")],
    },
  ],
};
