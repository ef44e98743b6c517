/**
 * Whether a text is worth loading the engine for: true for everything that a rule could find, and for some that none
 * would. It stands alone, so that an ordinary commit message costs nothing.
 */
export function couldHoldSecret(text: string): boolean {
  const rest = text.replaceAll(ordinaryIds, "").replaceAll(ordinaryUrls, "");
  return secretForms.test(rest) || namedValue.test(rest) || hasTokenLikeRun(rest);
}

/** Names of commits and trailers that every history is full of. */
const ordinaryIds =
  /\b(?:commit|commits?|reverts?|from|Fixes:?|Dev-Loop-Gate:|Change-Id:)\s+I?[0-9a-f]{7,64}\b|\.{2,3}[0-9a-f]{7,64}\b/g;

/** Addresses of pages: no login, no query, and no part that is long enough for a token. */
const ordinaryUrls = /https?:\/\/(?!hooks\.)[\w.-]{1,100}(?:\/[\w.#-]{0,13})*(?=[\s)>,;"']|$)/g;

/** Keys in armour, passwords in addresses and in commands, logins. */
const secretForms =
  /PRIVATE KEY|Private-Lines|mnemonic|(?:seed|recovery)[ _]?phrase|:\/\/[^\s@]{1,400}@|@(?:tcp|unix)\(|jdbc:|:\*:|:[0-9]{4}:|\b(?:basic|bearer|machine|curl|sshpass|mysql\w*|cookie|sqlplus|ldap\w+|smbclient|redis-cli|mongo\w*|htpasswd|rabbitmqctl|openssl|unzip|zip|7za?|sqlcmd|net us\w+|snmp-server|username|enable)\s|\b(?:login|auth)\s?[(=]|-securestring|connect\(|sig=/i;

/** A name that may be a secret's, with something given to it. */
const namedValue =
  /(?:pass|pwd|pw|psk|kennwort|senha|contrase|secret|token|key|auth|cred|hmac|login|sid)[\w.-]{0,60}["'\])`]{0,3}\s{0,12}(?:[=:,(>|]|\s-|(?<=\s)(?:is|as|to)\s|(?<=^[ \t]*-{0,2}[\w-]{0,60}[ \t]|\s--?[\w-]{1,60}[ \t]))\s{0,12}["'`]{0,3}[^\s"'`]{4}/im;

/** A run of characters that tokens are made of, too long or too mixed to be a word: every token that needs no name is one. */
function hasTokenLikeRun(text: string): boolean {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/=_.~%$:-]{14,}/g)) {
    if (/[0-9]/.test(run) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(run) || run.length >= 60) return true;
  }
  return false;
}
