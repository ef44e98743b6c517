import { describe, expect, it } from "vitest";
import { reportBlob } from "../../../gates/secrets/blob-report.ts";
import { decodedViews } from "../../../gates/secrets/decoded/decoded-views.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";
import { Random } from "./random.ts";

const token = new Random("decoded").fill("github_token:ghp");
const [head, tail] = [token.slice(0, 9), token.slice(9)];

async function found(text: string): Promise<string[]> {
  const { matches } = await (await loadScanner()).scan(text);
  return matches.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}

describe("a secret is found where it is written", () => {
  it.each([
    ["joined by +", `x = "${head}" + "${tail}";`, `${head}" + "${tail}`],
    ["joined over lines", `x = "${head}" +\n  "${tail}";`, `${head}" +\n  "${tail}`],
    ["joined by a dot", `$x = '${head}' . '${tail}';`, `${head}' . '${tail}`],
    ["in literals beside one another", `x = (\n  "${head}"\n  "${tail}"\n)`, `${head}"\n  "${tail}`],
    ["in a shell's quotes", `x="${head}""${tail}"`, `${head}""${tail}`],
    ["behind a backslash", `export X=${head}\\\n${tail}`, `${head}\\\n${tail}`],
    ["with an escape of JSON", String.raw`{"x":"\u0067${token.slice(1)}"}`, String.raw`\u0067${token.slice(1)}`],
    ["with escapes of C", String.raw`x = "\x67\x68${token.slice(2)}"`, String.raw`\x67\x68${token.slice(2)}`],
    ["with an escape of an address", `?x=%67${token.slice(1)}`, `%67${token.slice(1)}`],
    ["in base64", `x: ${Buffer.from(token).toString("base64")}`, Buffer.from(token).toString("base64")],
  ])("%s", async (_how, text, written) => {
    expect(await found(text)).toEqual([`github-token ${written}`]);
  });

  it("in a file of settings in base64, by the rule that it would be found by", async () => {
    const settings = Buffer.from(`HOST=db\nDB_PASSWORD=${new Random("settings").letters(8)}7!x\n`).toString("base64");
    expect(await found(`bundle: ${settings}\n`)).toEqual([`generic-password-line ${settings}`]);
  });

  it.each(["utf16le", "utf16be"])("in %s without a mark, on its line", async (encoding) => {
    const bytes = Buffer.from(`a = 1\nb = 2\ntoken = ${token}\n`, "utf16le");
    const report = await reportBlob(encoding === "utf16be" ? bytes.swap16() : bytes, await loadScanner());
    expect(report).toMatchObject({ kind: "text", matches: [{ rule: "github-token", startLine: 3 }] });
  });
});

describe("views", () => {
  it("are none where nothing stands for anything else", () => {
    const text = `const a = "b" + c + "d e " + "f";\nconst url = "https://acme.io/a%20b";\n// ${"word ".repeat(50)}\n`;
    expect(decodedViews(text)).toEqual([]);
  });

  it("leave pictures and parts of signed tokens alone", () => {
    const picture = new Random("picture").base64(400);
    expect(decodedViews(`url(data:image/png;base64,iVBORw0KGgo${picture})\n`)).toEqual([]);
    expect(decodedViews(new Random("jwt").fill("jwt"))).toEqual([]);
  });

  it("are made once for a run of base64, however long it is", () => {
    const long = Buffer.from("plain text, over and over ".repeat(20_000)).toString("base64");
    const before = process.cpuUsage();
    decodedViews(`//# sourceMappingURL=data:application/json;base64,${long}`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});
