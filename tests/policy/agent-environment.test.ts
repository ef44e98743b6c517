import { expect, test } from "vitest";
import { detectAgent } from "../../policy/agent-environment.ts";

test.each([
  [{ CLAUDECODE: "1", AI_AGENT: "claude-code_2_agent" }, "Claude Code (CLAUDECODE)"],
  [{ CODEX_THREAD_ID: "x" }, "Codex (CODEX_THREAD_ID)"],
  [{ COPILOT_CLI: "1" }, "Copilot CLI (COPILOT_CLI)"],
  [{ GEMINI_CLI: "1" }, "Gemini CLI (GEMINI_CLI)"],
  [{ CURSOR_TRACE_ID: "x" }, "Cursor (CURSOR_TRACE_ID)"],
  [{ AI_AGENT: "new-one" }, "an agent (AI_AGENT)"],
])("%j is %s", (env, agent) => {
  expect(detectAgent(env)).toBe(agent);
});

test.each([
  {},
  { CLAUDECODE: "" },
  { CLAUDECODE: "0" },
  { CLAUDECODE: undefined },
  // What people set to configure an agent says nothing about who runs.
  { CODEX_HOME: "/home/ada/.codex", GEMINI_API_KEY: "x", SSH_AGENT_PID: "1", COPILOT_PROVIDER_BASE_URL: "x" },
])("%j is nobody", (env) => {
  expect(detectAgent(env)).toBeNull();
});
