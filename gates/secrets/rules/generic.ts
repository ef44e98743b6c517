import { addresses } from "./generic-addresses.ts";
import { loginCommands } from "./generic-commands.ts";
import { loginFiles } from "./generic-files.ts";
import { headers } from "./generic-headers.ts";
import { namedSecrets } from "./generic-named.ts";
import type { SecretRule } from "./secret-rule.ts";

/** What only the name beside it, or the form around it, calls a secret. */
export const generic: readonly SecretRule[] = [
  ...namedSecrets,
  ...headers,
  ...addresses,
  ...loginCommands,
  ...loginFiles,
];
