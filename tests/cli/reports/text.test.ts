import { describe, expect, test } from "vitest";
import { renderDetails, renderText } from "../../../cli/reports/text.ts";
import { displayWidth } from "../../../cli/terminal/fold.ts";
import { styleFor, type Style } from "../../../cli/terminal/style.ts";
import { checkpointResult, finding, gateResult, hostile, longLine, passing, rich } from "./sample-result.ts";

const plain = styleFor({}, { LANG: "en_GB.UTF-8" });
const ascii = styleFor({}, {});

describe("a blocked checkpoint", () => {
  const text = renderText(rich, plain);

  test("has a line a gate, in order, with status, time and reason", () => {
    const lines = text.split("\n").filter((line) => /^ {2}\S \w+ +(pass|fail|error|skip) /.test(line));
    expect(lines.map((line) => line.split(/\s+/).slice(1, 4))).toEqual([
      ["✔", "sanity", "pass"],
      ["✖", "semgrep", "fail"],
      ["✖", "secrets", "fail"],
      ["!", "atdd", "error"],
      ["○", "review", "skip"],
    ]);
    expect(lines[3]).toContain("1.2s  Its tool failed.");
    expect(lines[4]).not.toContain("ms");
  });

  test("shows the first blocking gate's findings with place, rule, excerpt and help, worst first", () => {
    expect(text).toContain(
      [
        "  src/db.py:14:5  error  semgrep/python-sql-injection  CWE-89  a1a1a1a1",
        "    User input reaches an SQL query.",
        '    │ cursor.execute("SELECT * FROM t WHERE id=" + id)',
        "    → Pass the value as a parameter of the query.",
      ].join("\n"),
    );
    expect(text.indexOf("semgrep/python-sql-injection")).toBeLessThan(text.indexOf("semgrep/weak-hash"));
  });

  test("shows a later gate's findings beside it, after it, and never as the one that blocks", () => {
    expect(text.indexOf("semgrep blocks:")).toBeLessThan(text.indexOf("secrets would block too:"));
    expect(text).toContain("commit message:2  error  secrets/github-token");
    expect(text).toContain("atdd could not judge either:");
    expect(text).toContain("Blocked by semgrep: 3 findings.");
  });

  test("counts and shows what was let stand, and says when the change itself brought the suppression", () => {
    expect(text).toContain("Let stand: 2 findings");
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "semgrep/python-sql-injection in src/db.py:14, by a comment that this change itself adds: a fixed table name",
    );
    expect(text).toContain("secrets/github-token, by policy: a documented sample");
  });

  test("shows notes, skips and values that are not in force", () => {
    expect(text).toContain("- semgrep: 2 findings are in the base too.");
    expect(text).toContain("- review was left out by DL_SKIP: the model is down");
    expect(text).toContain('- sanity.command: "make check" (it runs a command)');
  });

  test("says what to do next", () => {
    expect(text).toMatch(/Full output +\/home\/ada\/\.cache\/dev-loop\/logs\/semgrep\.log\n/);
    expect(text).toMatch(/Not a defect\? +a comment there: "dl-allow semgrep\/python-sql-injection: why"\n/);
    expect(text).toMatch(/Was it wrong\? +dl feedback 01JD3Z7K8M false-positive\n/);
    expect(text).toMatch(/DL_SKIP=semgrep DL_REASON="why" git commit\n/);
    expect(text).toMatch(/dl trust\n$/);
  });

  test("leaves the gates out where a view has shown them", () => {
    const details = renderDetails(rich, plain);
    expect(details).not.toContain("dl judged");
    expect(text.endsWith(details)).toBe(true);
  });
});

test("a passing checkpoint ends with one line", () => {
  expect(renderDetails(passing, plain)).toBe("\nPassed: 3 gates pass, 2 off. (4.3s)\n");
});

describe("commits before the staged change that nobody has judged", () => {
  const bases = [{ commit: "feedface".repeat(5), tree: "12345678".repeat(5), reason: "stamped" as const }];

  test("are said to be judged along", () => {
    const text = renderDetails({ ...passing, change: { ...passing.change, bases } }, plain);
    expect(text).toContain("Judged along: the commits since feedfacefe, for they carry no valid stamp.\n");
  });

  test("are none of a commit's business", () => {
    const change = { ...passing.change, kind: "commit" as const, bases };
    expect(renderDetails({ ...passing, change }, plain)).not.toContain("Judged along");
  });
});

test("a checkpoint in which no gate had anything to judge counts no passes", () => {
  const idle = checkpointResult([
    gateResult("sanity", { outcome: { status: "skip", reason: "nothing-to-judge" }, summary: "" }),
  ]);
  expect(renderDetails(idle, plain)).toBe("\nPassed: 1 skipped. (4.3s)\n");
});

test("a verdict that was kept says so", () => {
  expect(renderText({ ...passing, cached: true }, plain)).toContain("was judged before");
});

test("a gate that broke is no finding: it names the reason and dl doctor, and nothing to allow", () => {
  const broken = checkpointResult([
    gateResult("semgrep", {
      outcome: { status: "error", reason: "tool-missing" },
      summary: "Run dl tools install.",
    }),
  ]);
  const text = renderText(broken, plain);
  expect(text).toContain("Blocked: semgrep could not do its work: its tool is missing.");
  expect(text).toContain("Run dl tools install.");
  expect(text).toContain("dl doctor");
  expect(text).not.toContain("dl-allow");
});

