import { looksGenerated, looksLikePassword, looksLikeUrlPassword } from "../generic-values.ts";
import { isInConnectionString } from "./checks.ts";
import type { SecretRule } from "./secret-rule.ts";

const userInfo = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";

/** Logins in addresses and connection strings. */
export const addresses: readonly SecretRule[] = [
  {
    id: "database-url",
    provider: "database",
    title: "a database address with its password",
    confidence: "medium",
    keywords: ["://"],
    pattern:
      /(?<=\b(?:postgres(?:ql)?|pgsql|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|mssql|sqlserver|oracle|db2|clickhouses?|cockroach(?:db)?|couchdb|couchbases?|cassandra|scylla|neo4j(?:\+s)?|bolt(?:\+s)?|influxdb|snowflake|redshift|vertica|teradata(?:sql)?|trino|presto|hive2?|impala|druid|hana|firebird|tarantool|arangodb|ldaps?|nats|kafka|mqtts?|stomp|memcached|sqlalchemy|jdbc:[a-z:]{2,30})(?:\+[a-z0-9]{1,20})?):\/\/[^\s/:@"'`<>(){}]{0,100}:(?<secret>[^\s/:@"'`<>]{1,200})(?=@[\w.[/-])/y,
    checks: [looksLikeUrlPassword],
    source: userInfo,
  },
  {
    id: "url-password",
    provider: "generic",
    title: "a password in an address",
    confidence: "medium",
    keywords: ["://"],
    pattern:
      /(?<=[A-Za-z][A-Za-z0-9+.-]{1,20}):\/\/[^\s/:@"'`<>(){}[\],;]{1,100}:(?<secret>[^\s/:@"'`<>(){},;]{4,200})(?=@[\w.-]{2}|@\w[:/])/y,
    checks: [looksLikeUrlPassword],
    source: userInfo,
  },
  {
    id: "url-token",
    provider: "generic",
    title: "a token in an address",
    confidence: "medium",
    keywords: ["://"],
    pattern: /(?<=(?:https?|git)):\/\/(?<secret>[A-Za-z0-9_-]{20,200})(?=(?::x-oauth-basic)?@[\w-]{1,60}\.[\w.-]{2})/y,
    // A Sentry DSN names its project's public key (https://docs.sentry.io/concepts/key-terms/dsn-explainer/).
    checks: [looksGenerated, (_secret, { text, end }) => !/sentry/i.test(text.slice(end, end + 60))],
    source: userInfo,
  },
  {
    id: "connection-string-password",
    provider: "database",
    title: "a password in a connection string",
    confidence: "medium",
    keywords: ["password=", "pwd=", "password =", "pwd =", "accesskey=", "passwd="],
    pattern:
      /(?:password|pwd|passwd|accesskey)\s?=\s?'?(?<secret>[^=;"'`&\s<>{}$,][^;"'`&\s<>{}$,]{3,200})(?=[;"'`&,\s]|$)/iy,
    checks: [isInConnectionString, looksLikeUrlPassword],
    source: "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax",
  },
  {
    id: "driver-address-password",
    provider: "database",
    title: "a database address with its password",
    confidence: "medium",
    keywords: ["@tcp(", "@unix("],
    pattern: /(?<=["'`\s=][\w.-]{1,60}:)(?<secret>[^\s"'`@:]{4,100})(?=@(?:tcp|unix)\()/,
    window: { before: 180, after: 6 },
    checks: [looksLikeUrlPassword],
    source: "https://github.com/go-sql-driver/mysql#dsn-data-source-name",
  },
  {
    id: "oracle-login",
    provider: "database",
    title: "a database login with its password",
    confidence: "medium",
    keywords: ["jdbc:oracle:", "sqlplus ", "expdp ", "impdp ", "sqlldr ", "rman target "],
    pattern:
      /(?:jdbc:oracle:(?:thin|oci8?):|(?:sqlplus|expdp|impdp|sqlldr|rman target)(?: -[A-Za-z]{1,3}){0,3} )["']?[\w$#]{1,40}\/["']?(?<secret>[^\s"'/@$]{4,60})(?=["']?@)/iy,
    checks: [looksLikePassword],
    source: "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
  },
];
