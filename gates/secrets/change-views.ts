import type { Change, Oid } from "../../change/change.ts";
import { openChange } from "../../change/open-change.ts";

/** A change to read, and for what only the history holds, the commit it came with. */
export interface ChangeView {
  readonly change: Change;
  /** Null for the change itself. */
  readonly commit: Oid | null;
}

/**
 * The change itself, and for a range each of its commits against its parents, newest first: a secret that one commit adds
 * and the next takes out is in the history that is pushed.
 */
export async function changeViews(change: Change): Promise<ChangeView[]> {
  const whole: ChangeView = { change, commit: null };
  if (change.kind !== "range") return [whole];
  const commits: ChangeView[] = [];
  for (const commit of change.commits.toReversed()) {
    const opened = await openChange(change.repository, { kind: "commit", revision: commit }, change.objects);
    commits.push({ change: opened, commit });
  }
  return [whole, ...commits];
}
