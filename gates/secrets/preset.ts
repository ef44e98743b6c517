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

/** A rule of the preset that dl runs. */
interface KnownRule {
  readonly title: string;
  /** In small letters: one of them stands in everything that the rule can find, so that other texts are spared it. */
  readonly keywords: readonly string[];
}

/** The preset's rules that dl runs, by the name they have there. */
const known: Readonly<Record<string, KnownRule>> = {
  "1password": { title: "a 1Password token", keywords: ["ops_ey"] },
  anthropic: { title: "an Anthropic API key", keywords: ["sk-ant-api"] },
  aws: {
    title: "an AWS credential",
    keywords: ["a3t", "akia", "agpa", "aida", "aroa", "aipa", "anpa", "anva", "asia", "accesskey", "access_key"],
  },
  basicauth: { title: "a password in an address", keywords: ["://"] },
  cloudflare: { title: "a Cloudflare credential", keywords: ["cfk_", "cfut_", "cfat_"] },
  "database-connection-string": {
    title: "a database address with its password",
    keywords: ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"],
  },
  databricks: { title: "a Databricks token", keywords: ["dapi"] },
  docker: { title: "a Docker Hub token", keywords: ["dckr_pat_"] },
  figma: { title: "a Figma token", keywords: ["figd_"] },
  github: { title: "a GitHub token", keywords: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"] },
  gitlab: { title: "a GitLab token", keywords: ["glpat-"] },
  grafana: { title: "a Grafana token", keywords: ["glc_", "glsa_"] },
  groq: { title: "a Groq API key", keywords: ["gsk_"] },
  "hashicorp-vault": { title: "a Vault token", keywords: ["hvs.", "hvb.", "hvr."] },
  huggingface: { title: "a Hugging Face token", keywords: ["hf_"] },
  linear: { title: "a Linear key", keywords: ["lin_api_"] },
  notion: { title: "a Notion token", keywords: ["ntn_"] },
  npm: { title: "an npm token", keywords: ["npm_", "_authtoken="] },
  openai: { title: "an OpenAI API key", keywords: ["t3blbkfj"] },
  sendgrid: { title: "a SendGrid API key", keywords: ["sg."] },
  shopify: { title: "a Shopify token", keywords: ["shppa_", "shpca_", "shpat_", "shpss_"] },
  slack: {
    title: "a Slack credential",
    keywords: ["xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-", "hooks.slack.com"],
  },
  stripe: { title: "a Stripe key", keywords: ["sk_live_", "sk_test_", "rk_live_", "rk_test_"] },
  tailscale: { title: "a Tailscale key", keywords: ["tskey-"] },
  vercel: { title: "a Vercel token", keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"] },
};

/** Words that one of the preset's rules asks for. */
export const presetKeywords: readonly string[] = Object.values(known).flatMap(({ keywords }) => keywords);

/** Whether a rule of the preset could find something in a text that holds these of the words it knows. */
export function couldPresetRuleFind(ruleId: string, heard: ReadonlySet<string>): boolean {
  const rule = known[ruleId.replace(idPrefix, "")];
  return rule === undefined || rule.keywords.some((keyword) => heard.has(keyword));
}

/** Every rule of the preset, for lists. */
export function presetRules(): PresetRule[] {
  return Object.keys(known).map((name) => describePresetRule(idPrefix + name));
}

/** What dl calls the rule that secretlint calls `ruleId`. */
export function describePresetRule(ruleId: string): PresetRule {
  const name = ruleId.replace(idPrefix, "");
  return { id: `secretlint-${name}`, title: known[name]?.title ?? `a ${name} credential`, confidence: "high" };
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

/** No token that the preset knows is shorter. */
const shortestToken = 12;

/** Whether what a rule of the preset found is a placeholder, a pattern typed by hand, or no secret at all. */
export function isPresetLookAlike(found: string, context: CheckContext): boolean {
  // Ids of users, groups and roles of AWS open nothing (docs.aws.amazon.com, "Unique identifiers").
  if (/^(?:AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{16}$/.test(found)) return true;
  // The beginning of a token, behind which something else stands.
  if (found.length < shortestToken) return true;
  const password = /:\/\/[^\s/:@]{0,200}:([^\s@]{1,400})@/.exec(found)?.[1];
  if (password !== undefined) return !looksLikeUrlPassword(password, context);
  // `NAME=value` and `"name": "value"`: the value alone says whether it is real.
  const value = /[=:]\s*["']?([^\s"'=:]{8,})["']?$/.exec(found)?.[1];
  return isLookAlike(found) || (value !== undefined && isLookAlike(value));
}
