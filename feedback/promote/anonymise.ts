import { allRules } from "../../gates/secrets/rules/pack.ts";

/**
 * `text` without what tells whose it is: e-mail addresses, users in the paths of homes and in addresses, hosts and IP
 * addresses become those that are kept for examples (RFC 2606, 5737 and 3849). Hosts that rules look for stay, and so do
 * those of this very machine. Lines stay lines.
 */
export function anonymise(text: string): string {
  return text
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g, (address) =>
      isKept(address.slice(address.indexOf("@") + 1)) ? address : "user@example.com",
    )
    .replaceAll(/(\/(?:home|Users)\/|[A-Za-z]:\\{1,2}Users\\{1,2})[^/\\\s"'`:;,]+/g, "$1user")
    .replaceAll(/\b([a-z][\w+.-]*:\/\/)([^\s/:@"'`]+)(?=[:@][^\s/]*@|@)/gi, "$1user")
    .replaceAll(/\b([a-z][\w+.-]*:\/\/(?:[^\s/@"'`]*@)?)([\w-]+(?:\.[\w-]+)+)/gi, (_, head: string, host: string) =>
      isKept(host) ? head + host : `${head}host.example.com`,
    )
    .replaceAll(
      /(\b\w*(?:host|hostname|server|domain)\b["']?\s*[:=]\s*["']?)((?:[\w-]+\.)+[A-Za-z]{2,})(?![\w(.[])/gi,
      (_, head: string, host: string) => (isKept(host) ? head + host : `${head}host.example.com`),
    )
    .replaceAll(
      /\b(?:[\w-]+\.)+(?:internal|intranet|corp|lan|local|localdomain|private)\b(?!\s*[(=])/gi,
      "host.example.com",
    )
    .replaceAll(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, (address) => (isLocal(address) ? address : "192.0.2.1"))
    .replaceAll(/(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})+(?![\w:])/gi, (address) =>
      looksLikeIPv6(address) ? "2001:db8::1" : address,
    );
}

/** Hosts and domains that say nothing of anyone: for examples, of this machine, or looked for by a rule. */
function isKept(host: string): boolean {
  const name = host.toLowerCase();
  if (/(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$/.test(name) || isLocal(name)) return true;
  return publicHosts.some((known) => known.includes(name) || name.endsWith(known.replace(/\/.*$/, "")));
}

const publicHosts = allRules.flatMap(({ keywords }) =>
  keywords.filter((keyword) => /^[a-z0-9-]+(\.[a-z0-9-]+)+/.test(keyword)),
);

/** `127.0.0.1`, `0.0.0.0`, and no more than a version number looks like one. */
function isLocal(address: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/.test(address);
}

/** Times (`12:30:45`) and hardware addresses are none. */
function looksLikeIPv6(text: string): boolean {
  const groups = text.split(":");
  return (text.includes("::") || groups.length === 8) && !/^2001:db8:/i.test(text);
}
