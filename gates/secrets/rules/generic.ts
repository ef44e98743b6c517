import { looksGenerated, looksLikePassword, looksLikeUrlPassword } from "../generic-values.ts";
import { entropyFrom, isInConnectionString } from "./checks.ts";
import type { CheckContext, SecretRule } from "./secret-rule.ts";

const cwe798 = "https://cwe.mitre.org/data/definitions/798.html";

/** Rest of the name that a keyword stands in, what closes it, a type, a separator. Quotes may be escaped, in text within text. */
const quotedName = String.raw`[\w.-]{0,40}\\{0,2}["'\]\x60)]{0,3}\s{0,6}(?::\s{0,3}(?:&(?:'\w{1,20} )?)?[A-Za-z][\w<>?|\[\] ]{0,30}\s{0,3})?(?:=>|:=|\?=|={1,3}|!==?|:|,|\(|>)\s{0,6}`;
/** What comes first where the value is a fallback, or is made bytes of: `process.env.X || "value"`, `[]byte("value")`. */
const beforeValue = String.raw`(?:[\w.$?]{1,80}(?:\[["']\w{1,60}["']\])?\s{1,3}(?:\|\||\?\?|or)\s{1,3}|(?:\[\]byte|Buffer\.from)\()?`;
const quotedSeparator = quotedName + beforeValue;
const quotedValue = String.raw`(?:(?<=["'\x60])|(?:[bruf@]{0,2}\\{0,2}["'\x60]))(?<secret>(?<=["])[^"\n\\]{6,400}(?=\\{0,2}")|(?<=['])[^'\n\\]{6,400}(?=\\{0,2}')|(?<=[\x60])[^\x60\n\\]{6,400}(?=\\{0,2}\x60))`;

/** A name in a file that is lines of `name = value`, in a shell's `export`, a Dockerfile's `ENV`, a flag, or a comment. */
const lineStart = String.raw`(?<=^[ \t]{0,40}(?:(?:export|set|setx|ENV|ARG|-|--|-D|[$]env:|#|//|;|-[ \t]{1,4}name:|Environment=)[ \t]{0,8})?["']?[\w.-]{0,40})`;
const bareSeparator = String.raw`[\w.-]{0,40}["']?[ \t]{0,12}(?:=|:)[ \t]{0,12}`;
const bareValue = String.raw`(?<secret>[^\s"'\x60<>{}()[\],$*&|!%@#][^\s"'\x60<>]{5,400})(?<![,;:)\]}])(?=[ \t]{0,20}(?:[#;]|//|\\|$))`;

const passwordWords = [
  "passw",
  "pwd",
  "passphrase",
  "passcode",
  "_pass=",
  "_pass:",
  "_pass ",
  '_pass"',
  "_pass'",
  "pass=",
  "pass:",
  '"pass"',
  "'pass'",
];
const tokenWords = [
  "secret",
  "token",
  "api_key",
  "apikey",
  "api-key",
  "access_key",
  "accesskey",
  "access-key",
  "auth_key",
  "authkey",
  "private_key",
  "privatekey",
  "encryption_key",
  "encryptionkey",
  "signing_key",
  "signingkey",
  "master_key",
  "masterkey",
  "client_key",
  "credential",
  "app_key",
  "appkey",
  "license_key",
  "licensekey",
  "webhook_key",
  "secretkey",
  "session_key",
  "hmac",
];

