import { hasDigitsAndLetters } from "./checks.ts";
import { notBeside } from "./not-beside.ts";
import { token } from "./patterns.ts";
import type { SecretRule } from "./secret-rule.ts";
import { beside, inBothCases, named } from "./vendor-value.ts";

/** Money and shops. */
export const payments: readonly SecretRule[] = [
  {
    id: "stripe-secret-key",
    provider: "stripe",
    title: "a Stripe secret key",
    confidence: "high",
    keywords: ["sk_live_", "rk_live_", "sk_test_", "rk_test_", "sk_org_"],
    pattern: token("[sr]k_(?:live|test|org_live|org_test)_[A-Za-z0-9]{20,247}"),
    checks: [hasDigitsAndLetters, isNoHexKey, notBeside(/clerk|workos|uploadthing|paystack|paymongo/i)],
    source: "https://docs.stripe.com/keys",
  },
  {
    id: "stripe-webhook-secret",
    provider: "stripe",
    title: "a Stripe webhook secret",
    confidence: "high",
    keywords: ["whsec_"],
    pattern: token("whsec_[A-Za-z0-9+/]{32,64}={0,2}", "[A-Za-z0-9+/]"),
    source: "https://docs.stripe.com/webhooks/signature",
  },
  {
    id: "square-access-token",
    provider: "square",
    title: "a Square access token",
    confidence: "high",
    keywords: ["eaaa", "sq0atp-", "sq0atb-"],
    pattern: token("(?:EAAA[A-Za-z0-9_-]{60}|sq0at[pb]-[A-Za-z0-9_-]{22})", "[A-Za-z0-9_+/-]"),
    source: "https://developer.squareup.com/docs/build-basics/access-tokens",
  },
  {
    id: "square-application-secret",
    provider: "square",
    title: "a Square application secret",
    confidence: "high",
    keywords: ["sq0csp-", "sq0csb-"],
    pattern: token("sq0cs[pb]-[A-Za-z0-9_-]{43}", "[A-Za-z0-9_-]"),
    source: "https://developer.squareup.com/docs/oauth-api/overview",
  },
  {
    id: "shopify-token",
    provider: "shopify",
    title: "a Shopify token",
    confidence: "high",
    keywords: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_", "shpua_"],
    pattern: token("shp(?:at|ca|pa|ss|tka|ua)_[0-9a-fA-F]{32}"),
    source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  },
  {
    id: "shopify-legacy-secret",
    provider: "shopify",
    title: "an older Shopify secret or password",
    confidence: "medium",
    keywords: ["shopify"],
    ...named("[0-9a-f]{32}"),
    source: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets",
  },
  {
    id: "braintree-access-token",
    provider: "paypal",
    title: "a Braintree access token",
    confidence: "high",
    keywords: ["access_token$production$", "access_token$sandbox$"],
    pattern: token(String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`),
    source: "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
  },
  {
    id: "paypal-client-secret",
    provider: "paypal",
    title: "a PayPal client secret",
    confidence: "medium",
    keywords: ["paypal"],
    ...beside("E[A-Za-z0-9_-]{79}"),
    source: "https://developer.paypal.com/api/rest/",
  },
  {
    id: "razorpay-key",
    provider: "razorpay",
    title: "a Razorpay key",
    confidence: "high",
    keywords: ["rzp_live_"],
    pattern: token("rzp_live_[A-Za-z0-9]{14}"),
    source: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
  },
  {
    id: "razorpay-key-secret",
    provider: "razorpay",
    title: "a Razorpay key secret",
    confidence: "medium",
    keywords: ["razorpay", "rzp_key", "rzp_secret"],
    ...named(inBothCases("[A-Za-z0-9]{24}")),
    source: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
  },
  {
    id: "plaid-token",
    provider: "plaid",
    title: "a Plaid access token",
    confidence: "high",
    keywords: ["access-sandbox-", "access-development-", "access-production-"],
    pattern: token(
      "access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    ),
    source: "https://plaid.com/docs/api/tokens/",
  },
  {
    id: "flutterwave-secret-key",
    provider: "flutterwave",
    title: "a Flutterwave secret key",
    confidence: "high",
    keywords: ["flwseck"],
    pattern: token("FLWSECK(?:_TEST)?-[0-9A-Za-z]{32}-X|FLWSECK_TEST[0-9a-f]{12}"),
    source: "https://developer.flutterwave.com/docs/authentication",
  },
  {
    id: "mollie-api-key",
    provider: "mollie",
    title: "a Mollie API key",
    confidence: "medium",
    keywords: ["mollie"],
    ...beside("(?:live|test)_[A-Za-z0-9]{30}|access_[A-Za-z0-9]{40,50}"),
    source: "https://docs.mollie.com/reference/authentication",
  },
  {
    id: "coinbase-api-secret",
    provider: "coinbase",
    title: "a Coinbase API secret",
    confidence: "medium",
    keywords: ["coinbase"],
    ...beside("[A-Za-z0-9]{32}|[A-Za-z0-9+/_-]{64}|[A-Za-z0-9+/]{86}=="),
    source: "https://docs.cdp.coinbase.com/get-started/authentication/overview",
  },
];

/** Paystack's keys begin alike, and are 40 hexadecimal digits. */
function isNoHexKey(secret: string): boolean {
  return !/_[0-9a-f]{36,44}$/.test(secret);
}
