import { describe, expect, test } from "vitest";
import { parsable } from "../../../gates/semgrep/parsable.ts";

function csharp(text: string): string {
  return parsable(Buffer.from(text), "csharp").toString();
}

describe("primary constructors of C# are blanked out, in place", () => {
  test.each([
    ["class A(Db db) { }", "class A        { }"],
    ["class A(Db db) : B(db, 1), I { }", "class A        : B       , I { }"],
    ["class A<T>(Db<T> db) : B<T>(db) where T : class { }", "class A<T>          : B<T>     where T : class { }"],
    ["struct A(int x) { }", "struct A        { }"],
    ["record A(int X, int Y) { }", "class  A               { }"],
    ["record struct A(int X) { }", "       struct A        { }"],
    ['class A([Keyed("a)")] Db db) { }', "class A                      { }"],
    ["class A(\n  Db db,\r\n  int n = (1 + 2)) { }", "class A \n        \r\n                   { }"],
    ["class A(Db db);", "class A       {}"],
    ["class A(string m) : B(m);", "class A           : B  {}"],
    ["class A(string m) : B;", "class A           : B;"],
    ["class Ä(Db é) { }", "class Ä       { }"],
  ])("%j", (before, after) => {
    const text = csharp(before);
    expect(Buffer.byteLength(text)).toBe(Buffer.byteLength(before));
    expect(text.replaceAll(/ +/g, " ")).toBe(after.replaceAll(/ +/g, " "));
  });

  test.each([
    "record A(int X);",
    "record A(int X) : B(X);",
    "public readonly record struct A(int X);",
    "class A : B { A(int x) : base(x) { } }",
    "var record = (1, 2); Record(classes);",
    "class A(",
    "class A(string c) : B(Process.Start(c)) { }",
    'class A(string c) : B("SELECT " + c) { }',
    'Run("class x(", Process.Start(input), ")");',
    'var s = "class x(" + Process.Start(input) + ")";',
    'var s = $"class x({Process.Start(input)})";',
    "/* class x( */ Process.Start(input); // )",
    "void M<T>(T t) where T : class { Run(t); }",
  ])("but not %j", (text) => {
    expect(csharp(text)).toBe(text);
  });
});

test("what never closes is given up soon", () => {
  const text = "class A(\n".repeat(50_000);
  const started = performance.now();
  expect(csharp(text)).toBe(text);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("other languages stay as they are", () => {
  const text = Buffer.from("class A(B): pass");
  expect(parsable(text, "python")).toBe(text);
  expect(parsable(text, undefined)).toBe(text);
});
