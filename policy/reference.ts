import { defaultPolicy } from "./defaults.ts";
import { formatDuration } from "./duration.ts";
import { fileKey, policyKeyNames, policyKeys, policyValue, type Direction, type PolicyKey } from "./keys.ts";

/** The reference page of the policy files, in Markdown. */
export function configReference(): string {
  return `${introduction}\n${table()}\n${trust}`;
}

const introduction = `<!-- Generated from policy/keys.ts and policy/reference.ts; a test fails when it is stale. -->

# Configuration

dl needs no configuration. Where the defaults do not fit, a \`.devloop.yaml\` at the top of the repository says what to do
instead:

\`\`\`yaml
# yaml-language-server: $schema=node_modules/dev-loop/schemas/policy.schema.json
sanity:
  command: npm run test:fast
  timeout: 10m
semgrep:
  exclude:
    add: ["vendor/**"]
  rules:
    remove: [semgrep/example-rule]
  allow:
    - rule: semgrep/another-rule
      path: "scripts/**"
      reason: these scripts are run by hand only
\`\`\`

- Lists are changed, not replaced: \`add\` puts entries in, \`remove\` takes entries away. \`allow\` and \`exempt\` are plain
  lists, and every entry of them has a \`reason\`.
- Globs and paths start at the top of the repository. Names with a leading dot match like any other.
- Times are whole seconds, or a number with \`s\`, \`m\` or \`h\`.
- A key that dl does not know, a value of another type and malformed YAML are errors with their place, and nothing is
  judged until they are mended. \`dl config-lint\` shows them, and warns of what is valid but has no effect.
- \`dl config\` prints what is in force, and where each value comes from.

## Who rules

1. The built-in defaults.
2. Your own file, \`~/.config/dev-loop/config.yaml\` (below \`$XDG_CONFIG_HOME\` when that is set). It may only tighten.
3. The \`.devloop.yaml\` of the base: the one that is committed, never the one in the work tree.
4. The staged \`.devloop.yaml\`, which may only tighten what the base's says. What it loosens counts from the next commit
   on, or at once where you trust it. Where the base has no such file, the staged one rules.

## Keys
`;

const trust = `## Trust

A repository's file is not trusted by itself. Every command in it, and everything that lets more through than the defaults
and your own file do, has no effect until you have said \`dl trust\`. Until then the stricter value holds, every report
names what waits, and a gate whose command waits stops with an error. Trust covers one value in one repository by its
content: change it, and it is asked for again. Lists are trusted an entry at a time, but \`sanity.when\` as a whole.

\`dl trust\` shows what waits and asks; \`--yes\` answers, \`--list\` shows what you trust, \`--revoke\` takes it back. It is kept in
\`~/.local/state/dev-loop/trust.json\` (below \`$XDG_STATE_HOME\` when that is set). In CI, on a branch that people merge into,
\`dl checkpoint --trust-base\` takes the base's values as trusted.

\`dl trust\`, \`dl kill\` and \`DL_SKIP\` refuse where the environment is an agent's: they look for variables that agents
give to the processes that they start, such as \`CLAUDECODE\` or \`CODEX_SESSION_ID\`. An agent that can run commands can
also unset variables and write files, so this deters; it does not prevent. CI, which judges again, is the wall. Cursor sets
its variable in the terminals that it opens for people too: use another terminal there.
`;

function table(): string {
  const rows = policyKeyNames.map((key) => {
    const { description } = policyKeys[key];
    return `| \`${fileKey(key)}\` | ${showDefault(key)} | ${tightens(key)} | ${description.replaceAll("|", "\\|")} |`;
  });
  return ["| key | default | tightens | meaning |", "|---|---|---|---|", ...rows, ""].join("\n");
}

function showDefault(key: PolicyKey): string {
  const value = policyValue(defaultPolicy, key);
  if (key.endsWith(".timeout")) return `\`${formatDuration(Number(value))}\``;
  if (value === null) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((entry) => `\`${entry}\``).join(", ");
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function tightens(key: PolicyKey): string {
  const { direction, inFile } = policyKeys[key];
  if (direction.kind === "order") return `\`${String(direction.loosestFirst.at(-1))}\``;
  if (inFile) return "fewer removed";
  return words[direction.kind];
}

const words: Readonly<Record<Exclude<Direction["kind"], "order">, string>> = {
  larger: "a larger number",
  more: "more entries",
  fewer: "fewer entries",
  scope: "`**`, then none, then more globs",
  pinned: "to set it",
  command: "always needs trust",
  free: "neither",
  first: "the base's holds",
};