/** What only the name beside it, or the form around it, calls a secret. */
export const generic: readonly SecretRule[] = [
  {
    id: "generic-password",
    provider: "generic",
    title: "a password",
    confidence: "medium",
    keywords: passwordWords,
    pattern: new RegExp(quotedSeparator + quotedValue, "y"),
    checks: [looksLikePassword],
    source: "https://cwe.mitre.org/data/definitions/259.html",
    cwe: "CWE-259",
  },
  {
    id: "generic-password-line",
    provider: "generic",
    title: "a password in a configuration line",
    confidence: "medium",
    keywords: passwordWords,
    pattern: new RegExp(lineStart + bareSeparator + bareValue, "my"),
    checks: [looksLikePassword],
    source: "https://cwe.mitre.org/data/definitions/259.html",
    cwe: "CWE-259",
  },
  {
    id: "generic-secret",
    provider: "generic",
    title: "a key or token",
    confidence: "medium",
    keywords: tokenWords,
    pattern: new RegExp(quotedSeparator + quotedValue, "y"),
    checks: [looksGenerated, isNoPagingToken, isNoKeyId],
    source: cwe798,
  },
  {
    id: "generic-secret-line",
    provider: "generic",
    title: "a key or token in a configuration line",
    confidence: "medium",
    keywords: tokenWords,
    pattern: new RegExp(lineStart + bareSeparator + bareValue, "my"),
    checks: [looksGenerated, isNoPagingToken, isNoKeyId],
    source: cwe798,
  },
  {
    id: "password-element",
    provider: "generic",
    title: "a password in an XML element",
    confidence: "medium",
    keywords: ["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "passphrase>"],
    pattern: /(?:password|passwd|pwd|secret|token|apikey|passphrase)>\s{0,8}(?<secret>[^\s<>]{6,200})(?=\s{0,8}<\/)/iy,
    checks: [looksLikePassword, isNoPagingToken],
    source: "https://maven.apache.org/guides/mini/guide-encryption.html",
    cwe: "CWE-259",
  },
  {
    id: "authorization-header",
    provider: "generic",
    title: "a credential in an authorization header",
    confidence: "medium",
    keywords: ["authorization", "bearer ", "x-api-key", "x-auth-token", "private-token", "x-vault-token"],
    pattern:
      /(?<![A-Za-z])(?:(?:authorization|x-api-key|x-auth-token|private-token|x-vault-token)["'\])]{0,3}\s{0,4}[=:,]\s{0,4}["'`]{0,2}(?:(?:bearer|token|apikey|key|ssws)\s{1,4})?|bearer )(?<secret>[A-Za-z0-9+/_.~=-]{16,400})(?=["'`\s\\]|$)/iy,
    checks: [looksGenerated],
    source: "https://www.rfc-editor.org/rfc/rfc6750",
  },
  {
    id: "basic-authorization",
    provider: "generic",
    title: "a login in a basic authorization header",
    confidence: "medium",
    keywords: ["basic "],
    pattern: /basic (?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?=["'`\s\\]|$)/iy,
    checks: [isBasicLogin],
    source: "https://www.rfc-editor.org/rfc/rfc7617",
  },
  {
    id: "database-url",
    provider: "database",
    title: "a database address with its password",
    confidence: "medium",
    keywords: ["://"],
    pattern:
      /(?<=\b(?:postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroach(?:db)?|couchdb|cassandra|neo4j(?:\+s)?|bolt|influxdb|snowflake|redshift|vertica|ldaps?|nats|kafka|mqtts?|stomp|memcached|sqlalchemy|jdbc:[a-z:]{2,30})(?:\+[a-z0-9]{1,20})?):\/\/[^\s/:@"'`<>(){}]{0,100}:(?<secret>[^\s/:@"'`<>]{1,200})(?=@[\w.[-])/y,
    checks: [looksLikeUrlPassword],
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    id: "url-password",
    provider: "generic",
    title: "a password in an address",
    confidence: "medium",
    keywords: ["://"],
    pattern:
      /(?<=[A-Za-z][A-Za-z0-9+.-]{1,20}):\/\/[^\s/:@"'`<>(){}[\],;]{1,100}:(?<secret>[^\s/:@"'`<>(){},;]{4,200})(?=@[\w.-]{2})/y,
    checks: [looksLikeUrlPassword],
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    id: "url-token",
    provider: "generic",
    title: "a token in an address",
    confidence: "medium",
    keywords: ["://"],
    pattern:
      /(?<=(?:https?|git|ssh)):\/\/(?<secret>[A-Za-z0-9_-]{20,200})(?=(?::x-oauth-basic)?@[\w-]{1,60}\.[\w.-]{2})/y,
    // A Sentry DSN names its project's public key (https://docs.sentry.io/concepts/key-terms/dsn-explainer/).
    checks: [looksGenerated, (_secret, { text, end }) => !/sentry/i.test(text.slice(end, end + 60))],
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    id: "connection-string-password",
    provider: "database",
    title: "a password in a connection string",
    confidence: "medium",
    keywords: ["password=", "pwd=", "password =", "accesskey=", "passwd="],
    pattern: /(?:password|pwd|passwd|accesskey)\s?=\s?(?<secret>[^;"'`&\s<>{}$]{4,200})(?=[;"'`&\s]|$)/iy,
    checks: [isInConnectionString, looksLikeUrlPassword],
    source: "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax",
  },
  {
    id: "command-line-password",
    provider: "generic",
    title: "a password on a command line",
    confidence: "medium",
    keywords: ["curl ", "sshpass ", "mysql ", "docker login", "mysqldump "],
    pattern:
      /(?:curl [^\n]{0,200}?(?:-u|--user)[ =]?["']?[\w.@-]{1,64}:|sshpass -p ?["']?|mysql(?:dump)? [^\n]{0,120}?(?:-p|--password=)["']?|docker login [^\n]{0,120}?(?:-p|--password)[ =]["']?)(?<secret>[^\s"'$<>:]{4,100})(?=["'\s]|$)/y,
    checks: [looksLikePassword],
    source: "https://curl.se/docs/manpage.html#-u",
    cwe: "CWE-259",
  },
  {
    id: "netrc-password",
    provider: "generic",
    title: "a password in .netrc form",
    confidence: "medium",
    keywords: ["machine "],
    pattern: /machine\s{1,4}\S{1,200}\s{1,8}login\s{1,4}\S{1,200}\s{1,8}password\s{1,4}(?<secret>\S{4,200})(?=\s|$)/y,
    checks: [looksLikePassword],
    source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
    cwe: "CWE-259",
  },
  {
    id: "htpasswd-hash",
    provider: "generic",
    title: "a password hash",
    confidence: "medium",
    keywords: ["$2a$", "$2b$", "$2y$", "$apr1$"],
    pattern:
      /(?<=^[\w.@-]{1,64}:)(?:\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}|\$apr1\$[./A-Za-z0-9]{8}\$[./A-Za-z0-9]{22})/my,
    checks: [entropyFrom(4)],
    source: "https://httpd.apache.org/docs/2.4/misc/password_encryptions.html",
    cwe: "CWE-259",
  },
  {
    id: "keyed-random-value",
    provider: "generic",
    title: "a random value beside the name of a key",
    confidence: "medium",
    keywords: ["_key", "-key", "key="],
    pattern: new RegExp(lineStart + bareSeparator + `(?<secret>[A-Za-z0-9+/_-]{24,200}={0,2})(?=[ \\t]{0,20}$)`, "my"),
    checks: [looksGenerated, entropyFrom(4)],
    source: cwe798,
  },
];

/** Tokens that mark a place in a list or one request of many open no door. */
function isNoPagingToken(_secret: string, { text, start }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return !/(?:next|page|paging|continuation|request|change|marker|cursor|action|cancel\w{0,6}|client|sync|resume|delta|idempotency|parser?|syntax|lexer|special|pad|bos|eos|csrf|xsrf)[ _-]?token\W{0,12}$/i.test(
    before,
  );
}

/** The id of a key is what the key is called by, in logs and in lists. */
function isNoKeyId(_secret: string, { text, start }: CheckContext): boolean {
  return !/key[_-]?id["'\])]{0,3}\s{0,6}(?:=>|[:=])\s{0,6}["'`]{0,2}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** Base64 of `user:password`, the password not one that stands in examples. */
function isBasicLogin(secret: string): boolean {
  const login = Buffer.from(secret, "base64").toString("latin1");
  const colon = login.indexOf(":");
  const password = login.slice(colon + 1);
  return (
    colon > 0 &&
    /^[\x20-\x7e]+$/.test(login) &&
    looksLikeUrlPassword(password, { text: password, start: 0, end: password.length })
  );
}
