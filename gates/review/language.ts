import type { RepoPath } from "../../git/path.ts";

/** The language that a path's extension stands for, to help a reviewer; undefined when it is not a common one. */
export function languageOf(path: RepoPath): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot === -1 ? undefined : languages.get(name.slice(dot + 1).toLowerCase());
}

const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    c: "c h",
    cpp: "cc cpp cxx hpp hh",
    csharp: "cs",
    css: "css scss sass less",
    dart: "dart",
    elixir: "ex exs",
    go: "go",
    html: "html htm",
    java: "java",
    javascript: "js jsx mjs cjs",
    json: "json jsonc",
    kotlin: "kt kts",
    lua: "lua",
    markdown: "md mdx",
    php: "php",
    python: "py pyi",
    ruby: "rb",
    rust: "rs",
    scala: "scala",
    shell: "sh bash zsh",
    sql: "sql",
    swift: "swift",
    terraform: "tf",
    toml: "toml",
    typescript: "ts tsx mts cts",
    vue: "vue",
    yaml: "yaml yml",
  }).flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language] as const)),
);
