import { ai } from "./ai.ts";
import { aiTools } from "./ai-tools.ts";
import { applications } from "./applications.ts";
import { bigClouds } from "./big-clouds.ts";
import { billing } from "./billing.ts";
import { blockchainNodes } from "./blockchain-nodes.ts";
import { chat } from "./chat.ts";
import { clouds } from "./clouds.ts";
import { codeHosts } from "./code-hosts.ts";
import { coinData } from "./coin-data.ts";
import { commerce } from "./commerce.ts";
import { contentManagement } from "./content-management.ts";
import { crm } from "./crm.ts";
import { cryptoExchanges } from "./crypto-exchanges.ts";
import { dataApis } from "./data-apis.ts";
import { documents } from "./documents.ts";
import { exchangeRates } from "./exchange-rates.ts";
import { generic } from "./generic.ts";
import { humanResources } from "./human-resources.ts";
import { identityChecks } from "./identity-checks.ts";
import { infrastructure } from "./infrastructure.ts";
import { keys } from "./keys.ts";
import { logisticsAndTravel } from "./logistics-and-travel.ts";
import { mail } from "./mail.ts";
import { mapsAndPlaces } from "./maps-and-places.ts";
import { marketData } from "./market-data.ts";
import { marketing } from "./marketing.ts";
import { messaging } from "./messaging.ts";
import { modelHosts } from "./model-hosts.ts";
import { newsMusicAndGames } from "./news-music-and-games.ts";
import { observability } from "./observability.ts";
import { paymentGateways } from "./payment-gateways.ts";
import { payments } from "./payments.ts";
import { peopleData } from "./people-data.ts";
import { picturesAndVideo } from "./pictures-and-video.ts";
import { productivity } from "./productivity.ts";
import { push } from "./push.ts";
import { registries } from "./registries.ts";
import { scraping } from "./scraping.ts";
import { seo } from "./seo.ts";
import { social } from "./social.ts";
import { speechAndImages } from "./speech-and-images.ts";
import { support } from "./support.ts";
import { telephony } from "./telephony.ts";
import { validationApis } from "./validation-apis.ts";
import { weather } from "./weather.ts";
import { workTracking } from "./work-tracking.ts";
import { hosting } from "./hosting.ts";
import { ci } from "./ci.ts";
import { testing } from "./testing.ts";
import { packages } from "./packages.ts";
import { databases } from "./databases.ts";
import { dataPlatforms } from "./data-platforms.ts";
import { secretStores } from "./secret-stores.ts";
import { networks } from "./networks.ts";
import { identity } from "./identity.ts";
import { monitoring } from "./monitoring.ts";
import { incidents } from "./incidents.ts";
import { analytics } from "./analytics.ts";
import { securityServices } from "./security-services.ts";
import { threatIntelligence } from "./threat-intelligence.ts";
import { apiPlatforms } from "./api-platforms.ts";
import { cloudServices } from "./cloud-services.ts";
import { tracesAndVectors } from "./traces-and-vectors.ts";
import { languageServices } from "./language-services.ts";
import { modelClouds } from "./model-clouds.ts";
import { errorsAndUptime } from "./errors-and-uptime.ts";
import { smallerClouds } from "./smaller-clouds.ts";
import { codeQuality } from "./code-quality.ts";
import { codeTools } from "./code-tools.ts";
import { dns } from "./dns.ts";
import { storageAndCdn } from "./storage-and-cdn.ts";
import { searchAndQueues } from "./search-and-queues.ts";
import { developerApis } from "./developer-apis.ts";
import { codeSecurity } from "./code-security.ts";
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
  "model-hosts": modelHosts,
  "ai-tools": aiTools,
  "speech-and-images": speechAndImages,
  "payment-gateways": paymentGateways,
  billing,
  "market-data": marketData,
  "exchange-rates": exchangeRates,
  "crypto-exchanges": cryptoExchanges,
  "blockchain-nodes": blockchainNodes,
  "coin-data": coinData,
  chat,
  mail,
  telephony,
  push,
  crm,
  support,
  marketing,
  seo,
  scraping,
  "work-tracking": workTracking,
  productivity,
  documents,
  commerce,
  "content-management": contentManagement,
  "logistics-and-travel": logisticsAndTravel,
  "maps-and-places": mapsAndPlaces,
  weather,
  social,
  "pictures-and-video": picturesAndVideo,
  "news-music-and-games": newsMusicAndGames,
  "human-resources": humanResources,
  "identity-checks": identityChecks,
  "data-apis": dataApis,
  "validation-apis": validationApis,
  hosting,
  ci,
  testing,
  packages,
  databases,
  "data-platforms": dataPlatforms,
  "secret-stores": secretStores,
  networks,
  identity,
  monitoring,
  incidents,
  analytics,
  "security-services": securityServices,
  "threat-intelligence": threatIntelligence,
  "api-platforms": apiPlatforms,
  "cloud-services": cloudServices,
  "traces-and-vectors": tracesAndVectors,
  "language-services": languageServices,
  "model-clouds": modelClouds,
  "errors-and-uptime": errorsAndUptime,
  "smaller-clouds": smallerClouds,
  "code-quality": codeQuality,
  "code-tools": codeTools,
  dns,
  "storage-and-cdn": storageAndCdn,
  "search-and-queues": searchAndQueues,
  "developer-apis": developerApis,
  "code-security": codeSecurity,
  "people-data": peopleData,
  keys,
  generic,
} as const satisfies Record<string, readonly SecretRule[]>;

/** The rows of all families. */
export const allRules: readonly SecretRule[] = Object.values(families).flat();
