/**
 * What a name calls its value. `password`: what a person types. `secret`: a key or token that opens something. `key`: it
 * says key or session and no more, which may be anything.
 */
export type NameKind = "password" | "secret" | "key";

/** What a name says of its value; null when it says that it is none, or nothing of the kind. */
export function kindOfName(name: string): NameKind | null {
  const words = wordsOf(name);
  if (harmless.test(words)) return null;
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(words);
    if (!found) continue;
    const behind = words.slice(found.index + found[0].length);
    // Whatever passes, or is passed, has the verb in its name.
    if (/ ?pass$/.test(found[0]) && behind !== "") return null;
    return harmlessNoun.test(behind) || (kind === "key" && behind !== "") ? null : kind;
  }
  return null;
}

/** Whether a name says that its value is an id, a digest, a place or the like, or made to be published. */
export function isHarmlessName(name: string): boolean {
  const words = wordsOf(name);
  return harmless.test(words) || harmlessNoun.test(words);
}

/** The words of a name, in small letters, a blank between any two, without those that say nothing of its kind. */
export function wordsOf(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(trailingNoise, "");
}

const trailingNoise =
  /(?: (?:value|val|string|str|text|txt|raw|plain|clear|default|prod|production|dev|development|stag(?:e|ing)|test|live|local|old|new|current|backup|b64|base64|encoded|env|var|const|equals|is|eq|get|\d+))+$/;

/** Words of many languages for a password, ends of words too: `dbpassword`, `mysqlpwd`. */
const password =
  /(?:^| )(?:\w*?(?:passw(?:or[dt]|d|rd)|passwo|passphrase|passcode|passkey|pswd|kennwort|contrasen(?:i)?a|wachtwoord|salasana|parolachiave)|\w{0,12}pwd|\w{0,8}psw|(?!bypass|compass|\w{1,9}(?:urpass|erpass|respass|ompass|ypass))\w{0,12}pass(?:e|wds)?|master ?auth|identified by|pw|psk|mdp|senha|parola|haslo|heslo|sifre|parol)s?(?= |$)(?!.*(?: secret| token)(?: |$))/;

const kindsOfKey =
  "api|app|application|access|account|admin|aes|auth|authentication|authorization|b2|bot|client|consumer|cookie|crypt|crypto|cryptography|deploy|deployment|dev|developer|ecdsa|ed25519|encrypt|encryption|enc|hmac|host|integration|jwt|kms|license|licence|live|management|master|partner|pgp|priv|private|product|rest|root|rsa|secret|security|server|service|session|shared|sig|sign|signature|signing|ssh|ssl|storage|stream|subscription|symmetric|tls|user|wallet|webhook|web hook|write|x api";

const secret = new RegExp(
  String.raw`(?:^| )(?:\w*?(?:secret|token|apikey|appkey|accesskey|secretkey|authkey|privatekey|signingkey|encryptionkey|masterkey|licensekey|sharedkey|servicekey|accountkey|storagekey|clientkey|sessionkey|cryptkey|credential|keybase|authcode)s?|creds?|bearer|jwt|(?:github|gitlab|gh|gl|azure|ado|devops|git|bitbucket|docker|databricks|snowflake|ci|bot|deploy) pat|personal access|(?:${kindsOfKey}) keys?|authorization|api auth|basic auth|mnemonic|seed phrase)(?= |$)`,
);

const key = /(?:^| )(?:keys?|\w*api ?key\w{0,3}|auth|oauth|\w{1,12}(?<!mon|hoc|tur|joc|whis|smo|mic|don|lac)key)$/;

const kinds: readonly (readonly [NameKind, RegExp])[] = [
  ["password", password],
  ["secret", secret],
  ["key", key],
];

/** Made to be published, naming a place in a list or one request of many, or made up. */
const harmless =
  /(?:^| )(?:cache|primary|foreign|partition|sort|hash|site|search|idempotency|dedup\w*|i18n|translation|dummy|fake|mock|example|sample|placeholder|expected|invalid|wrong|next|page|paging|pagination|continuation|marker|cursor|cancel\w*|sync|resume|delta|parser?|request|change|action|client|lock|update|starting|verification|grant|task|websocket|web socket|recv|retrieve|trusted?|fips|sentry|dkim|domain|blob|stop|pad|mask|special|unk) (?:keys?|tokens?)(?: |$)|(?:^| )(?:traffic|exporter|resumption|handshake|premaster|pre)(?: master)? secrets?(?: |$)|(?:^| )(?:amz|goog) credential(?: |$)|(?:^| )(?:one|two|three|single|multi|first|second|final) pass(?: |$)| with (?:aes|aria|camellia|chacha|chacha20|rc4|null|3des) |(?:^| )(?:pass|password) protected(?: |$)|(?:^| )(?:pub(?:lic)?|publickey|anon|csrf|xsrf|csrf\w*|re?captcha|publishable|(?:site|cache|pub|public|hash|sort|partition|primary|foreign)key)(?: |$)/;

/** What a name that ends in it stands for, whatever was said before. */
const harmlessNoun =
  /(?:^| )(?:i ?d|ids|uuid|guid|hash(?:es|ed)?|digests?|checksums?|sums?|sha ?\d*|sha256|md ?5|crc|fingerprints?|thumbprints?|names?|labels?|titles?|paths?|files?|filenames?|dir|directory|folder|url|urls|uri|uris|endpoints?|host|hosts|hostname|server|domain|port|types?|kinds?|formats?|prefix|suffix|patterns?|regexp?|rules?|lengths?|len|size|count|counts|index|idx|fields?|columns?|headers?|params?|parameters?|expir(?:y|es|ed|ation)|ttl|timeout|max|min|alg|algo|algorithm|methods?|modes?|schemes?|version|ver|etag|iv|cursor|page|messages?|msg|descriptions?|desc|hint|help|placeholder|errors?|example|refs?|reference|arn|alias|provider|policy|policies|class|classes|style|color|icon|image|button|inputs?|element|template|docs?|docstring|link|schema|spec|status|step|stage|position|offset|limit|scopes?|audience|issuer|owner|group|roles?|permissions?|map|table|required|enabled|disabled|changed|updated|created|manager|store|storage|service|source|target|strategy|validator|validation|strength|policy|reset|form|dialog|view|page|screen|query|request|response|event|handler|callback|function|func|attr|attribute|property|option|options|flag|env|var|variable|test|tests|spec|usage|info|metadata|data ?type|exchange|grant|bucket|vault|location|region|zone|rotation|lifetime|mac|signature|create|retrieve|update|list|delete|archive|validate|destroy|remove|revoke|find|fetch|rotate|protected)s?$/;
