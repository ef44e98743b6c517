import { isSurelyRandom, looksGenerated, looksLikeUrlPassword } from "../generic-values.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Credentials in headers of HTTP. */
export const headers: readonly SecretRule[] = [
  {
    id: "authorization-header",
    provider: "generic",
    title: "a credential in an authorization header",
    confidence: "medium",
    keywords: [
      "authorization",
      "bearer ",
      "x-api-key",
      "x-auth-token",
      "x-access-token",
      "private-token",
      "x-vault-token",
      "subscription-key",
    ],
    pattern:
      /(?<![A-Za-z])(?:(?:authorization|x-api-key|x-auth-token|x-access-token|private-token|x-vault-token|subscription-key)["'\])]{0,3}\s{0,4}[=:,]\s{0,4}["'`]{0,2}(?:(?!basic)[a-z][a-z-]{1,20}\s{1,4}["'`]?)?|bearer )(?<secret>[A-Za-z0-9+/_.~=:-]{16,600})(?=["'`\s\\<,;)]|$)/iy,
    checks: [looksGenerated],
    source: "https://www.rfc-editor.org/rfc/rfc6750",
  },
  {
    id: "basic-authorization",
    provider: "generic",
    title: "a login in a basic authorization header",
    confidence: "medium",
    keywords: ["basic "],
    pattern: /basic (?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?=["'`\s\\<,;)]|$)/iy,
    checks: [isLoginInBase64],
    source: "https://www.rfc-editor.org/rfc/rfc7617",
  },
  {
    id: "session-cookie",
    provider: "generic",
    title: "the id of a session in a cookie",
    confidence: "medium",
    keywords: ["cookie"],
    pattern:
      /cookie["'\])]{0,2}\s{0,3}[:=,(]\s{0,3}\[?["'`]?[^"'`\n]{0,300}?(?:sess(?:ion)?(?:[_-]?(?:id|token))?|[._-]sid|phpsessid|jsessionid|auth(?:[_-]token)?|remember_\w{1,30}|_session)=(?<secret>[A-Za-z0-9%._+/=-]{20,600}?)(?=["'`\s;,\\]|$)/iy,
    checks: [isSurelyRandom],
    source: "https://owasp.org/www-community/attacks/Session_hijacking_attack",
  },
];

/** Base64 of `user:password`, the password not one that stands in examples. */
function isLoginInBase64(secret: string): boolean {
  const login = Buffer.from(secret, "base64").toString("latin1");
  const colon = login.indexOf(":");
  const password = login.slice(colon + 1);
  return (
    colon > 0 &&
    /^[\x20-\x7e]+$/.test(login) &&
    looksLikeUrlPassword(password, { text: password, start: 0, end: password.length })
  );
}
