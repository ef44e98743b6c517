const zones = {
  domestic: { base: 490, perKilogram: 120 },
  europe: { base: 1250, perKilogram: 200 },
  world: { base: 2100, perKilogram: 650 },
};

const heaviest = 31_500;

/** Postage in cents. Every kilogram that is begun counts. */
export function postage({ grams, zone }) {
  const tariff = zones[zone];
  if (!tariff) throw new RangeError(`unknown zone: ${zone}`);
  if (!Number.isInteger(grams) || grams < 1 || grams > heaviest) {
    throw new RangeError(`weight out of range: ${grams} g`);
  }
  return tariff.base + Math.ceil(grams / 1000) * tariff.perKilogram;
}
