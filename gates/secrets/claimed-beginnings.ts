import { isGeneric, type SecretRule } from "./rules/secret-rule.ts";

/**
 * Tells whether a value begins as a provider's tokens do: what begins as one, and is none to the rule that knows their form,
 * is none to rules that know no form at all.
 */
export function claimedBeginnings(rules: readonly SecretRule[]): (value: string) => boolean {
  let claimed: RegExp | null = null;
  return (value) => {
    claimed ??= toPattern(rules);
    return claimed.test(value);
  };
}

/** Keywords that are the beginning of a token, and no word that anyone's tokens may begin with. */
function toPattern(rules: readonly SecretRule[]): RegExp {
  const beginnings = rules
    .filter((rule) => !isGeneric(rule) && rule.pattern.source.startsWith("(?:(?<!"))
    .flatMap(({ keywords }) => keywords)
    .filter((keyword) => /^[a-z0-9]{3,}[_.-]|^[a-z0-9]{2,}[_-][a-z0-9]+[_-]/.test(keyword) && !ordinary.test(keyword));
  const escaped = [...new Set([...beginnings, ...publishable])].map((beginning) => beginning.replaceAll(".", "\\."));
  return new RegExp(`^(?:${escaped.join("|")})`, "i");
}

/** Halves of pairs of keys that are made to be published, by Stripe and those that followed it, and by Mapbox. */
const publishable = ["pk_live_", "pk_test_", "pk_", "pk.eyj"];

const ordinary =
  /^(?:api|app|live|test|prod|dev|secret|token|key|private|public|pub|user|master|account|auth|web|sdk|cli|access|admin|server|service|client)[_.-]$/;
