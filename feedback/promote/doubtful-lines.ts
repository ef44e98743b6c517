import { maskSecrets } from "../../gates/mask-secrets.ts";
import type { RepoPath } from "../../git/path.ts";
import type { CaseFields } from "./case-yaml.ts";

/** A line of a fixture that could hold a secret which no rule knows. */
export interface DoubtfulLine {
  /** `before` or `after`, and the file in it. */
  readonly side: "before" | "after";
  readonly path: RepoPath;
  /** From 1, in the file as the fixture has it. */
  readonly line: number;
  readonly text: string;
}

/** The lines that masking would change: code has to stay as it is, so that a person must say whether they may. */
export function doubtfulLines({ before, after }: Pick<CaseFields, "before" | "after">): DoubtfulLine[] {
  return [...doubtfulIn("before", before ?? {}), ...doubtfulIn("after", after)];
}

function doubtfulIn(side: DoubtfulLine["side"], files: Readonly<Record<RepoPath, string>>): DoubtfulLine[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      const own = line.replaceAll(/\{\{(?!braces:)[^{}]*\}\}/g, "");
      return maskSecrets(own) === own ? [] : [{ side, path, line: index + 1, text: line.trim() }];
    }),
  );
}
