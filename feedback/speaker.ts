import { currentUser } from "../git/current-user.ts";
import { detectAgent } from "../policy/agent-environment.ts";
import type { Label } from "./label.ts";

/** Whose word a label is. */
export type Speaker = Pick<Label, "by" | "agent">;

/** Whoever runs this process in the work tree: by the e-mail that git knows, and whether it is an agent. */
export async function currentSpeaker(worktree: string): Promise<Speaker> {
  return { by: await currentUser(worktree), agent: detectAgent() !== null };
}
