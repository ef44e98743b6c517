import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { Screen } from "../../scripts/picture/screen.ts";
import { screenToSvg } from "../../scripts/picture/svg.ts";

interface Text {
  readonly "#text": string;
  readonly "@x": string;
  readonly "@y": string;
  readonly "@textLength": string;
  readonly "@fill"?: string;
  readonly "@font-weight"?: string;
}

function svgOf(output: string, columns = 40): string {
  return screenToSvg(new Screen(columns).write(output).lines, columns, "a <title> & more");
}

function textsOf(output: string): readonly Text[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === "text",
  });
  const parsed = parser.parse(svgOf(output)) as { svg: { g: { text: Text[] } } };
  return parsed.svg.g.text;
}

test("is well-formed XML, whatever the terminal shows", () => {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svgOf('if (a < b && c > "d") ]]> &amp; é ✔')).close();
  expect(textsOf('a < b && "c"').map((text) => text["#text"])).toEqual(['a < b && "c"']);
});

test("columns stay where the terminal has them: a run for each side of a gap, each with its exact width", () => {
  const [left, right] = textsOf("ab cd   ef");
  expect(left?.["#text"]).toBe("ab cd");
  expect(right?.["#text"]).toBe("ef");
  const cell = Number(right?.["@textLength"]) / 2;
  expect(Number(right?.["@x"]) - Number(left?.["@x"])).toBeCloseTo(8 * cell, 1);
});

test("a sign outside ASCII is placed by itself, so that its own width moves nothing", () => {
  expect(textsOf("✔ sanity").map((text) => text["#text"])).toEqual(["✔", "sanity"]);
});

test("paint is carried over, and one that changes nothing parts nothing", () => {
  const [red, bold, plain] = textsOf("\u001b[31mred\u001b[39m \u001b[1mbold\u001b[22m plain\u001b[0m too");
  expect(red?.["@fill"]).toBe("#ff7b72");
  expect(bold?.["@font-weight"]).toBe("bold");
  expect(plain?.["#text"].trim()).toBe("plain too");
  expect(plain?.["@fill"]).toBeUndefined();
});

test("empty lines at the end add no height, those between lines do", () => {
  const height = (output: string) => Number(/height="(\d+)"/.exec(svgOf(output))?.[1]);
  expect(height("a\r\n\r\n\r\n")).toBe(height("a"));
  expect(height("a\r\n\r\nb")).toBeGreaterThan(height("a\r\nb"));
});
