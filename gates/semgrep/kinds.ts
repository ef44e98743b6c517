import type { RepoPath } from "../../git/path.ts";

/** What the rule pack has rules for: a folder each under `rules/` and `canary/`. */
export const kinds = [
  "bash",
  "compose",
  "csharp",
  "dockerfile",
  "github-actions",
  "go",
  "java",
  "javascript",
  "kubernetes",
  "php",
  "python",
  "ruby",
  "terraform",
] as const;
export type Kind = (typeof kinds)[number];

/** Which rules a file is for, and the extension under which Semgrep reads it as that. */
export interface Classified {
  readonly kind: Kind;
  readonly extension: string;
}

/** What `path` is, going by its name; null for everything else. */
export function kindByName(path: RepoPath): Classified | null {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (isActionsFile(path.toLowerCase())) return { kind: "github-actions", extension: ".yml" };
  if (/^(dockerfile|containerfile)(\..+)?$/.test(name)) return { kind: "dockerfile", extension: ".dockerfile" };
  if (/^(docker-|podman-)?compose([.-].+)?\.ya?ml$/.test(name)) return { kind: "compose", extension: ".yaml" };
  // Other programs have grammars of their own behind that extension.
  if (/^terragrunt\.hcl$|\.(pkr|pkrvars)\.hcl$/.test(name)) return { kind: "terraform", extension: ".hcl" };
  const extension = /\.[^.]+$/.exec(name)?.[0];
  return (extension && byExtension[extension]) || byWholeName[name] || null;
}

/** Whether only its first line can tell what `path` is. */
export function isNamelessScript(path: RepoPath): boolean {
  return !path.slice(path.lastIndexOf("/") + 2).includes(".");
}

/** What a script is, going by the interpreter that its first line names. */
export function kindByFirstLine(content: Buffer): Classified | null {
  const end = content.indexOf(0x0a);
  const line = content.toString("latin1", 0, Math.min(end === -1 ? content.length : end, 200));
  const match = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+|\w+=\S+\s+)*)?(?:\S*\/)?([a-z-]+)/.exec(line);
  return (match?.[1] && byInterpreter[match[1]]) || null;
}

/** Names that Semgrep's own table knows as they are (semgrep_interfaces/lang.json, `exts` less `excluded_exts`). */
export function isReadAsNamed(path: RepoPath, { kind, extension }: Classified): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (kind === "dockerfile") return /(^|\.)[dD]ockerfile$/.test(name);
  if (kind === "github-actions" || kind === "kubernetes" || kind === "compose") return /\.ya?ml$/.test(name);
  return name.endsWith(extension) && name !== extension && !/\.(min\.js|d\.ts)$/.test(name);
}

function isActionsFile(path: string): boolean {
  return /(^|\/)\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path) || /(^|\/)action\.ya?ml$/.test(path);
}

function table(kind: Kind, extension: string, keys: readonly string[]): [string, Classified][] {
  return keys.map((key) => [key, { kind, extension: key.startsWith(".") && isKnown(key) ? key : extension }]);
}

function isKnown(extension: string): boolean {
  return knownExtensions.has(extension);
}

/** Of the extensions below, those that Semgrep reads by itself; the others are laid with one of these added. */
const knownExtensions = new Set(
  ".bash .sh .cs .go .java .cjs .js .jsx .mjs .ts .tsx .php .tpl .phtml .py .pyi .rb .tf .tofu .tfvars".split(" "),
);

const byExtension: Readonly<Record<string, Classified>> = Object.fromEntries([
  ...table("bash", ".sh", [".bash", ".sh", ".ksh", ".zsh", ".bats"]),
  ...table("csharp", ".cs", [".cs", ".csx"]),
  ...table("dockerfile", ".dockerfile", [".dockerfile", ".containerfile"]),
  ...table("go", ".go", [".go"]),
  ...table("java", ".java", [".java"]),
  ...table("javascript", ".js", [".js", ".jsx", ".cjs", ".mjs", ".es6"]),
  ...table("javascript", ".ts", [".ts", ".tsx", ".cts", ".mts"]),
  ...table("php", ".php", [".php", ".tpl", ".phtml", ".php5", ".php7", ".php8", ".inc", ".module"]),
  ...table("python", ".py", [".py", ".pyi", ".pyw", ".wsgi"]),
  ...table("ruby", ".rb", [".rb", ".rake", ".gemspec", ".ru", ".podspec"]),
  ...table("terraform", ".tf", [".tf", ".tofu", ".tfvars"]),
]);

const byWholeName: Readonly<Record<string, Classified>> = Object.fromEntries([
  ...table("ruby", ".rb", ["rakefile", "gemfile", "guardfile", "capfile", "fastfile", "podfile", "vagrantfile"]),
  ...table("python", ".py", ["sconstruct", "sconscript"]),
  ...table("bash", ".sh", [".bashrc", ".bash_profile", ".profile", ".zshrc", ".envrc"]),
]);

const byInterpreter: Readonly<Record<string, Classified>> = Object.fromEntries([
  ...table("bash", ".sh", ["sh", "bash", "dash", "ash", "ksh", "zsh"]),
  ...table("javascript", ".js", ["node", "nodejs"]),
  ...table("javascript", ".ts", ["deno", "bun", "tsx", "ts-node"]),
  ...table("php", ".php", ["php"]),
  ...table("python", ".py", ["python", "pypy"]),
  ...table("ruby", ".rb", ["ruby"]),
]);
