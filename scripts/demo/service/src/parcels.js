import { randomInt } from "node:crypto";

/** Parcels by number, in memory. */
export class Parcels {
  #byNumber = new Map();

  add({ to }) {
    const parcel = { number: this.#freeNumber(), to, state: "announced" };
    this.#byNumber.set(parcel.number, parcel);
    return parcel;
  }

  find(number) {
    return this.#byNumber.get(number) ?? null;
  }

  #freeNumber() {
    const number = `PD${randomInt(1_000_000).toString().padStart(6, "0")}`;
    return this.#byNumber.has(number) ? this.#freeNumber() : number;
  }
}
