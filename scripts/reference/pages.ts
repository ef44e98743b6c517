import { configReference } from "../../policy/reference.ts";
import { cliReference } from "./cli.ts";
import { detectionPage } from "./detection.ts";
import { exitCodesReference } from "./exit-codes.ts";
import { rulesReference } from "./rules.ts";

/** The generated pages, by their paths below `docs/`. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  return {
    "reference/cli.md": await cliReference(),
    "reference/config.md": configReference(),
    "reference/exit-codes.md": exitCodesReference(),
    "reference/rules.md": await rulesReference(),
    "detection.md": await detectionPage(),
  };
}
