import type { Confidence } from "../contract.ts";
import { looksLikeUrlPassword } from "./generic-values.ts";
import { isLookAlike } from "./look-alikes.ts";
import type { CheckContext } from "./rules/secret-rule.ts";

/** What dl says of a rule of secretlint's recommended preset. */
export interface PresetRule {
  /** Shown as `secrets/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly confidence: Confidence;
}

const idPrefix = "@secretlint/secretlint-rule-";

/** The preset's rules that dl runs, by the name they have there. */
const titles: Readonly<Record<string, string>> = {
  "1password": "a 1Password token",
  anthropic: "an Anthropic API key",
  aws: "an AWS credential",
  basicauth: "a password in an address",
  cloudflare: "a Cloudflare credential",
  "database-connection-string": "a database address with its password",
  databricks: "a Databricks token",
  docker: "a Docker Hub token",
  figma: "a Figma token",
  github: "a GitHub token",
  gitlab: "a GitLab token",
  grafana: "a Grafana token",
  groq: "a Groq API key",
  "hashicorp-vault": "a Vault token",
  huggingface: "a Hugging Face token",
  linear: "a Linear key",
  notion: "a Notion token",
  npm: "an npm token",
  openai: "an OpenAI API key",
  sendgrid: "a SendGrid API key",
  shopify: "a Shopify token",
  slack: "a Slack credential",
  stripe: "a Stripe key",
  tailscale: "a Tailscale key",
  vercel: "a Vercel token",
};

/** Every rule of the preset, for lists. */
export function presetRules(): PresetRule[] {
  return Object.keys(titles).map((name) => describePresetRule(idPrefix + name));
}

/** What dl calls the rule that secretlint calls `ruleId`. */
export function describePresetRule(ruleId: string): PresetRule {
  const name = ruleId.replace(idPrefix, "");
  return { id: `secretlint-${name}`, title: titles[name] ?? `a ${name} credential`, confidence: "high" };
}

/**
 * Whether a rule of the preset is run. Not the one that obeys `secretlint-disable` comments: what a change brings cannot
 * excuse it. Nor the two for private keys: one goes by names of files, which the engine is not told, and what the other
 * sees our own rule sees, too.
 */
export function isWantedPresetRule(ruleId: string): boolean {
  return !["filter-comments", "gcp", "privatekey"].includes(ruleId.replace(idPrefix, ""));
}

/** Options for a rule of the preset. Its AWS rule finds bare key ids only when told to. */
export function presetOptions(ruleId: string): Record<string, unknown> {
  return ruleId === `${idPrefix}aws` ? { enableIDScanRule: true } : {};
}

/** Messages of the preset that name no secret: AWS says that account ids are none. */
export function presetSilenced(ruleId: string): string[] {
  return ruleId === `${idPrefix}aws` ? ["AWSAccountID"] : [];
}

/** Whether what a rule of the preset found is a placeholder or a pattern typed by hand. */
export function isPresetLookAlike(found: string, context: CheckContext): boolean {
  const password = /:\/\/[^\s/:@]{0,200}:([^\s@]{1,400})@/.exec(found)?.[1];
  if (password !== undefined) return !looksLikeUrlPassword(password, context);
  // `NAME=value` and `"name": "value"`: the value alone says whether it is real.
  const value = /[=:]\s*["']?([^\s"'=:]{8,})["']?$/.exec(found)?.[1];
  return isLookAlike(found) || (value !== undefined && isLookAlike(value));
}
