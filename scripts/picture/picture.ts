/*
 * Draws the pictures of the README: a blocked and a passing commit, made for real in a terminal. Needs python3.
 * `--no-build` takes `dist/` as it is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../demo/ensure-built.ts";
import { columns, draw } from "./draw.ts";
import { pictures } from "./pictures.ts";
import { screenToSvg } from "./svg.ts";

const folder = join(import.meta.dirname, "../../docs/images");

const { values: options } = parseArgs({ options: { "no-build": { type: "boolean", default: false } } });

if (!options["no-build"]) ensureBuilt();
mkdirSync(folder, { recursive: true });
for (const picture of pictures) {
  const file = join(folder, `${picture.name}.svg`);
  writeFileSync(file, screenToSvg(await draw(picture), columns, picture.title));
  process.stdout.write(`${file}\n`);
}
