import type { Edit } from "../demo/scene.ts";
import { cleanChange } from "../demo/scenes/clean-change.ts";
import { injection } from "../demo/scenes/injection.ts";
import type { Scene } from "../demo/scene.ts";

/** A commit to be drawn. */
export interface Picture {
  /** Of its file, without the ending. */
  readonly name: string;
  /** For those who cannot see it. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What is typed, and the same as program and arguments. */
  readonly commands: readonly { readonly line: string; readonly command: readonly string[] }[];
  /** Of each of the commands. */
  readonly exitCode: number;
}

export const pictures: readonly Picture[] = [
  {
    name: "blocked-commit",
    title: "git commit is stopped: semgrep names the file, the line and the rule of an injection, and what to do",
    edits: editsOf(injection),
    commands: [{ line: 'git commit -m "Print labels"', command: ["git", "commit", "-m", "Print labels"] }],
    exitCode: 1,
  },
  {
    name: "passing-commit",
    title: "git commit passes the gates, and git log shows its Dev-Loop-Gate stamp",
    edits: editsOf(cleanChange),
    commands: [
      {
        line: 'git commit -m "Deliver to the islands"',
        command: ["git", "commit", "-m", "Deliver to the islands"],
      },
      { line: "git log -1 --format=%B", command: ["git", "log", "-1", "--format=%B"] },
    ],
    exitCode: 0,
  },
];

function editsOf(scene: Scene): readonly Edit[] {
  return scene.steps.flatMap((step) => (step.kind === "edit" ? step.edits : []));
}
