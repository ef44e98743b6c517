import { hasDigitsAndLetters } from "./checks.ts";
import { token } from "./patterns.ts";
import type { SecretRule } from "./secret-rule.ts";
import { spellings } from "./spellings.ts";
import { beside, inAddress, named, namesOf } from "./vendor-value.ts";

/** What one currency is worth in another. */
export const exchangeRates: readonly SecretRule[] = [
  {
    id: "fixer-access-key",
    provider: "fixer",
    title: "a Fixer access key",
    confidence: "medium",
    keywords: [...namesOf("fixer"), ...spellings("fixer io")],
    ...named("[0-9a-f]{32}"),
    source: "https://fixer.io/documentation",
  },
  {
    id: "currencylayer-access-key",
    provider: "currencylayer",
    title: "a Currencylayer access key",
    confidence: "medium",
    keywords: spellings("currency layer"),
    ...named("[0-9a-f]{32}"),
    source: "https://currencylayer.com/documentation",
  },
  {
    id: "apilayer-api-key",
    provider: "apilayer",
    title: "an APILayer key",
    confidence: "medium",
    keywords: spellings("api layer"),
    ...beside("[A-Za-z0-9]{32}"),
    source: "https://apilayer.com/docs",
  },
  {
    id: "exchangerate-api-key",
    provider: "exchangerate-api",
    title: "an ExchangeRate-API key",
    confidence: "medium",
    keywords: spellings("exchange rate"),
    ...inAddress("[0-9a-f]{24}"),
    source: "https://www.exchangerate-api.com/docs/authentication",
  },
  {
    id: "open-exchange-rates-app-id",
    provider: "open-exchange-rates",
    title: "an app id of Open Exchange Rates, which is its key",
    confidence: "medium",
    keywords: ["openexchangerates", "open_exchange_rates", "openexchange", "oxr_app", "oxrapp"],
    ...named("[0-9a-f]{32}"),
    // The name says id, and means key.
    checks: [hasDigitsAndLetters],
    source: "https://docs.openexchangerates.org/reference/authentication",
  },
  {
    id: "currencyapi-key",
    provider: "currencyapi",
    title: "a currencyapi key",
    confidence: "high",
    keywords: ["cur_live_", "fca_live_"],
    pattern: token("(?:cur|fca)_live_[A-Za-z0-9]{40}"),
    source: "https://currencyapi.com/docs",
  },
  {
    id: "goldapi-token",
    provider: "goldapi",
    title: "a GoldAPI token",
    confidence: "high",
    keywords: ["goldapi-"],
    pattern: token("goldapi-[a-z0-9]{12,30}-io", "[A-Za-z0-9_-]"),
    source: "https://www.goldapi.io/dashboard",
  },
  {
    id: "currencyfreaks-api-key",
    provider: "currencyfreaks",
    title: "a CurrencyFreaks API key",
    confidence: "medium",
    keywords: ["currencyfreaks"],
    ...named("[0-9a-f]{32}"),
    source: "https://currencyfreaks.com/documentation.html",
  },
  {
    id: "exchangeratesapi-api-key",
    provider: "exchangeratesapi",
    title: "an exchangeratesapi.io access key",
    confidence: "medium",
    keywords: ["exchangeratesapi"],
    ...named("[0-9a-f]{32}"),
    source: "https://exchangeratesapi.io/documentation/",
  },
  {
    id: "fastforex-api-key",
    provider: "fastforex",
    title: "a fastFOREX API key",
    confidence: "medium",
    keywords: ["fastforex"],
    ...named("[0-9a-z]{10}-[0-9a-z]{10}-[0-9a-z]{6}"),
    source: "https://fastforex.readme.io/reference/introduction",
  },
];
