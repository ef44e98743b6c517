import type { CommandPromise } from "./scene.ts";

/** The command ended with this exit code. */
export function exits(code: number): CommandPromise {
  return { says: `it ends with exit code ${code}`, holds: (ran) => ran.code === code };
}

/** The command printed this. */
export function prints(pattern: RegExp, says: string): CommandPromise {
  return { says, holds: ({ output }) => pattern.test(output) };
}

/** The command did not print this text. */
export function hides(text: string, says: string): CommandPromise {
  return { says, holds: ({ output }) => !output.includes(text) };
}

/** git made a commit, and its message ends in a stamp. */
export const isStamped: CommandPromise = {
  says: "the commit is there, with its stamp",
  holds: (ran, scratch) =>
    ran.code === 0 && ran.headAfter !== ran.headBefore && stampPattern.test(scratch.git("log", "-1", "--format=%B")),
};

/** git made a commit that carries no stamp. */
export const isUnstamped: CommandPromise = {
  says: "git makes the commit, and it has no stamp",
  holds: (ran, scratch) =>
    ran.code === 0 && ran.headAfter !== ran.headBefore && !stampPattern.test(scratch.git("log", "-1", "--format=%B")),
};

/** dl judged, found something, and git made no commit. */
export const isBlocked: CommandPromise = {
  says: "there is no commit (exit code 1)",
  holds: (ran) => ran.code === 1 && ran.headAfter === ran.headBefore,
};

const stampPattern = /^Dev-Loop-Gate: [0-9a-f]{64}$/m;
