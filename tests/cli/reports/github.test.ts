import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appendStepSummary, renderStepSummary } from "../../../cli/reports/github-summary.ts";
import { isGitHubActions, renderGitHub } from "../../../cli/reports/github.ts";
import type { Severity } from "../../../gates/contract.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { checkpointResult, finding, gateResult, hostile, longLine, passing, rich } from "./sample-result.ts";

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

test("a finding becomes an annotation at its place", () => {
  const [first] = read(renderGitHub(rich)).filter(({ properties }) => properties["file"] === "src/db.py");
  expect(first).toEqual({
    name: "error",
    properties: {
      file: "src/db.py",
      line: "14",
      endLine: "14",
      col: "5",
      endColumn: "52",
      title: "semgrep/python-sql-injection",
    },
    message: "User input reaches an SQL query.\nPass the value as a parameter of the query.",
  });
});

test("columns are left out where a finding spans lines", () => {
  const region = { startLine: 3, startColumn: 2, endLine: 5, endColumn: 9 };
  const [command] = read(renderGitHub(failing([finding({ location: { kind: "file", path: "a", region } })])));
  expect(command?.properties).toMatchObject({ line: "3", endLine: "5" });
  expect(command?.properties).not.toHaveProperty("col");
  expect(command?.properties).not.toHaveProperty("endColumn");
});

test("suppressed findings are no annotations; broken gates are errors, gates left out notices", () => {
  const commands = read(renderGitHub(rich));
  expect(commands.map(({ name, properties }) => `${name} ${properties["title"]}`)).toEqual([
    "error semgrep/python-sql-injection",
    "error semgrep/python-sql-injection",
    "error secrets/github-token",
    "error atdd could not do its work: its tool failed",
    "notice semgrep/weak-hash",
    "notice review did not judge: skipped by a person",
  ]);
});

test("a pass annotates nothing", () => {
  expect(renderGitHub(passing)).toBe("");
});

test.each(["100%", "a,b:c", "%0A", "line\nbreak", "::error::forged", "a::b", "=x,y=z"])(
  "what is escaped comes back: %j",
  (text) => {
    const [command] = read(
      renderGitHub(failing([finding({ message: text, help: null, location: { kind: "path", path: text } })])),
    );
    expect(command?.message).toBe(text);
    expect(command?.properties["file"]).toBe(text);
  },
);

test("hostile text cannot add a command", () => {
  const commands = read(
    renderGitHub(
      failing([
        finding({ rule: hostile, message: hostile, help: longLine, location: { kind: "path", path: hostile } }),
      ]),
    ),
  );
  expect(commands).toHaveLength(1);
  // oxlint-disable-next-line no-control-regex -- controls are what must not be there
  expect(commands[0]?.message).not.toMatch(/[\u0000-\u0008\u001b]/);
});

test.each<[Severity, string]>([
  ["error", "error"],
  ["warning", "warning"],
  ["note", "notice"],
])("more than ten of a kind (%s): nine, and a line that says how many more", (severity, name) => {
  const many = Array.from({ length: 25 }, () => finding({ severity }));
  const commands = read(renderGitHub(failing(many)));
  expect(commands).toHaveLength(10);
  expect(commands.every((command) => command.name === name)).toBe(true);
  expect(commands.at(-1)?.message).toMatch(new RegExp(`^16 more ${name}s than GitHub shows`));
  expect(read(renderGitHub(failing(many.slice(0, 10))))).toHaveLength(10);
});

test("the first blocking gate comes before findings of gates that pass", () => {
  const result = checkpointResult([
    gateResult("sanity", { findings: Array.from({ length: 20 }, () => finding({ rule: "sanity/slow" })) }),
    gateResult("semgrep", { outcome: { status: "fail", reason: "findings" }, findings: [finding()] }),
  ]);
  expect(read(renderGitHub(result))[0]?.properties["title"]).toBe("semgrep/python-sql-injection");
});

describe("step summary", () => {
  test("holds verdict, a row a gate, findings, and what did not block", () => {
    const summary = decode(renderStepSummary(rich));
    expect(summary).toContain("## ❌ dl: Blocked by semgrep: 3 findings.");
    expect(summary).toContain("| secrets | fail | 1.2s | 2 secrets. |");
    expect(summary).toContain("<code>semgrep/python-sql-injection</code> at <code>src/db.py:14:5</code>");
    expect(summary).toContain("- review was left out by DL_SKIP: the model is down");
    expect(summary).toContain("### Let stand");
    expect(summary).toContain("a fixed table name");
  });

  test("reads nothing of the repository as markup", () => {
    const result = failing([finding({ rule: hostile, message: hostile, excerpt: hostile, help: hostile })]);
    const raw = renderStepSummary(result);
    // Beside what dl itself writes, no sign is left that Markdown or HTML gives a meaning.
    const own = raw.replaceAll(/&#\d+;|<br>|<\/?code>|\*\*error\*\*|^\|.*\|$|^#+ |^- /gm, "");
    expect(own).not.toMatch(/[<>[\]`*_|]/);
    expect(decode(raw)).toContain("</failure> <b>");
  });

  test("stays far below GitHub's limit of 1 MiB, and says how many are left out", () => {
    const many = Array.from({ length: 5000 }, () => finding({ message: longLine, excerpt: longLine, help: longLine }));
    const summary = renderStepSummary(failing(many));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain("- and 4900 more findings");
  });

  test("is appended to the file that GitHub names, and nowhere else", async () => {
    const sandbox = new Sandbox().write({ summary: "before\n" });
    await appendStepSummary(passing, { GITHUB_STEP_SUMMARY: join(sandbox.directory, "summary") });
    expect(readFileSync(join(sandbox.directory, "summary"), "utf8")).toBe(`before\n${renderStepSummary(passing)}`);
    await expect(appendStepSummary(passing, {})).resolves.toBeUndefined();
  });
});

test("GitHub Actions is known by its variable", () => {
  expect(isGitHubActions({ GITHUB_ACTIONS: "true" })).toBe(true);
  expect(isGitHubActions({ GITHUB_ACTIONS: "false" })).toBe(false);
  expect(isGitHubActions({})).toBe(false);
});

function failing(findings: readonly ReturnType<typeof finding>[]) {
  return checkpointResult([gateResult("semgrep", { outcome: { status: "fail", reason: "findings" }, findings })]);
}

/** Reads commands as GitHub's runner does: `::name key=value,…::message`, a line each, unescaped last to first. */
function read(output: string): Command[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const match = /^::(\w+) (.*?)::(.*)$/.exec(line);
      if (!match) throw new Error(`not a workflow command: ${line}`);
      const [, name = "", list = "", message = ""] = match;
      const properties = list.split(",").map((pair) => {
        const at = pair.indexOf("=");
        const value = pair
          .slice(at + 1)
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ",");
        return [pair.slice(0, at), unescapeData(value)] as const;
      });
      return { name, properties: Object.fromEntries(properties), message: unescapeData(message) };
    });
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function decode(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
}
