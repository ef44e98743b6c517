type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Variables that agents give to the processes that they start: measured for Claude Code, Codex, Copilot CLI and Gemini
 * CLI, documented by the others. What people set themselves to configure an agent (such as `CODEX_HOME`) is not here.
 */
const marks: readonly { readonly agent: string; readonly variables: readonly string[] }[] = [
  { agent: "Claude Code", variables: ["CLAUDECODE", "CLAUDE_CODE_SESSION_ID"] },
  {
    agent: "Codex",
    variables: ["CODEX_SESSION_ID", "CODEX_THREAD_ID", "CODEX_TOOL_CALL_ID", "CODEX_CI", "CODEX_SANDBOX"],
  },
  { agent: "Copilot CLI", variables: ["COPILOT_CLI", "COPILOT_HOOK_DIR"] },
  { agent: "Gemini CLI", variables: ["GEMINI_CLI", "GEMINI_SESSION_ID"] },
  { agent: "Cursor", variables: ["CURSOR_AGENT", "CURSOR_TRACE_ID"] },
  { agent: "OpenCode", variables: ["OPENCODE", "OPENCODE_CLIENT"] },
  { agent: "Cline", variables: ["CLINE_ACTIVE"] },
  { agent: "Augment", variables: ["AUGMENT_AGENT"] },
  { agent: "Goose", variables: ["GOOSE_TERMINAL"] },
  { agent: "an agent", variables: ["AI_AGENT"] },
];

/**
 * The agent in whose environment this process runs, with the variable that gives it away, such as
 * `Claude Code (CLAUDECODE)`; null when none is detected.
 *
 * A deterrent, no wall: an agent that can run commands can also unset variables.
 */
export function detectAgent(env: Environment = process.env): string | null {
  for (const { agent, variables } of marks) {
    const variable = variables.find((name) => isSet(env[name]));
    if (variable !== undefined) return `${agent} (${variable})`;
  }
  return null;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
