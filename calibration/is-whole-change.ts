import type { Fixture } from "./fixture.ts";

/**
 * Whether a fixture is replayed by a checkpoint in a repository of its own. Secrets and Semgrep judge a change by itself;
 * what is about the flow, or about a gate that runs the project, needs the whole of it.
 */
export function isWholeChange({ subject, gates, change }: Fixture): boolean {
  const isOfContent = subject === "secrets" || subject === "semgrep";
  return !isOfContent || gates !== null || change.ungated !== null || change.worktree.size > 0;
}
