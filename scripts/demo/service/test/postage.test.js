import assert from "node:assert/strict";
import { test } from "node:test";
import { postage } from "../src/postage.js";

test("every kilogram that is begun counts", () => {
  assert.equal(postage({ grams: 1000, zone: "domestic" }), 610);
  assert.equal(postage({ grams: 1001, zone: "domestic" }), 730);
});

test("zones have tariffs of their own", () => {
  assert.equal(postage({ grams: 1200, zone: "europe" }), 1650);
  assert.equal(postage({ grams: 1200, zone: "world" }), 3400);
});

test("what is too heavy is refused", () => {
  assert.throws(() => postage({ grams: 31_501, zone: "domestic" }), RangeError);
});
