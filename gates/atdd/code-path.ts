import type { RepoPath } from "../../git/path.ts";

/** Whether a path is a Gherkin specification: plain, or Gherkin in Markdown. */
export function isSpecPath(path: RepoPath): boolean {
  return /\.feature(?:\.md)?$/i.test(path);
}

/** Whether a path is source that a mapping's wide glob can mean: not a specification, a test or documentation. */
export function isSourcePath(path: RepoPath): boolean {
  return !isSpecPath(path) && !isTestPath(path) && !isDocumentationPath(path);
}

/**
 * Whether a path is program code by its extension, and no test. Whole segments and extensions decide, so that
 * `src/latest.ts` and `contest/entry.py` are code.
 */
export function isCodePath(path: RepoPath): boolean {
  return codeExtensions.has(extensionOf(path)) && isSourcePath(path);
}

/** Whether a file without an extension is a script: it starts with `#!`. */
export function isScript(path: RepoPath, content: Buffer): boolean {
  return extensionOf(path) === "" && isSourcePath(path) && content[0] === 0x23 && content[1] === 0x21;
}

/** Whether a path could be a script: only its first bytes can tell. */
export function mayBeScript(path: RepoPath): boolean {
  return extensionOf(path) === "" && isSourcePath(path);
}

/** Whether a path is documentation: it takes no part in a run of the program. */
export function isDocumentationPath(path: RepoPath): boolean {
  return documentationExtensions.has(extensionOf(path)) && !isSpecPath(path);
}

/** Whether a path is a test, or serves only tests, by a folder of its own or by the names that test runners go by. */
export function isTestPath(path: RepoPath): boolean {
  const segments = path.split("/");
  const name = segments.pop() ?? "";
  return (
    topTestFolders.has(segments[0] ?? "") ||
    segments.some((segment) => testFolders.has(segment)) ||
    testNames.some((pattern) => pattern.test(name))
  );
}

const testFolders = new Set([
  "test",
  "tests",
  "__tests__",
  "__mocks__",
  "testdata",
  "fixtures",
  "__fixtures__",
  "step_definitions",
]);

/** Further down these names are as often those of product code: `src/features`, `lib/spec`. */
const topTestFolders = new Set(["spec", "specs", "e2e", "features"]);

/** Names that test runners collect by: JavaScript, Node's own runner, Go and others, Python, the JVM and .NET, PHP. */
const testNames = [
  /\.(?:test|spec|steps|cy)\.[^.]+$/,
  /^(?:test-.+|.+-test)\.[cm]?[jt]sx?$/,
  /_(?:test|spec|steps)\.[^.]+$/,
  /^test_[^/]*\.py$/,
  /^conftest\.py$/,
  /[a-z0-9](?:Test|Tests|IT|Spec|Steps)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|swift)$/,
  /[a-z0-9]Test\.php$/,
];

const documentationExtensions = new Set(["md", "mdx", "markdown", "rst", "adoc", "asciidoc", "txt", "org", "tex"]);

const codeExtensions = new Set(
  `ada adb ads asm astro awk bash bat c c++ cc cjs clj cljc cljs cls cob cobol coffee cpp cr cs cts cu cxx d dart
  ejs elm erb erl ex exs f f90 f95 fish fs fsx gleam go gql gradle graphql groovy h haml hbs hcl hh hpp hrl hs
  hxx java jinja jl js jsx ksh kt kts lisp lua m mjs ml mli mm move mts nim nix odin pas php pl pm pp prisma proto
  ps1 psm1 py pyi pyx r rb re res rkt rs s scala scm sh sol sql svelte sv swift tcl tf thrift ts tsx v vb vhd
  vhdl vue wat wgsl xsl xslt zig zsh`.split(/\s+/),
);

/** The extension in lower case without its dot; empty for none, and for a dot file. */
function extensionOf(path: RepoPath): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
