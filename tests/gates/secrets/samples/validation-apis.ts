import type { Sample } from "../samples.ts";
import { env, made } from "./made.ts";

/** Samples of the rules of the same name. */
export const validationApisSamples: Readonly<Record<string, Sample>> = {
  "whoisxml-api-key": { secret: made("at_{base62:29}"), text: env("WHOISXML_API_KEY") },
  "whoxy-api-key": { secret: made("{hex:33}"), text: env("WHOXY_API_KEY") },
  "numverify-access-key": { secret: made("{hex:32}"), text: env("NUMVERIFY_ACCESS_KEY") },
  "abstract-api-key": { secret: made("{hex:32}"), text: env("ABSTRACT_API_KEY") },
  "mailboxlayer-access-key": { secret: made("{hex:32}"), text: env("MAILBOXLAYER_ACCESS_KEY") },
  "zerobounce-api-key": { secret: made("{hex:32}"), text: env("ZEROBOUNCE_API_KEY") },
  "neverbounce-api-key": { secret: made("private_{hex:32}"), text: env("NEVERBOUNCE_API_KEY") },
  "kickbox-api-key": { secret: made("live_{hex:64}"), text: env("KICKBOX_API_KEY") },
  "debounce-api-key": { secret: made("{hex:13}"), text: env("DEBOUNCE_API_KEY") },
  "emaillistverify-api-key": { secret: made("{base62:20}"), text: env("EMAILLISTVERIFY_SECRET") },
  "userstack-access-key": { secret: made("{hex:32}"), text: env("USERSTACK_ACCESS_KEY") },
  "languagelayer-access-key": { secret: made("{hex:32}"), text: env("LANGUAGELAYER_ACCESS_KEY") },
  "vatlayer-access-key": { secret: made("{hex:32}"), text: env("VATLAYER_ACCESS_KEY") },
  "veriphone-api-key": { secret: made("{upper_hex:32}"), text: env("VERIPHONE_API_KEY") },
  "verimail-api-key": { secret: made("{hex:32}"), text: env("VERIMAIL_API_KEY") },
};
