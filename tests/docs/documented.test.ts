import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { parsePolicyFile } from "../../policy/parse.ts";
import { policyKeyNames } from "../../policy/keys.ts";
import { cliReference } from "../../scripts/reference/cli.ts";

const root = join(import.meta.dirname, "../..");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const textOf = (page: string) => readFileSync(join(root, page), "utf8");

describe.each(pages)("%s", (page) => {
  const text = textOf(page);

  test("leads nowhere that is not there", () => {
    const targets = Array.from(withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g), (match) => match[1] ?? "");
    const dead = targets.filter((target) => !/^https?:/.test(target) && !isThere(page, target));
    expect(dead).toEqual([]);
  });

  test("shows only settings that dl takes", async () => {
    const policies = fencesOf(text, "yaml").filter(isPolicy);
    const read = policies.map((block) => parsePolicyFile(Buffer.from(block), { name: "repository", file: page }));
    await expect(Promise.all(read)).resolves.toHaveLength(policies.length);
  });
});

const sections = new Map(
  (await cliReference())
    .split(/^## dl /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section]),
);

test.each(pages)("%s names only commands and options that there are", (page) => {
  const wrong = commandsIn(textOf(page)).filter(({ command, options }) => {
    const help = sections.get(command);
    return help === undefined || !options.every((option) => takes(help, option));
  });
  expect(wrong).toEqual([]);
});

test("the check of commands sees one that is not there", () => {
  expect(commandsIn("Run `dl chekpoint --range A..B --yes` now.")).toEqual([
    { command: "chekpoint", options: ["--range", "--yes"] },
  ]);
  expect(commandsIn("```yaml\nrun: >\n  npx dev-loop verify A\n  --eech\n```\n")).toEqual([
    { command: "verify", options: ["--eech"] },
  ]);
});

/** Of a commit hook dl's own lines tell; they are no user's to type. */
const internal = new Set(["hook"]);

/** `dl <command>` and `npx dev-loop <command>` in code, with their options. */
function commandsIn(text: string): { readonly command: string; readonly options: readonly string[] }[] {
  const inline = Array.from(withoutFences(text).matchAll(/`([^`]+)`/g), (match) => match[1] ?? "");
  const lines = [...fencesOf(text, "sh"), ...fencesOf(text, "yaml")].flatMap((block) =>
    unfolded(block)
      .replaceAll(/(^|\s)#.*$/gm, "")
      .split("\n"),
  );
  return [...inline, ...lines].flatMap((code) =>
    Array.from(code.matchAll(/(?:^|[\s-] ?)(?:dl|npx dev-loop)\s([a-z][a-z-]*)([^|;&#]*)/g), (match) => ({
      command: match[1] ?? "",
      options: Array.from((match[2] ?? "").matchAll(/(?<=\s)--[a-z-]+/g), ([option]) => option),
    })).filter(({ command }) => !internal.has(command)),
  );
}

/** Commands that YAML folds over several lines, on one. */
function unfolded(block: string): string {
  return block.replaceAll(/^(\s+)(npx dev-loop [^\n]*)\n\1(?=--)/gm, "$1$2 ");
}

function takes(help: string, option: string): boolean {
  return help.includes(`${option} `) || help.includes(`${option.replace("--no-", "--")} `);
}

function isThere(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || headingsOf(textOf(file)).includes(anchor);
}

/** Anchors as GitHub makes them. */
function headingsOf(text: string): string[] {
  return Array.from(withoutFences(text).matchAll(/^#+ (.+)$/gm), (match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}

function fencesOf(text: string, language: string): string[] {
  return Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm")), (match) => match[1] ?? "");
}

function withoutFences(text: string): string {
  return text.replaceAll(/^```[^]*?^```$/gm, "");
}

/** Whether a YAML block is of a policy, not of a CI system. */
function isPolicy(block: string): boolean {
  const sections = new Set(policyKeyNames.map((key) => key.split(".")[0]));
  const parsed: unknown = parse(block);
  return parsed !== null && typeof parsed === "object" && Object.keys(parsed).some((key) => sections.has(key));
}
