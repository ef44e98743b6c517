import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { renderGitHub } from "../../../cli/reports/github.ts";
import { renderStepSummary } from "../../../cli/reports/github-summary.ts";
import { renderGitLab } from "../../../cli/reports/gitlab.ts";
import { renderJson } from "../../../cli/reports/json.ts";
import { renderJunit } from "../../../cli/reports/junit.ts";
import { renderShadowedMessage } from "../../../cli/reports/message-findings.ts";
import { renderSarif } from "../../../cli/reports/sarif.ts";
import { renderDetails, renderText } from "../../../cli/reports/text.ts";
import { renderVerify } from "../../../cli/reports/verify.ts";
import { styleFor } from "../../../cli/terminal/style.ts";
import { plainView } from "../../../cli/views/plain.ts";
import { checkpointResult, eventsOf, gateResult, letThrough, partlyShadowed, passing, rich } from "./sample-result.ts";

/*
 * What is let through in shadow mode is told in every report, and nowhere so that a reader takes it for a failure.
 */

const style = styleFor({}, { LANG: "C.UTF-8" });

test("the sample is let through by three gates", () => {
  expect(letThrough).toMatchObject({ verdict: "pass", exitCode: 0, shadow: ["semgrep", "secrets", "atdd"] });
  expect(partlyShadowed).toMatchObject({ verdict: "block", blockedBy: "secrets", exitCode: 1, shadow: ["semgrep"] });
});

describe("for people", () => {
  const text = renderText(letThrough, style);

  test("each gate that would have blocked has a line of its own", () => {
    expect(text.split("\n").filter((line) => line.startsWith("shadow: "))).toEqual([
      "shadow: semgrep would have blocked: 3 findings",
      "shadow: secrets would have blocked: 1 finding",
      "shadow: atdd would have blocked: its tool failed",
    ]);
  });

  test("the verdict is no plain pass, and says that there is no stamp", () => {
    expect(text).toContain(
      "Let through by shadow mode without a stamp: 1 gate passes, 1 skipped, 2 gates\nfail, 1 could not judge. (4.3s)",
    );
    const commit = checkpointResult(letThrough.results, {
      ...letThrough,
      change: { ...letThrough.change, kind: "commit" },
    });
    expect(renderText(commit, style)).toContain("Let through by shadow mode: 1 gate passes");
  });

  test("nothing reads as if it blocked, and the findings are told in full", () => {
    expect(text).not.toMatch(/\bblocks:|would block too|Skip it once|Not a defect/);
    expect(text).toContain("semgrep would have blocked, and is in shadow mode:");
    expect(text).toContain("    → Pass the value as a parameter of the query.");
    expect(text).toContain("secrets would have blocked, and is in shadow mode:");
    expect(text).toContain("atdd could not judge either, in shadow mode:");
  });

  test("what to do next is to look", () => {
    expect(text).toMatch(/Full output +\/home\/ada\/.cache\/dev-loop\/logs\/semgrep.log/);
    expect(text).toMatch(
      /Was it wrong\? +dl feedback 01JD3Z7K8M false-positive\n +What shadow saw +dl shadow-report\n/,
    );
  });

  test("a gate that enforces blocks beside it as ever", () => {
    const blocked = renderDetails(partlyShadowed, style);
    expect(blocked).toContain("secrets blocks:");
    expect(blocked).toContain("semgrep would have blocked, and is in shadow mode:");
    expect(blocked).toContain(
      "Blocked by secrets: 1 finding. (4.3s)\nshadow: semgrep would have blocked: 3 findings\n",
    );
    expect(blocked).toContain('DL_SKIP=secrets DL_REASON="why" git commit');
  });

  test("a gate that broke is told first only where none has findings", () => {
    const [, , secrets, atdd] = rich.results;
    const broken = gateResult("semgrep", { outcome: { status: "error", reason: "tool-missing" }, summary: "Gone." });
    const results = [broken, ...(secrets && atdd ? [secrets, atdd] : [])];
    const both = renderDetails(checkpointResult(results, { inShadow: ["semgrep", "secrets", "atdd"] }), style);
    expect(both.indexOf("secrets would have blocked, and")).toBeLessThan(
      both.indexOf("semgrep could not judge either"),
    );
    const alone = renderDetails(checkpointResult([broken], { inShadow: ["semgrep"] }), style);
    expect(alone).toContain("semgrep could not judge, in shadow mode:\n  Gone.");
  });

  test("a pass in shadow mode is a pass", () => {
    const inShadow = checkpointResult(passing.results, { inShadow: ["sanity", "secrets"] });
    expect(renderText(inShadow, style)).toBe(renderText(passing, style));
  });

  test("the view marks a gate as it ends", async () => {
    const lines: string[] = [];
    const view = plainView((text) => Promise.resolve(void lines.push(text)), style);
    for (const event of eventsOf(partlyShadowed)) view.handle(event);
    await view.close();
    const shown = lines.join("");
    expect(shown).toMatch(/✖ semgrep +fail +1.2s +Shadow, does not block: 3 new findings./);
    expect(shown).toMatch(/✖ secrets +fail +1.2s +2 secrets./);
  });

  test("a commit message that would have been stopped", () => {
    const [, , secrets] = rich.results;
    const text = secrets ? renderShadowedMessage(secrets, style) : "";
    expect(text).toMatch(
      /^shadow: secrets would have blocked: the commit message holds a secret; this commit gets no stamp\n {2}commit message:2 /,
    );
    const broken = gateResult("secrets", {
      outcome: { status: "error", reason: "tool-failed" },
      summary: "No engine.",
    });
    expect(renderShadowedMessage(broken, style)).toBe(
      "shadow: secrets would have blocked: could not judge the commit message: No engine.; this commit gets no stamp\n",
    );
  });
});

