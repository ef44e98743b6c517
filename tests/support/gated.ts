import { fill } from "../../calibration/placeholders/fill.ts";
import { Sandbox, type Ran } from "./sandbox.ts";

/** A token of GitHub's form, put together here so that no file holds one. */
export const token = fill("{{github_token}}", "a gated repository");

/** A line that the secrets gate must find. */
export const leak = `const token = "${token}";\n`;

/** A repository with one commit, dl installed, and its adoption committed through the hooks. */
export function gatedRepository(files: Readonly<Record<string, string>> = {}): Sandbox {
  const sandbox = Sandbox.repository().write({ "README.md": "# Project\n", ...files });
  sandbox.commitAll("before dl");
  installDl(sandbox);
  sandbox.git("add", ".devloop.yaml");
  const adopted = sandbox.tryGit(["commit", "-m", "Adopt dl"]);
  if (adopted.code !== 0) throw new Error(adopted.output);
  return sandbox;
}

export function installDl(sandbox: Sandbox): void {
  const installed = sandbox.dl(["install", "--no-tools", "--no-try"]);
  if (installed.code !== 0) throw new Error(installed.output);
}

/** The commit was made, and `dl verify` accepts it as judged. */
export function expectStamped(sandbox: Sandbox, ran: Ran, directory = sandbox.directory): void {
  if (ran.code !== 0) throw new Error(`the commit was stopped:\n${ran.output}`);
  const verified = sandbox.dl(["verify", "--json", "--dir", directory]);
  const { commits } = JSON.parse(verified.stdout) as { commits: { status: string }[] };
  if (commits[0]?.status !== "ok") throw new Error(`the commit's stamp is ${commits[0]?.status}:\n${ran.output}`);
}

/** The commit was stopped by `gate`, with exit code 1 from git and the gate's word on it. */
export function expectBlocked(ran: Ran, gate: string, ...words: string[]): void {
  if (ran.code === 0) throw new Error(`the commit was not stopped:\n${ran.output}`);
  for (const word of [`${gate} blocks`, ...words]) {
    if (!ran.output.includes(word)) throw new Error(`"${word}" is not said:\n${ran.output}`);
  }
}
