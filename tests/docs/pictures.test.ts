import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { columns, draw } from "../../scripts/picture/draw.ts";
import { pictures } from "../../scripts/picture/pictures.ts";
import { screenToSvg } from "../../scripts/picture/svg.ts";

const root = join(import.meta.dirname, "../..");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython)
  process.stderr.write("pictures: not compared with a real run, there is no python3 to give it a terminal\n");

test.skipIf(!hasPython).each(pictures)("$name shows what a commit shows today", async (picture) => {
  const drawn = screenToSvg(await draw(picture), columns, picture.title);
  const committed = readFileSync(join(root, `docs/images/${picture.name}.svg`), "utf8");
  expect(wordsOf(committed)).toEqual(wordsOf(drawn));
});

test("the README shows each picture, with words for those who cannot see it", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const { name } of pictures)
    expect(readme).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(docs/images/${name}\\.svg\\)`));
});

/** The texts of a picture without what is another one in every run: times, ids, digests. */
function wordsOf(svg: string): readonly string[] {
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "text" });
  const { svg: parsed } = parser.parse(svg) as { svg: { g: { text: string[] } } };
  return parsed.g.text.map((text) =>
    text
      .replaceAll(/\b\d+(\.\d+)?m?s\b/g, "<time>")
      .replaceAll(/\b[0-9a-f]{64}\b/g, "<stamp>")
      .replaceAll(/\[main [0-9a-f]+\]/g, "[main <commit>]")
      .replaceAll(/\b(event|feedback) [0-9a-z]{10}\b/g, "$1 <id>"),
  );
}
