import { userInfo } from "node:os";
import { tryGit } from "../git/git.ts";
import { detectAgent } from "../policy/agent-environment.ts";
import type { Label } from "./label.ts";

/** Whose word a label is. */
export type Speaker = Pick<Label, "by" | "agent">;

/** Whoever runs this process in the work tree: by the e-mail that git knows, and whether it is an agent. */
export async function currentSpeaker(worktree: string): Promise<Speaker> {
  const email = await tryGit(["config", "user.email"], { cwd: worktree });
  const by = email.stdout.toString("utf8").trim() || userInfo().username;
  return { by, agent: detectAgent() !== null };
}
