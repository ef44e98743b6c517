import { configReference } from "../../policy/reference.ts";
import { cliReference } from "./cli.ts";
import { exitCodesReference } from "./exit-codes.ts";
import { rulesReference } from "./rules.ts";

/** The generated pages of `docs/reference/`, by file name. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  return {
    "cli.md": await cliReference(),
    "config.md": configReference(),
    "exit-codes.md": exitCodesReference(),
    "rules.md": await rulesReference(),
  };
}
