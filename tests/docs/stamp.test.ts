import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { computeStamp, type Statement } from "../../checkpoint/stamp.ts";
import { canonicalJson } from "../../policy/canonical-json.ts";
import { dlBinary, Sandbox } from "../support/sandbox.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/stamp.md"), "utf8");

/** The fenced blocks of the worked example: how to commit, how to work the stamp out again, what that prints. */
const [commit = "", recompute = "", printed = ""] = Array.from(
  page.slice(page.indexOf("## A worked example")).matchAll(/^```\w+\n([^]*?)^```$/gm),
  (match) => match[1] ?? "",
);

test("the worked example, run as it stands in docs/stamp.md, prints what stands there", () => {
  const sandbox = new Sandbox();
  sandbox.write({ "../bin/dl": `#!/bin/sh\nexec '${process.execPath}' '${dlBinary}' "$@"\n` });
  const ran = sandbox.run("sh", ["-e", "-c", `chmod +x ../bin/dl\nPATH="$PWD/../bin:$PATH"\n${commit}\n${recompute}`]);
  expect(ran.code, ran.output).toBe(0);
  expect(ran.stdout.endsWith(printed), ran.stdout).toBe(true);
});

test("its statement is canonical, and its stamp is the one that dl computes", () => {
  const [statement = "", stamp = ""] = printed.split("\n");
  const parsed = JSON.parse(statement) as Statement;
  expect(canonicalJson(parsed)).toBe(statement);
  expect(computeStamp(parsed)).toBe(stamp);
  expect(page).toContain(`\`\`\`text\nDev-Loop-Gate: ${stamp}\n`);
});

test("the line is as wide as the page says", () => {
  const line = /^Dev-Loop-Gate: .*$/m.exec(page)?.[0] ?? "";
  expect(page).toContain(`It is ${line.length} columns wide`);
});
