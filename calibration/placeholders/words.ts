import type { SeededRandom } from "./random.ts";

/** Plain English nouns, none of which anyone writes in place of a secret. */
const nouns =
  "anchor apple autumn badge barrel basket beacon bottle branch bridge bucket butter button cabin candle canyon carpet castle cedar cellar chapel cherry circle cliff cloud copper corner cotton cradle desert dinner dragon eagle engine falcon feather fiddle flower forest fountain garden ginger glacier guitar hammer harbor hazel helmet honey island jacket jungle kettle kitchen ladder lantern lemon leopard magnet maple marble meadow mirror monkey mountain needle ocean olive orange orchard oyster palace paper parrot pebble pencil pepper pigeon pillow planet pocket pumpkin quarry rabbit ribbon river saddle salmon season shadow signal silver spider spring station summer table temple thunder ticket timber tunnel turtle valley velvet village violin walnut water whistle window winter".split(
    " ",
  );

/** `count` words joined by `-`. */
export function drawWords(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => nouns[random.below(nouns.length)]).join("-");
}
