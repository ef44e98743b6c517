/** One thing that is wrong with a policy file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface PolicyProblem {
  /** The file as people know it; for one read from a commit, `<revision>:<path>`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One sentence. */
  readonly message: string;
  /** The key that was probably meant, null when none is near. */
  readonly suggestion: string | null;
}

/** The policy cannot be read, so nothing can be judged by it. Carries all problems of the file, in order. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly problems: readonly PolicyProblem[];

  /** @param help what to do beyond mending the places, where that is not plain. */
  constructor(problems: readonly PolicyProblem[], help: string | null = null) {
    super([...problems.map(formatProblem), ...(help === null ? [] : [help])].join("\n"));
    this.problems = problems;
  }
}

/** `file:line:column: message`, the form that editors and terminals turn into a link. */
export function formatProblem(problem: PolicyProblem): string {
  const hint = problem.suggestion === null ? "" : ` Did you mean "${problem.suggestion}"?`;
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}${hint}`;
}
