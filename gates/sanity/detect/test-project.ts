import type { Folder, TreeView } from "./tree-view.ts";

/** How the tests of a project are started. */
export type TestCommand =
  | { readonly kind: "program"; readonly program: string; readonly args: readonly string[] }
  /** Run by the project's virtual environment when there is one, else by `python3`. */
  | { readonly kind: "python"; readonly args: readonly string[] }
  /** Run by `sh -c`. */
  | { readonly kind: "shell"; readonly line: string };

/** Where a run says what failed, beside its plain output. */
export type ResultSource =
  | { readonly kind: "output" }
  /** `go test` is told `-json`, and its standard output is a stream of events. */
  | { readonly kind: "go-json" }
  /** One JUnit file, whose path is put behind the option; `also` goes with it. */
  | { readonly kind: "junit-option"; readonly option: string; readonly also: readonly string[] }
  /** JUnit files that appear in these folders of the tree. */
  | { readonly kind: "junit-folders"; readonly folders: readonly Folder[] }
  /** `.trx` files in a folder whose path is put behind the arguments. */
  | { readonly kind: "trx-folder"; readonly args: readonly string[] };

/** The tests of one folder, as one tool runs them. */
export interface TestProject {
  /** The tool's name for people, such as `pytest`. */
  readonly tool: string;
  /** Where the command runs. */
  readonly folder: Folder;
  readonly command: TestCommand;
  readonly results: ResultSource;
}

/** Finds the test projects that are at home in `folder`, from the tree alone. */
export type Detector = (view: TreeView, folder: Folder) => Promise<readonly TestProject[]>;

/** The command as a person would type it at the top of the repository. */
export function commandLine(project: TestProject): string {
  const words = commandWords(project.command);
  return project.folder === "" ? words : `cd ${shellWord(project.folder)} && ${words}`;
}

/**
 * Whether dl itself starts a runner that says of every run how many tests there were: without that word it was ended, or
 * something else was started in its place.
 */
export function alwaysReports({ tool, results }: TestProject): boolean {
  return results.kind === "junit-option" || results.kind === "go-json" || tool === "cargo" || tool === "unittest";
}

/** A project that runs `program`, read from its plain output. */
export function programProject(
  tool: string,
  folder: Folder,
  words: readonly string[],
  results: ResultSource = { kind: "output" },
): TestProject {
  const [program = "", ...args] = words;
  return { tool, folder, command: { kind: "program", program, args }, results };
}

function commandWords(command: TestCommand): string {
  switch (command.kind) {
    case "program":
      return [command.program, ...command.args].map(shellWord).join(" ");
    case "python":
      return ["python3", ...command.args].map(shellWord).join(" ");
    case "shell":
      return command.line;
  }
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
