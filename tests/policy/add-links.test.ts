import { describe, expect, it } from "vitest";
import { addLinks, linkLines, linksIn } from "../../policy/add-links.ts";

const lines = "snapshot:\n  link:\n    add:\n      - .env\n";

describe("addLinks", () => {
  it("adds the section after the settings, before what is commented out", () => {
    const text = '# About\n\n# why\nsince: "abc"\n\n# sanity:\n#   command: npm test  # else\n';
    expect(addLinks(text, [".env"])).toBe(
      `# About\n\n# why\nsince: "abc"\n${lines}\n# sanity:\n#   command: npm test  # else\n`,
    );
  });

  it.each([
    ["an empty file", "", lines],
    ["a section that says nothing", "snapshot:\n", lines],
    [
      "a list that has others, one of them the same",
      "snapshot:\n  link:\n    add:\n      - data # big\n      - .env\n",
      "snapshot:\n  link:\n    add:\n      - data # big\n      - .env\n",
    ],
    [
      "a list with removals",
      "snapshot:\n  link:\n    remove: [a]\n",
      "snapshot:\n  link:\n    remove: [a]\n    add:\n      - .env\n",
    ],
    ["flow style", "snapshot: {link: {add: [data]}}\n", "snapshot: {link: {add: [data, .env]}}\n"],
    [
      "wide indentation",
      "sanity:\n    when:\n        add:\n            - a\n",
      "sanity:\n    when:\n        add:\n            - a\nsnapshot:\n    link:\n        add:\n            - .env\n",
    ],
    ["lists that are not indented", "a:\n  b:\n  - c\n", "a:\n  b:\n  - c\nsnapshot:\n  link:\n    add:\n    - .env\n"],
  ])("keeps the form of %s", (_, before, after) => {
    expect(addLinks(before, [".env"])).toBe(after);
    expect(linksIn(after)).toContain(".env");
  });

  it.each(["snapshot: 3\n", "snapshot:\n  link: [a]\n", "a: [\n", "- x\n", "snapshot:\n  link:\n    add: x\n"])(
    "leaves a file alone that it cannot be added to: %j",
    (text) => expect(addLinks(text, [".env"])).toBeNull(),
  );

  it("quotes what YAML would take for something else", () => {
    const odd = ["#x", "true", "1", "*", "a: b"];
    expect(linksIn(linkLines(odd))).toEqual(odd);
  });
});
