import { token, uuid } from "./patterns.ts";
import type { SecretRule } from "./secret-rule.ts";
import { spellings } from "./spellings.ts";
import { beside, inBothCases, named, namesOf } from "./vendor-value.ts";

/** Who somebody is, and whether it is a person. */
export const identityChecks: readonly SecretRule[] = [
  {
    id: "persona-api-key",
    provider: "persona",
    title: "a Persona API key",
    confidence: "high",
    keywords: ["persona_sandbox_", "persona_production_"],
    pattern: token(`persona_(?:sandbox|production)_(?:${uuid}|[A-Za-z0-9]{32,40})`),
    source: "https://docs.withpersona.com/api-keys",
  },
  {
    id: "jumio-api-secret",
    provider: "jumio",
    title: "a Jumio API secret",
    confidence: "medium",
    keywords: ["jumio"],
    ...beside("[A-Za-z0-9]{32}"),
    source: "https://docs.jumio.com/production/Content/Integration/Integration%20Channels/Using%20the%20API.htm",
  },
  {
    id: "checkr-api-key",
    provider: "checkr",
    title: "a Checkr API key",
    confidence: "medium",
    keywords: ["checkr"],
    ...named("[0-9a-f]{40}"),
    source: "https://docs.checkr.com/#section/Authentication",
  },
  {
    id: "complyadvantage-api-key",
    provider: "complyadvantage",
    title: "a ComplyAdvantage API key",
    confidence: "medium",
    keywords: spellings("comply advantage"),
    ...beside("[A-Za-z0-9]{32}"),
    source: "https://docs.complyadvantage.com/api-docs/",
  },
  {
    id: "middesk-api-key",
    provider: "middesk",
    title: "a Middesk API key",
    confidence: "high",
    keywords: ["mk_live_", "mk_test_"],
    pattern: token("mk_(?:live|test)_[0-9a-f]{40,60}"),
    source: "https://docs.middesk.com/docs/authentication",
  },
  {
    id: "seon-license-key",
    provider: "seon",
    title: "a SEON licence key",
    confidence: "medium",
    keywords: ["seon_", "seon.", "seonlicense", "seon-", "seon "],
    ...named(uuid),
    source: "https://docs.seon.io/api-reference",
  },
  {
    id: "castle-api-secret",
    provider: "castle",
    title: "a Castle API secret",
    confidence: "medium",
    keywords: [...namesOf("castle"), "castle.io"],
    ...beside("[A-Za-z0-9]{32}"),
    source: "https://docs.castle.io/docs/authentication",
  },
  {
    id: "fingerprint-secret-key",
    provider: "fingerprint",
    title: "a Fingerprint secret key",
    confidence: "medium",
    keywords: [
      "fingerprintjs",
      "fpjs",
      ...spellings("fingerprint secret", "fingerprint api", "fpjs secret", "fingerprint server"),
    ],
    ...named(inBothCases("[A-Za-z0-9]{20}")),
    source: "https://dev.fingerprint.com/reference/authentication",
  },
];
