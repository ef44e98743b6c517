import { userInfo } from "node:os";
import { tryGit } from "./git.ts";

/** Who works in this directory: the e-mail that git knows there, else the name of the account. */
export async function currentUser(directory: string): Promise<string> {
  const email = await tryGit(["config", "user.email"], { cwd: directory });
  return email.stdout.toString("utf8").trim() || userInfo().username;
}
