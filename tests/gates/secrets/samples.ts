import { genericSamples } from "./samples/generic.ts";
import type { Random } from "./random.ts";
import { codeSecuritySamples } from "./samples/code-security.ts";
import { developerApisSamples } from "./samples/developer-apis.ts";
import { searchAndQueuesSamples } from "./samples/search-and-queues.ts";
import { storageAndCdnSamples } from "./samples/storage-and-cdn.ts";
import { dnsSamples } from "./samples/dns.ts";
import { codeToolsSamples } from "./samples/code-tools.ts";
import { codeQualitySamples } from "./samples/code-quality.ts";
import { smallerCloudsSamples } from "./samples/smaller-clouds.ts";
import { errorsAndUptimeSamples } from "./samples/errors-and-uptime.ts";
import { modelCloudsSamples } from "./samples/model-clouds.ts";
import { languageServicesSamples } from "./samples/language-services.ts";
import { tracesAndVectorsSamples } from "./samples/traces-and-vectors.ts";
import { cloudServicesSamples } from "./samples/cloud-services.ts";
import { apiPlatformsSamples } from "./samples/api-platforms.ts";
import { threatIntelligenceSamples } from "./samples/threat-intelligence.ts";
import { securityServicesSamples } from "./samples/security-services.ts";
import { analyticsSamples } from "./samples/analytics.ts";
import { incidentsSamples } from "./samples/incidents.ts";
import { monitoringSamples } from "./samples/monitoring.ts";
import { identitySamples } from "./samples/identity.ts";
import { networksSamples } from "./samples/networks.ts";
import { secretStoresSamples } from "./samples/secret-stores.ts";
import { dataPlatformsSamples } from "./samples/data-platforms.ts";
import { databasesSamples } from "./samples/databases.ts";
import { packagesSamples } from "./samples/packages.ts";
import { testingSamples } from "./samples/testing.ts";
import { ciSamples } from "./samples/ci.ts";
import { hostingSamples } from "./samples/hosting.ts";
import { aiToolsSamples } from "./samples/ai-tools.ts";
import { billingSamples } from "./samples/billing.ts";
import { blockchainNodesSamples } from "./samples/blockchain-nodes.ts";
import { chatSamples } from "./samples/chat.ts";
import { coinDataSamples } from "./samples/coin-data.ts";
import { commerceSamples } from "./samples/commerce.ts";
import { contentManagementSamples } from "./samples/content-management.ts";
import { crmSamples } from "./samples/crm.ts";
import { cryptoExchangesSamples } from "./samples/crypto-exchanges.ts";
import { dataApisSamples } from "./samples/data-apis.ts";
import { documentsSamples } from "./samples/documents.ts";
import { exchangeRatesSamples } from "./samples/exchange-rates.ts";
import { humanResourcesSamples } from "./samples/human-resources.ts";
import { identityChecksSamples } from "./samples/identity-checks.ts";
import { logisticsAndTravelSamples } from "./samples/logistics-and-travel.ts";
import { mailSamples } from "./samples/mail.ts";
import { mapsAndPlacesSamples } from "./samples/maps-and-places.ts";
import { marketDataSamples } from "./samples/market-data.ts";
import { marketingSamples } from "./samples/marketing.ts";
import { modelHostsSamples } from "./samples/model-hosts.ts";
import { newsMusicAndGamesSamples } from "./samples/news-music-and-games.ts";
import { paymentGatewaysSamples } from "./samples/payment-gateways.ts";
import { peopleDataSamples } from "./samples/people-data.ts";
import { picturesAndVideoSamples } from "./samples/pictures-and-video.ts";
import { productivitySamples } from "./samples/productivity.ts";
import { pushSamples } from "./samples/push.ts";
import { scrapingSamples } from "./samples/scraping.ts";
import { seoSamples } from "./samples/seo.ts";
import { socialSamples } from "./samples/social.ts";
import { speechAndImagesSamples } from "./samples/speech-and-images.ts";
import { supportSamples } from "./samples/support.ts";
import { telephonySamples } from "./samples/telephony.ts";
import { validationApisSamples } from "./samples/validation-apis.ts";
import { weatherSamples } from "./samples/weather.ts";
import { workTrackingSamples } from "./samples/work-tracking.ts";