test("dl verify marks what it does not refuse", () => {
  const commit = {
    commit: "0123456789".repeat(4),
    subject: "Add the payroll",
    status: "missing",
    stamp: null,
    skips: [],
    accepted: true,
    shadow: true,
    detail: "no stamp; not refused: secrets is in shadow mode",
  } as const;
  expect(renderVerify({ schemaVersion: 1, kind: "verify", accepted: true, commits: [commit] }, style)).toBe(
    [
      "! 0123456789  missing          Add the payroll",
      "    no stamp; not refused: secrets is in shadow mode",
      "Not refused, in shadow mode: 1 of 1 commit would not be accepted.",
      "",
    ].join("\n"),
  );
});

describe("for programs", () => {
  test("JSON holds which gates were in shadow mode, and which would have blocked", () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const schema = readFileSync(join(import.meta.dirname, "../../../schemas/checkpoint.schema.json"), "utf8");
    const json = JSON.parse(renderJson(letThrough)) as unknown;
    const validate = ajv.compile(JSON.parse(schema) as object);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(json).toEqual(letThrough);
  });

  test("JUnit has no failures and no errors, and every case", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const read = (result: typeof rich) => {
      const { testsuites } = parser.parse(renderJunit(result)) as { testsuites: Record<string, string> };
      const { tests, failures, errors, skipped } = testsuites;
      return { tests, failures, errors, skipped };
    };
    const { tests, failures, errors, skipped } = read(rich);
    expect({ failures, errors }).toEqual({ failures: "4", errors: "1" });
    const all = String(Number(skipped) + Number(failures) + Number(errors));
    expect(read(letThrough)).toEqual({ tests, failures: "0", errors: "0", skipped: all });
    expect(read(partlyShadowed)).toMatchObject({ failures: "1", errors: "1" });
    expect(renderJunit(letThrough)).toContain('<skipped message="Shadow mode, does not block: error: User input');
  });

  test("SARIF has nothing above a note, no number that fails a check, and no exit code but 0", () => {
    interface Run {
      tool: { driver: { rules: { defaultConfiguration: { level: string }; properties: object }[] } };
      invocations: [{ exitCode: number; executionSuccessful: boolean }];
      results: { level: string; properties?: { severity: string } }[];
      properties: { status: string; mode: string };
    }
    const runsOf = (result: typeof rich) => (JSON.parse(renderSarif(result)) as { runs: Run[] }).runs;
    const [sanity, semgrep, secrets, atdd] = runsOf(letThrough);
    expect(semgrep?.results.map(({ level, properties }) => [level, properties?.severity])).toEqual([
      ["note", "note"],
      ["note", "error"],
      ["note", "error"],
      ["note", "error"],
    ]);
    for (const { defaultConfiguration, properties } of semgrep?.tool.driver.rules ?? []) {
      expect(defaultConfiguration.level).toBe("note");
      expect(properties).not.toHaveProperty("security-severity");
    }
    expect([sanity, semgrep, secrets, atdd].map((run) => run?.invocations[0].exitCode)).toEqual([0, 0, 0, 0]);
    expect(atdd?.invocations[0].executionSuccessful).toBe(false);
    expect(semgrep?.properties).toMatchObject({ status: "fail", mode: "shadow" });
    const [, , enforced] = runsOf(partlyShadowed);
    expect(enforced?.invocations[0].exitCode).toBe(1);
    expect(enforced?.results[0]?.level).toBe("error");
    expect(enforced?.properties.mode).toBe("enforce");
  });

  test("GitHub gets notices, and a summary that says what would have been blocked", () => {
    const lines = renderGitHub(letThrough).trimEnd().split("\n");
    expect(lines.every((line) => line.startsWith("::notice "))).toBe(true);
    expect(lines.join("\n")).toContain("title=shadow%3A semgrep/python-sql-injection::");
    expect(renderGitHub(partlyShadowed)).toMatch(/^::error title=secrets\/github-token::/);
    const summary = renderStepSummary(letThrough);
    expect(summary).toMatch(/^## ⚠️ dl: Let through by shadow mode/);
    expect(summary).toContain("shadow&#58; secrets would have blocked&#58; 1 finding\n");
    expect(summary).toContain("| semgrep | fail (shadow) |");
  });

  test("GitLab gets nothing above info", () => {
    const issues = JSON.parse(renderGitLab(letThrough)) as { severity: string; description: string }[];
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["info"]));
    const ofSemgrep = issues.filter(({ description }) => description.includes("User input"));
    expect(ofSemgrep[0]?.description).toMatch(/^Shadow mode, does not block: /);
    const severities = (JSON.parse(renderGitLab(partlyShadowed)) as typeof issues).map(({ severity }) => severity);
    expect(severities).toContain("critical");
  });
});
