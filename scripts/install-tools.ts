import { installSemgrep } from "../tools/install-semgrep.ts";

const { signal } = new AbortController();

try {
  await installSemgrep({ signal, progress: (line) => process.stderr.write(`setup: ${line}\n`) });
} catch (error) {
  process.stderr.write(`setup: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
