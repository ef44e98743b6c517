import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "../../git/clean-environment.ts";
import { runProcess, type ProcessResult } from "../../tools/run-process.ts";
import { ReviewEngineError, type ReviewEngine } from "./engine.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { onOneLine } from "./on-one-line.ts";

/**
 * A reviewer that is any command: the request as JSON on its standard input, the verdict as JSON on its standard output.
 * It runs in an empty directory, so that nothing of the repository but the request can sway it.
 */
export function commandEngine(command: string): ReviewEngine {
  const version = createHash("sha256").update(command).digest("hex").slice(0, 16);
  return {
    tool: { name: "review.command", version },
    async review(request, signal) {
      const directory = await mkdtemp(join(tmpdir(), "dl-review-"));
      try {
        const env = { ...cleanEnvironment(process.env), PWD: directory, GIT_CEILING_DIRECTORIES: directory };
        const input = JSON.stringify(request);
        return readAnswer(await runProcess("sh", ["-c", command], { cwd: directory, env, signal, input }));
      } finally {
        await rm(directory, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

function readAnswer(result: ProcessResult): unknown {
  switch (result.kind) {
    case "not-started":
      throw new ReviewEngineError(result.missing ? "tool-missing" : "tool-failed", `sh: ${result.message}`);
    case "killed":
      throw new ReviewEngineError("tool-failed", `it was killed by ${result.signal}`);
    case "aborted":
      throw new ReviewEngineError("tool-failed", "it was stopped");
    case "exited":
      return result.exitCode === 0 ? parseAnswer(result.stdout) : throwFailure(result.exitCode, result.stderr);
  }
}

function throwFailure(exitCode: number, stderr: Buffer): never {
  const isMissing = exitCode === 127 || exitCode === 126;
  const words = onOneLine(maskSecrets(stderr.toString("utf8").trimEnd().split("\n").slice(-3).join(" ")), 300);
  const message = `it exited with ${exitCode}${words === "" ? "" : `: ${words}`}`;
  throw new ReviewEngineError(isMissing ? "tool-missing" : "tool-failed", message);
}

/** What it printed is not repeated in the message: it could be anything. */
function parseAnswer(stdout: Buffer): unknown {
  const text = stdout.toString("utf8").trim();
  if (text === "") throw new ReviewEngineError("invalid-answer", "it exited with 0 but printed nothing");
  try {
    return JSON.parse(text);
  } catch {
    throw new ReviewEngineError("invalid-answer", "what it printed is not JSON");
  }
}