/** How a rule is tried. */
export interface Sample {
  /** A made-up secret of the kind, in the form that its vendor gives it. */
  readonly secret: (random: Random) => string;
  /** The text it stands in; on its own in quotes without. */
  readonly text?: (secret: string) => string;
  /** What is wrong by as little as can be; one character less without. */
  readonly miss?: (secret: string, random: Random) => string;
}

const env =
  (name: string) =>
  (secret: string): string =>
    `${name}=${secret}\n`;
/** For tokens of no fixed length: so short that it can be none. */
const tooShort = (length: number) => (secret: string) => secret.slice(0, length);
const swapLast = (secret: string) => secret.slice(0, -1) + (secret.endsWith("0") ? "1" : "0");
/** Prefixes are joined here, so that nothing in this file looks like a secret to anyone. */
const join = (...parts: string[]) => parts.join("");

const pemLines = (r: Random, lines: number, lineBreak: string) =>
  Array.from({ length: lines }, () => r.base64(64)).join(lineBreak);
/** A sample a rule, by the rule's id. */
export const samples: Readonly<Record<string, Sample>> = {
  "github-token": { secret: (r) => r.fill("github_token"), miss: swapLast },
  "github-refresh-token": { secret: (r) => `${join("gh", "r_")}${r.base62(76)}` },
  "github-installation-token": {
    secret: (r) => `${join("gh", "s_")}${r.digits(6)}_eyJ${r.base64url(60)}.${r.base64url(120)}.${r.base64url(86)}`,
    miss: (secret) => secret.replaceAll(".", ":"),
  },
  "github-fine-grained-token": { secret: (r) => r.fill("github_fine_grained_token") },
  "github-app-secret": { secret: (r) => r.hex(40), text: env("GITHUB_CLIENT_SECRET") },
  "gitlab-token": { secret: (r) => `${join("gl", "pat-")}${r.base64url(20)}`, miss: tooShort(25) },
  "gitlab-runner-registration-token": { secret: (r) => `${join("GR13", "48941")}${r.base64url(20)}` },
  "bitbucket-app-password": { secret: (r) => `${join("AT", "BB")}${r.base62(24)}${r.hex(8).toUpperCase()}` },
  "atlassian-api-token": {
    secret: (r) => `${join("ATA", "TT3x")}${r.base64url(170)}=${r.hex(8).toUpperCase()}`,
  },
  "circleci-token": { secret: (r) => `${join("CCI", "PAT_")}${r.base62(22)}_${r.hex(40)}` },
  "buildkite-token": { secret: (r) => `${join("bk", "ua_")}${r.hex(40)}` },
  "sourcegraph-token": { secret: (r) => `${join("sg", "p_")}${r.hex(16)}_${r.hex(40)}` },
  "codecov-token": { secret: (r) => r.uuid(), text: env("CODECOV_TOKEN") },
  "sonar-token": { secret: (r) => `${join("sq", "u_")}${r.hex(40)}` },
  "snyk-token": {
    secret: (r) => `${join("snyk_", "uat.")}${r.hex(8)}.${r.base64url(60)}.${r.base64url(40)}`,
    miss: tooShort(30),
  },
  "snyk-legacy-token": { secret: (r) => r.uuid(), text: env("SNYK_TOKEN") },

  "aws-access-key-id": { secret: (r) => r.fill("aws_access_key_id") },
  "aws-secret-access-key": { secret: (r) => r.base64(40), text: env("AWS_SECRET_ACCESS_KEY") },
  "aws-secret-access-key-pair": {
    secret: (r) => r.base64(40),
    text: (secret) => `id = "${join("AK", "IA")}Q5WRT7XZ2BVC6NML"\nother = "${secret}"\n`,
  },
  "aws-session-token": {
    secret: (r) => `${join("IQoJ", "b3JpZ2lu")}${r.base64(300)}`,
    miss: tooShort(90),
  },
  "aws-bedrock-api-key": { secret: (r) => `${join("AB", "SK")}${r.base64(128)}`, miss: tooShort(90) },
  "google-api-key": { secret: (r) => `${join("AI", "za")}${r.base64url(35)}` },
  "google-oauth-client-secret": { secret: (r) => `${join("GOC", "SPX-")}${r.base64url(28)}` },
  "google-oauth-token": { secret: (r) => `${join("ya", "29.")}${r.base64url(180)}`, miss: tooShort(25) },
  "google-refresh-token": { secret: (r) => `${join("1/", "/0")}${r.base64url(90)}`, miss: tooShort(30) },
  "azure-storage-key": {
    secret: (r) => `${r.base64(86)}==`,
    text: (secret) =>
      `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net\n`,
    miss: (secret) => secret.slice(1),
  },
  "azure-shared-access-key": {
    secret: (r) => `${r.base64(43)}=`,
    text: (secret) => `Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret}\n`,
    miss: (secret) => secret.slice(1),
  },
  "azure-sas-signature": {
    secret: (r) => `${r.base62(43)}%3D`,
    text: (secret) => `https://shop.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sp=r&sig=${secret}\n`,
    miss: (secret) => secret.slice(0, 30),
  },
  "azure-client-secret": { secret: (r) => `${r.base62(3)}8Q~${r.base62(34)}`, miss: tooShort(30) },
  "azure-identifiable-key": {
    secret: (r) => `${r.base62(52)}JQQJ99${r.base62(26)}`,
    miss: (secret) => secret.slice(1),
  },
  "azure-devops-token": {
    secret: (r) => r.fill("lower_base32:52"),
    text: env("AZURE_DEVOPS_PAT"),
  },
  "digitalocean-token": { secret: (r) => `${join("dop", "_v1_")}${r.hex(64)}` },
  "digitalocean-spaces-key": { secret: (r) => r.base62(43), text: env("SPACES_SECRET_ACCESS_KEY") },
  "cloudflare-api-credential": { secret: (r) => `${join("cf", "ut_")}${r.base62(40)}${r.hex(8)}`, miss: tooShort(44) },
  "cloudflare-api-token": { secret: (r) => r.base64url(40), text: env("CLOUDFLARE_API_TOKEN") },
  "cloudflare-origin-ca-key": { secret: (r) => `${join("v1.", "0-")}${r.hex(24)}-${r.hex(146)}` },
  "heroku-api-key": { secret: (r) => r.uuid(), text: env("HEROKU_API_KEY") },
  "heroku-token": { secret: (r) => `${join("HR", "KU-")}AA${r.base64url(58)}` },
  "alibaba-access-key-id": { secret: (r) => `${join("LT", "AI5t")}${r.base62(18)}`, miss: tooShort(14) },
  "tencent-secret-id": { secret: (r) => `${join("AK", "ID")}${r.base62(32)}` },
  "fly-token": { secret: (r) => `${join("fo", "1_")}${r.base64url(43)}`, miss: tooShort(40) },
  "vercel-token": { secret: (r) => `${join("vc", "p_")}${r.base62(56)}`, miss: tooShort(20) },
  "vercel-legacy-token": { secret: (r) => r.base62(24), text: env("VERCEL_TOKEN") },
  "netlify-token": { secret: (r) => `${join("nf", "p_")}${r.base62(36)}` },
  "linode-token": { secret: (r) => r.hex(64), text: env("LINODE_TOKEN") },
  "ibm-cloud-api-key": { secret: (r) => r.base64url(44), text: env("IBMCLOUD_API_KEY") },
  "yandex-api-key": { secret: (r) => `${join("AQ", "VN")}${r.base64url(35)}`, miss: tooShort(36) },
  "scaleway-secret-key": { secret: (r) => r.uuid(), text: env("SCW_SECRET_KEY") },

  "npm-token": { secret: (r) => r.fill("npm_token"), miss: swapLast },
  "npmrc-auth": {
    secret: (r) => r.base64(40),
    text: (secret) => `//registry.acme.io/:_authToken=${secret}\n`,
    miss: tooShort(12),
  },
  "pypi-token": { secret: (r) => `${join("pypi-AgEI", "cHlwaS5vcmc")}${r.base64url(140)}`, miss: tooShort(50) },
  "rubygems-api-key": { secret: (r) => `${join("ruby", "gems_")}${r.hex(48)}` },
  "crates-io-token": { secret: (r) => `${join("ci", "o")}${r.base62(32)}` },
  "nuget-api-key": { secret: (r) => `${join("oy", "2")}${r.small(43)}` },
  "docker-hub-token": { secret: (r) => `${join("dckr", "_pat_")}${r.base64url(27)}` },
  "docker-config-auth": {
    secret: (r) => Buffer.from(`deployer:${r.base62(24)}`).toString("base64"),
    text: (secret) => `{"auths": {"registry.acme.io": {"auth": "${secret}"}}}\n`,
    miss: (_secret, r) => r.base64(32),
  },
  "artifactory-api-key": { secret: (r) => `${join("AK", "Cp8")}${r.base62(68)}`, miss: tooShort(50) },
  "artifactory-reference-token": { secret: (r) => `${join("cmVm", "dGtu")}${r.base62(56)}` },
  "artifactory-password": {
    secret: (r) => `${join("AP", "6")}x${r.base62(24)}`,
    text: env("ARTIFACTORY_PASSWORD"),
    miss: tooShort(9),
  },
  "hex-api-key": { secret: (r) => r.hex(32), text: env("HEX_API_KEY") },
  "clojars-token": { secret: (r) => `${join("CLO", "JARS_")}${r.hex(60)}` },

  "openai-api-key": {
    secret: (r) => `${join("sk-", "proj-")}${r.base64url(74)}T3Blbk${join("F", "J")}${r.base64url(74)}`,
    miss: tooShort(50),
  },
  "anthropic-api-key": { secret: (r) => `${join("sk-", "ant-")}api03-${r.base64url(93)}AA`, miss: tooShort(80) },
  "huggingface-token": { secret: (r) => `${join("h", "f_")}${r.letters(34)}` },
  "groq-api-key": { secret: (r) => `${join("gs", "k_")}${r.base62(52)}` },
  "replicate-token": { secret: (r) => `${join("r", "8_")}${r.base62(37)}` },
  "perplexity-api-key": { secret: (r) => `${join("pp", "lx-")}${r.base62(48)}` },
  "xai-api-key": { secret: (r) => `${join("xa", "i-")}${r.base62(80)}` },
  "openrouter-api-key": { secret: (r) => `${join("sk-", "or-v1-")}${r.hex(64)}` },
  "deepseek-api-key": { secret: (r) => `${join("sk", "-")}${r.hex(32)}` },
  "langsmith-api-key": { secret: (r) => `${join("lsv2", "_pt_")}${r.hex(32)}_${r.hex(10)}` },
  "pinecone-api-key": { secret: (r) => `${join("pc", "sk_")}${r.base62(5)}_${r.base62(63)}`, miss: tooShort(50) },
  "nvidia-api-key": { secret: (r) => `${join("nva", "pi-")}${r.base64url(64)}`, miss: tooShort(60) },
  "fireworks-api-key": { secret: (r) => `${join("f", "w_")}${r.base62(24)}`, miss: tooShort(20) },

  "stripe-secret-key": {
    secret: (r) => `${join("sk_", "live_")}${r.base62(99)}`,
    miss: (secret) => secret.replace("sk_", "pk_"),
  },
  "stripe-webhook-secret": { secret: (r) => `${join("wh", "sec_")}${r.base62(32)}` },
  "square-access-token": { secret: (r) => `${join("EA", "AA")}${r.base64url(60)}` },
  "square-application-secret": { secret: (r) => `${join("sq0", "csp-")}${r.base64url(43)}` },
  "shopify-token": { secret: (r) => `${join("shp", "at_")}${r.hex(32)}` },
  "shopify-legacy-secret": { secret: (r) => r.hex(32), text: env("SHOPIFY_API_SECRET") },
  "braintree-access-token": { secret: (r) => `${join("access_token", "$production$")}${r.small(16)}$${r.hex(32)}` },
  "paypal-client-secret": { secret: (r) => `${join("E", "L")}${r.base64url(78)}`, text: env("PAYPAL_CLIENT_SECRET") },
  "razorpay-key": { secret: (r) => `${join("rzp_", "live_")}${r.base62(14)}` },
  "razorpay-key-secret": { secret: (r) => r.base62(24), text: env("RAZORPAY_KEY_SECRET") },
  "plaid-token": { secret: (r) => `${join("access-", "production-")}${r.uuid()}` },
  "flutterwave-secret-key": { secret: (r) => `${join("FLW", "SECK-")}${r.base62(32)}-X` },
  "mollie-api-key": { secret: (r) => `${join("li", "ve_")}${r.base62(30)}`, text: env("MOLLIE_API_KEY") },
  "coinbase-api-secret": { secret: (r) => r.base64(64), text: env("COINBASE_API_SECRET"), miss: tooShort(24) },

  "slack-token": {
    secret: (r) => `${join("xo", "xb-")}${r.digits(12)}-${r.digits(13)}-${r.base62(24)}`,
    miss: (secret) => secret.slice(0, -16),
  },
  "slack-rotated-token": { secret: (r) => `${join("xo", "xe.xo", "xp-")}1-${r.base62(160)}`, miss: tooShort(50) },
  "slack-app-token": {
    secret: (r) => `${join("xa", "pp-")}1-A${r.capitals(10)}-${r.digits(13)}-${r.hex(64)}`,
    miss: tooShort(50),
  },
  "slack-webhook": {
    secret: (r) => `hooks.${join("sl", "ack")}.com/services/T${r.capitals(10)}/B${r.capitals(10)}/${r.base62(24)}`,
    text: (secret) => `url: https://${secret}\n`,
    miss: (secret) => secret.slice(0, -20),
  },
  "discord-bot-token": {
    secret: (r) => `M${r.base62(25)}.G${r.base62(5)}.${r.base64url(38)}`,
    text: env("DISCORD_TOKEN"),
    miss: (secret) => secret.slice(0, -15),
  },
  "discord-webhook": {
    secret: (r) => `/api/webhooks/${r.digits(18)}/${r.base64url(68)}`,
    text: (secret) => `https://${join("dis", "cord")}.com${secret}\n`,
    miss: (secret) => secret.slice(0, 60),
  },
  "telegram-bot-token": { secret: (r) => `${r.digits(10)}:${join("A", "A")}${r.base64url(33)}` },
  "teams-webhook": {
    secret: (r) => `.webhook.office.com/webhookb2/${r.uuid()}@${r.uuid()}/IncomingWebhook/${r.hex(32)}/${r.uuid()}`,
    text: (secret) => `https://acme${secret}\n`,
  },
  "twilio-api-key": { secret: (r) => `${join("S", "K")}${r.hex(32)}` },
  "twilio-auth-token": { secret: (r) => r.hex(32), text: env("TWILIO_AUTH_TOKEN") },
  "sendgrid-api-key": { secret: (r) => `${join("S", "G.")}${r.base64url(22)}.${r.base64url(43)}` },
  "mailgun-api-key": { secret: (r) => `${join("ke", "y-")}${r.hex(32)}` },
  "mailgun-signing-key": { secret: (r) => `${r.hex(32)}-${r.hex(8)}-${r.hex(8)}`, text: env("MAILGUN_API_KEY") },
  "mailchimp-api-key": { secret: (r) => `${r.hex(32)}-us12`, miss: (secret) => secret.slice(1) },
  "mandrill-api-key": { secret: (r) => `${join("md", "-")}${r.base62(22)}` },
  "postmark-server-token": { secret: (r) => r.uuid(), text: env("POSTMARK_SERVER_TOKEN") },
  "brevo-api-key": { secret: (r) => `${join("xkey", "sib-")}${r.hex(64)}-${r.base62(16)}` },
  "resend-api-key": { secret: (r) => `${join("re", "_")}${r.base62(8)}_${r.base62(24)}`, miss: tooShort(28) },
  "messagebird-api-key": { secret: (r) => r.base62(25), text: env("MESSAGEBIRD_API_KEY") },
  "pusher-secret": { secret: (r) => r.hex(20), text: env("PUSHER_APP_SECRET") },

  "datadog-api-key": { secret: (r) => r.hex(32), text: env("DD_API_KEY") },
  "new-relic-key": { secret: (r) => `${join("NR", "AK-")}${r.capitals(27)}` },
  "new-relic-license-key": { secret: (r) => `${r.hex(36)}${join("NR", "AL")}`, miss: (secret) => secret.slice(8) },
  "sentry-organization-token": { secret: (r) => `${join("sntry", "s_")}eyJ${r.base62(140)}_${r.base64(43)}` },
  "sentry-user-token": { secret: (r) => `${join("sntry", "u_")}${r.hex(64)}` },
  "sentry-legacy-token": { secret: (r) => r.hex(64), text: env("SENTRY_AUTH_TOKEN") },
  "grafana-service-account-token": { secret: (r) => r.fill("grafana_token"), miss: swapLast },
  "grafana-cloud-token": { secret: (r) => `${join("gl", "c_")}eyJ${r.base62(120)}`, miss: tooShort(40) },
  "grafana-api-key": { secret: (r) => `${join("eyJr", "Ijoi")}${r.base62(80)}`, miss: tooShort(50) },
  "dynatrace-token": { secret: (r) => `${join("dt0", "c01.")}${r.base32(24)}.${r.base32(64)}` },
  "honeycomb-api-key": { secret: (r) => `${join("hca", "ik_")}${r.small(58)}` },
  "honeycomb-environment-key": { secret: (r) => r.base62(22), text: env("HONEYCOMB_API_KEY") },
  "honeycomb-classic-key": { secret: (r) => r.hex(32), text: env("HONEYCOMB_WRITEKEY") },
  "pagerduty-integration-key": { secret: (r) => r.hex(32), text: env("PAGERDUTY_INTEGRATION_KEY") },
  "pagerduty-api-key": { secret: (r) => `u+${r.base62(18)}`, text: env("PAGERDUTY_TOKEN") },
  "sumologic-access-key": { secret: (r) => r.base62(64), text: env("SUMO_ACCESS_KEY") },
  "rollbar-access-token": { secret: (r) => r.hex(32), text: env("ROLLBAR_ACCESS_TOKEN") },
  "amplitude-secret-key": { secret: (r) => r.hex(32), text: env("AMPLITUDE_SECRET_KEY") },

  "vault-token": { secret: (r) => `${join("hv", "s.")}${r.base64url(95)}`, miss: tooShort(20) },
  "vault-legacy-token": { secret: (r) => `s.${r.base62(24)}`, text: env("VAULT_TOKEN") },
  "terraform-cloud-token": {
    secret: (r) => `${r.base62(14)}.${join("atlas", "v1.")}${r.base62(67)}`,
    miss: (secret) => secret.slice(1),
  },
  "databricks-token": { secret: (r) => `${join("da", "pi")}${r.hex(32)}` },
  "doppler-token": { secret: (r) => `${join("dp.", "pt.")}${r.base62(43)}`, miss: tooShort(44) },
  "pulumi-token": { secret: (r) => `${join("pu", "l-")}${r.hex(40)}` },
  "onepassword-service-account-token": { secret: (r) => r.fill("onepassword_token"), miss: tooShort(150) },
  "onepassword-secret-key": {
    secret: (r) =>
      `${join("A", "3-")}${r.capitals(6)}-${r.capitals(6)}-${r.capitals(5)}-${r.capitals(5)}-${r.capitals(5)}-${r.capitals(5)}`,
  },
  "tailscale-key": {
    secret: (r) => `${join("ts", "key-")}auth-${r.base62(12)}CNTRL-${r.base62(32)}`,
    miss: tooShort(38),
  },
  "supabase-key": { secret: (r) => `${join("sb", "p_")}${r.hex(40)}` },
  "planetscale-token": { secret: (r) => `${join("ps", "cale_tkn_")}${r.base62(43)}`, miss: tooShort(36) },
  "neon-api-key": { secret: (r) => `${join("na", "pi_")}${r.small(64)}`, miss: tooShort(50) },
  "mongodb-atlas-key": { secret: (r) => `${join("mdb", "_sa_sk_")}${r.base64url(40)}`, miss: tooShort(40) },
  "confluent-api-secret": { secret: (r) => `${join("cf", "lt")}${r.base64(60)}` },
  "confluent-secret": { secret: (r) => r.base64(64), text: env("CONFLUENT_API_SECRET") },
  "elastic-api-key": { secret: (r) => `${join("es", "su_")}${r.base64(80)}`, miss: tooShort(50) },
  "fastly-token": { secret: (r) => r.base64url(32), text: env("FASTLY_API_TOKEN") },
  "okta-token": { secret: (r) => `00${r.base64url(40)}`, text: env("OKTA_API_TOKEN") },
  "auth0-client-secret": { secret: (r) => r.base64url(64), text: env("AUTH0_CLIENT_SECRET") },
  "infracost-api-key": { secret: (r) => `${join("ic", "o-")}${r.base62(32)}` },
  "scalingo-token": { secret: (r) => `${join("tk", "-us-")}${r.base64url(48)}` },

  "linear-key": { secret: (r) => `${join("lin_", "api_")}${r.base62(40)}` },
  "notion-token": { secret: (r) => `${join("nt", "n_")}${r.digits(11)}${r.base62(35)}` },
  "figma-token": { secret: (r) => `${join("fig", "d_")}${r.base64url(40)}`, miss: tooShort(36) },
  "postman-api-key": { secret: (r) => `${join("PM", "AK-")}${r.hex(24)}-${r.hex(34)}` },
  "airtable-token": { secret: (r) => `${join("pa", "t")}${r.base62(14)}.${r.hex(64)}` },
  "asana-token": { secret: (r) => `1/${r.digits(16)}:${r.hex(32)}`, text: env("ASANA_TOKEN") },
  "hubspot-token": { secret: (r) => `${join("pat-", "na1-")}${r.uuid()}` },
  "dropbox-token": { secret: (r) => `${join("s", "l.")}${r.base64url(140)}`, miss: tooShort(100) },
  "dropbox-app-secret": { secret: (r) => `a1b2${r.small(11)}`, text: env("DROPBOX_APP_SECRET") },
  "facebook-access-token": { secret: (r) => `${join("EA", "AB")}${r.base62(160)}`, miss: tooShort(80) },
  "facebook-app-secret": { secret: (r) => r.hex(32), text: env("FACEBOOK_APP_SECRET") },
  "twitter-bearer-token": { secret: (r) => `${"A".repeat(22)}${r.base62(92)}`, miss: tooShort(90) },
  "algolia-admin-key": { secret: (r) => r.hex(32), text: env("ALGOLIA_ADMIN_KEY") },
  "mapbox-secret-token": {
    secret: (r) => `${join("sk.", "eyJ")}${r.base62(80)}.${r.base64url(22)}`,
    miss: tooShort(70),
  },
  "mapbox-public-token": {
    secret: (r) => `${join("pk.", "eyJ")}${r.base62(80)}.${r.base64url(22)}`,
    text: env("MAPBOX_TOKEN"),
    miss: tooShort(60),
  },
  "contentful-management-token": { secret: (r) => `${join("CF", "PAT-")}${r.base64url(43)}` },
  "typeform-token": { secret: (r) => `${join("tf", "p_")}${r.base62(44)}_${r.base62(13)}`, miss: tooShort(48) },
  "intercom-token": {
    secret: (r) => `${join("dG9", "rO")}${r.base62(55)}`,
    text: env("INTERCOM_ACCESS_TOKEN"),
    miss: tooShort(40),
  },
  "zendesk-token": { secret: (r) => r.base62(40), text: env("ZENDESK_API_TOKEN") },
  "adobe-client-secret": { secret: (r) => `${join("p8", "e-")}${r.base64url(32)}` },
  "launchdarkly-key": { secret: (r) => `${join("sd", "k-")}${r.uuid()}` },
  "linkedin-client-secret": {
    secret: (r) => `${join("WPL_", "AP1.")}${r.base62(16)}.${r.base62(6)}==`,
    miss: tooShort(24),
  },
  "spotify-client-secret": { secret: (r) => r.hex(32), text: env("SPOTIFY_CLIENT_SECRET") },

  ...modelHostsSamples,
  ...aiToolsSamples,
  ...speechAndImagesSamples,
  ...paymentGatewaysSamples,
  ...billingSamples,
  ...marketDataSamples,
  ...exchangeRatesSamples,
  ...cryptoExchangesSamples,
  ...blockchainNodesSamples,
  ...coinDataSamples,
  ...chatSamples,
  ...mailSamples,
  ...telephonySamples,
  ...pushSamples,
  ...crmSamples,
  ...supportSamples,
  ...marketingSamples,
  ...seoSamples,
  ...scrapingSamples,
  ...workTrackingSamples,
  ...productivitySamples,
  ...documentsSamples,
  ...commerceSamples,
  ...contentManagementSamples,
  ...logisticsAndTravelSamples,
  ...mapsAndPlacesSamples,
  ...weatherSamples,
  ...socialSamples,
  ...picturesAndVideoSamples,
  ...newsMusicAndGamesSamples,
  ...humanResourcesSamples,
  ...identityChecksSamples,
  ...dataApisSamples,
  ...validationApisSamples,

  ...hostingSamples,

  ...ciSamples,

  ...testingSamples,

  ...packagesSamples,

  ...databasesSamples,

  ...dataPlatformsSamples,

  ...secretStoresSamples,

  ...networksSamples,

  ...identitySamples,

  ...monitoringSamples,

  ...incidentsSamples,

  ...analyticsSamples,

  ...securityServicesSamples,

  ...threatIntelligenceSamples,

  ...apiPlatformsSamples,

  ...cloudServicesSamples,

  ...tracesAndVectorsSamples,

  ...languageServicesSamples,

  ...modelCloudsSamples,

  ...errorsAndUptimeSamples,

  ...smallerCloudsSamples,

  ...codeQualitySamples,

  ...codeToolsSamples,

  ...dnsSamples,

  ...storageAndCdnSamples,

  ...searchAndQueuesSamples,

  ...developerApisSamples,

  ...codeSecuritySamples,
  ...peopleDataSamples,

  "private-key": {
    secret: (r) => r.fill("pem:rsa"),
    text: (secret) => `${secret}\n`,
    miss: (secret) => secret.replace("PRIVATE", "PUBLIC"),
  },
  "private-key-base64": {
    secret: (r) => r.fill("base64_of:pem:ec"),
    text: (secret) => `tls.key: ${secret}\n`,
    miss: (_secret, r) => r.fill("base64_of:certificate"),
  },
  "private-key-without-armour": {
    secret: (r) => `${join("MII", "EpAIBAAKCAQEA")}${r.base64(600)}`,
    miss: tooShort(55),
  },
  "key-store-base64": {
    secret: (r) => `${join("MIIK", "3AIBAzCC")}${r.base64(900)}==`,
    miss: tooShort(120),
  },
  "xml-private-key": {
    secret: (r) => `${r.base64(170)}==`,
    text: (secret) => `<RSAKeyValue><Exponent>AQAB</Exponent><D>${secret}</D></RSAKeyValue>\n`,
    miss: tooShort(60),
  },
  "openvpn-static-key": {
    secret: (r) => Array.from({ length: 16 }, () => `${r.hex(32)}\n`).join(""),
    text: (secret) =>
      `-----${join("BEG", "IN")} OpenVPN Static key V1-----\n${secret}-----END OpenVPN Static key V1-----\n`,
    miss: tooShort(100),
  },
  "wallet-private-key": {
    secret: (r) =>
      `${join("xp", "rv")}9s21ZrQH143K${r.from("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 95)}`,
    miss: tooShort(100),
  },
  "wallet-recovery-phrase": {
    secret: () => "legal winner thank year wave sausage worth useful ribbon velvet apple olive",
    text: (secret) => `MNEMONIC="${secret}"\n`,
    miss: () => "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
  },
  "putty-private-key": {
    secret: (r) => pemLines(r, 4, "\n"),
    text: (secret) => `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 4\n${secret}\nPrivate-MAC: 00\n`,
    miss: () => "removed",
  },
  "age-secret-key": {
    secret: (r) => `${join("AGE-SECRET", "-KEY-1")}${r.fill("bech32:58")}`,
  },
  "private-jwk": {
    secret: (r) => r.base64url(43),
    text: (secret) => `{"kty": "EC", "crv": "P-256", "d": "${secret}"}\n`,
    miss: tooShort(20),
  },
  "wireguard-private-key": {
    secret: (r) => `${r.base64(42)}E=`,
    text: (secret) => `[Interface]\nPrivateKey = ${secret}\n`,
  },
  "json-web-token": {
    secret: (r) => r.fill("jwt:service"),
    miss: (_secret, r) => r.fill("jwt:anon"),
  },

  ...genericSamples,
};
