/** Why a tool could not be installed. */
export type InstallFailure =
  | "no-python"
  | "python-too-old"
  | "no-venv"
  | "no-network"
  | "unsupported-platform"
  | "no-space"
  | "hash-mismatch"
  | "failed";

/** A tool could not be installed. The message says what happened, `help` what to do next. */
export class ToolInstallError extends Error {
  override readonly name = "ToolInstallError";
  readonly failure: InstallFailure;
  readonly help: string;

  constructor(failure: InstallFailure, message: string, help: string) {
    super(message);
    this.failure = failure;
    this.help = help;
  }
}

/** Reads what uv or pip said when it failed, and tells it in terms of what to do. */
export function explainInstallFailure(step: string, output: string): ToolInstallError {
  const said = lastLines(output);
  for (const known of knownFailures) {
    if (known.pattern.test(output))
      return new ToolInstallError(known.failure, `${known.message} (${step}):\n${said}`, known.help);
  }
  return new ToolInstallError("failed", `${step} failed:\n${said}`, "Mend what it says, then run: dl tools install");
}

const knownFailures: readonly {
  readonly failure: InstallFailure;
  readonly pattern: RegExp;
  readonly message: string;
  readonly help: string;
}[] = [
  {
    failure: "hash-mismatch",
    pattern: /do not match the hashes|hash mismatch/i,
    message: "A downloaded package is not the one that dl is pinned to",
    help: "Something between you and the package index alters downloads. Do not go around this; tell whoever runs your index.",
  },
  {
    failure: "no-space",
    pattern: /no space left on device|disk quota exceeded/i,
    message: "The disk is full",
    help: "Free about 1 GB, or point DL_TOOLS_DIR at a disk that has it, then run: dl tools install",
  },
  {
    failure: "no-network",
    pattern:
      /dns error|name resolution|could not resolve|failed to lookup|network is unreachable|connection refused|error sending request|error trying to connect|tcp connect error|newconnectionerror|timed out|offline|proxyerror|certificate verify failed|invalid peer certificate/i,
    message: "The Python package index cannot be reached",
    help: "Connect, or point UV_DEFAULT_INDEX and PIP_INDEX_URL at a mirror, then run: dl tools install. Until then the semgrep gate is an error and all other gates work.",
  },
  {
    failure: "unsupported-platform",
    pattern:
      /no matching distribution|has no usable wheels|no wheels? with a matching|not a supported wheel|no solution found/i,
    message: "A package does not exist for this platform or Python version",
    help: "Semgrep needs Linux or macOS on x64 or arm64 and Python 3.10 or newer. Otherwise install semgrep yourself and set semgrep.fromPath: true.",
  },
];

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-6).join("\n").slice(-1200);
}
