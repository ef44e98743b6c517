import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Parcels } from "../src/parcels.js";
import { createService } from "../src/service.js";

const service = createService(new Parcels());
let origin;

before(async () => {
  await new Promise((resolve) => service.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${service.address().port}`;
});

after(() => service.close());

test("quotes postage", async () => {
  const response = await fetch(`${origin}/quote?grams=1200&zone=europe`);
  assert.deepEqual(await response.json(), { cents: 1650 });
});

test("finds an announced parcel again", async () => {
  const announced = await fetch(`${origin}/parcels`, { method: "POST", body: JSON.stringify({ to: "Ada" }) });
  const { number } = await announced.json();
  const found = await fetch(`${origin}/parcels/${number}`);
  assert.equal((await found.json()).to, "Ada");
});

test("knows no parcel that was never announced", async () => {
  assert.equal((await fetch(`${origin}/parcels/PD999999`)).status, 404);
});
