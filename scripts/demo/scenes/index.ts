import type { Scene } from "../scene.ts";
import { adoption } from "./adoption.ts";
import { bypass } from "./bypass.ts";
import { cleanChange } from "./clean-change.ts";
import { failingTests } from "./failing-tests.ts";
import { injection } from "./injection.ts";
import { leakedToken } from "./leaked-token.ts";
import { repair } from "./repair.ts";
import { stagedDefect } from "./staged-defect.ts";

/** All scenes, in the order in which they are played: each goes on from the commits of those before. */
export const scenes: readonly Scene[] = [
  adoption,
  cleanChange,
  leakedToken,
  injection,
  failingTests,
  stagedDefect,
  bypass,
  repair,
];
