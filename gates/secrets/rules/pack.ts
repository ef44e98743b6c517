import { ai } from "./ai.ts";
import { applications } from "./applications.ts";
import { bigClouds } from "./big-clouds.ts";
import { clouds } from "./clouds.ts";
import { codeHosts } from "./code-hosts.ts";
import { generic } from "./generic.ts";
import { infrastructure } from "./infrastructure.ts";
import { keys } from "./keys.ts";
import { messaging } from "./messaging.ts";
import { observability } from "./observability.ts";
import { payments } from "./payments.ts";
import { registries } from "./registries.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Every rule of ours, a family an entry. A new provider is a row in its family's table. */
export const families = {
  "code-hosts": codeHosts,
  "big-clouds": bigClouds,
  clouds,
  registries,
  ai,
  payments,
  messaging,
  observability,
  infrastructure,
  applications,
  keys,
  generic,
} as const satisfies Record<string, readonly SecretRule[]>;

/** The rows of all families. */
export const allRules: readonly SecretRule[] = Object.values(families).flat();