test("a gate's own sentence is not led in by a reason that says the same", () => {
  const off = gateResult("review", {
    outcome: { status: "off", reason: "no-engine" },
    summary: "No reviewer is asked.",
  });
  const idle = gateResult("sanity", {
    outcome: { status: "skip", reason: "nothing-to-judge" },
    summary: "No changed file is one that tests are run for.",
  });
  const text = renderText(checkpointResult([idle, off]), plain);
  expect(text).toContain("  No reviewer is asked.");
  expect(text).not.toContain("No engine set.");
  expect(text).not.toContain("Nothing to judge.");
});

test("what a gate that broke says is said once", () => {
  const text = renderText(rich, plain).replaceAll(/\s+/g, " ");
  expect(text.split("npx cucumber-js ended with exit code 2. Try it by hand.")).toHaveLength(2);
  expect(text.match(/its tool failed/gi)).toHaveLength(1);
});

test("what the gate's line says is not said again above its findings", () => {
  expect(renderText(rich, plain).match(/3 new findings\./g)).toHaveLength(1);
});

test("a command that waits for trust is no puzzle: the way on is dl trust, under the names of the file", () => {
  const waiting = checkpointResult(
    [gateResult("sanity", { outcome: { status: "error", reason: "untrusted-command" }, summary: "It was not run." })],
    { untrusted: [{ key: "semgrep.disabledRules", value: "semgrep/js-weak-hash", why: "loosening" }] },
  );
  const text = renderText(waiting, plain);
  expect(text).toContain('- semgrep.rules without "semgrep/js-weak-hash" (it loosens the policy)');
  expect(text).toMatch(/Put in force +dl trust\n$/);
  expect(text).not.toContain("dl doctor");
});

test("an existing commit cannot be skipped by the environment of git commit", () => {
  const change = { ...rich.change, kind: "commit" as const };
  expect(renderText({ ...rich, change }, plain)).not.toContain("DL_SKIP=semgrep");
});

test("many findings are cut with a line that says how many more there are", () => {
  const findings = Array.from({ length: 63 }, () => finding());
  const many = checkpointResult([gateResult("semgrep", { outcome: { status: "fail", reason: "findings" }, findings })]);
  const text = renderText(many, plain);
  expect(text.match(/src\/db\.py:14:5/g)).toHaveLength(50);
  expect(text.match(/src\/db\.py:14:5 {2}error {2}/g)).toHaveLength(10);
  expect(text).toContain("and 13 more findings; --format json holds all");
});

describe("hostile text", () => {
  const everywhere = checkpointResult(
    [
      gateResult("sanity", { summary: hostile, notes: [{ code: "information", message: hostile, path: hostile }] }),
      gateResult("semgrep", {
        outcome: { status: "fail", reason: "findings" },
        summary: hostile,
        log: `/tmp/${hostile}`,
        findings: [
          finding({ message: hostile, help: hostile, excerpt: hostile, rule: hostile, cwe: [hostile] }),
          finding({ message: longLine, help: longLine, excerpt: longLine }),
          finding({ location: { kind: "path", path: hostile } }),
          finding({ suppression: { by: "comment", reason: hostile, addedByChange: false } }),
        ],
      }),
    ],
    {
      overrides: [{ gate: "review", reason: hostile, by: "flag" }],
      untrusted: [{ key: "sanity.command", value: hostile, why: "loosening" }],
    },
  );
  const styles: [string, Style][] = [
    ["80 columns", plain],
    ["ASCII", ascii],
    ["40 columns", { ...plain, width: 40 }],
  ];

  test.each(styles)("holds no control, invisible or broken character: %s", (_name, style) => {
    const text = renderText(everywhere, style);
    // oxlint-disable-next-line no-control-regex -- controls are what must not be there
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|[\p{Cf}\p{Cs}]/u);
    expect(text.isWellFormed()).toBe(true);
  });

  test.each(styles)("speaks to no CI runner: %s", (_name, style) => {
    const text = renderText(everywhere, style);
    expect(text).toContain("forged");
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\w*\[/);
  });

  test("fits into the width, but for what is there to be copied", () => {
    const lines = renderText(everywhere, plain).split("\n");
    const wide = lines.filter((line) => !isToCopy(line) && displayWidth(line) > plain.width);
    expect(wide).toEqual([]);
  });
});

test("colours paint and change nothing else", () => {
  const painted = styleFor({ isTTY: true, columns: 80 }, { LANG: "C.UTF-8", FORCE_COLOR: "1" });
  const text = renderText(rich, painted);
  // oxlint-disable-next-line no-control-regex -- colour sequences start with it
  const colour = /\u001b\[\d+m/g;
  expect(text).toMatch(colour);
  expect(text.replaceAll(colour, "")).toBe(renderText(rich, plain));
});

test("a terminal that knows no UTF-8 gets ASCII signs", () => {
  const text = renderText(passing, ascii);
  // oxlint-disable-next-line no-control-regex -- ASCII is what is meant
  expect(text).toMatch(/^[\u0000-\u007f]*$/);
  expect(text).toContain("+ sanity ");
});

/** Places, rules and commands are not folded. */
function isToCopy(line: string): boolean {
  return /^ {2}(Full output|Not a defect|\S+ {2}error|"first|first)/.test(line);
}
