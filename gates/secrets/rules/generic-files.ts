import { looksGenerated, looksLikePassword, looksLikeUrlPassword } from "../generic-values.ts";
import { entropyFrom } from "./checks.ts";
import type { SecretRule } from "./secret-rule.ts";

const cwe = "CWE-259";

/** Logins in files that have a form of their own for them. */
export const loginFiles: readonly SecretRule[] = [
  {
    id: "netrc-password",
    provider: "generic",
    title: "a password in .netrc form",
    confidence: "medium",
    keywords: ["machine "],
    pattern: /machine\s{1,4}\S{1,200}\s{1,8}login\s{1,4}\S{1,200}\s{1,8}password\s{1,4}(?<secret>\S{4,200})(?=\s|$)/y,
    checks: [looksLikePassword],
    source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
    cwe,
  },
  {
    id: "pgpass-password",
    provider: "generic",
    title: "a password in .pgpass form",
    confidence: "medium",
    keywords: [":5432:", ":5433:", ":6432:", ":*:"],
    pattern:
      /(?<=^[\w.*-]{1,80}):(?:[0-9]{4,5}|\*):[\w*.-]{1,60}:[\w.-]{1,60}:(?<secret>(?:[^:\\\s]|\\.){4,100})(?=\r?$)/my,
    checks: [looksLikeUrlPassword],
    source: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
    cwe,
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
    cwe,
  },
  {
    id: "asp-net-machine-key",
    provider: "generic",
    title: "a key that ASP.NET signs and encrypts with",
    confidence: "high",
    keywords: ["validationkey", "decryptionkey"],
    pattern: /(?:validationKey|decryptionKey)\s{0,4}=\s{0,4}["'](?<secret>[0-9A-Fa-f]{32,256})(?=["'])/iy,
    source: "https://learn.microsoft.com/en-us/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)",
    cwe: "CWE-321",
  },
  {
    id: "one-time-password-secret",
    provider: "generic",
    title: "the secret of one-time passwords",
    confidence: "medium",
    keywords: ["otpauth://", "totp", "otp_secret", "otpsecret", "mfa_secret", "2fa_secret"],
    pattern:
      /(?:otpauth:\/\/[^\s"'<>]{1,200}?[?&]secret=|[\w-]{2,30}["'\])]{0,2}\s{0,4}[:=(,]\s{0,4}["']?)(?<secret>[A-Z2-7]{16,128})(?=={0,6}(?:[&"'`\s);,]|$))/iy,
    checks: [looksGenerated],
    source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
  },
];
