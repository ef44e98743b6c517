import { isIPv6 } from "node:net";
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
    .replaceAll(/\b([a-z][\w+.-]*:\/\/)([^\s/:@"'`\0]+)(?=[:@][^\s/]*@|@)/gi, "$1user")
    .replaceAll(
      /\b([a-z][\w+.-]*:\/\/(?:[^\s/@"'`]*@)?)([\w-]+(?:\.[\w-]+)+)/gi,
      (_, head: string, host: string) => head + (isKept(host) ? host : exampleFor(host)),
    )
    .replaceAll(
      /(\b\w*(?:host|hostname|server|domain)\b["']?\s*[:=]\s*["']?)((?:[\w-]+\.)+[A-Za-z]{2,})(?![\w(.[])/gi,
      (_, head: string, host: string) => head + (isKept(host) ? host : exampleFor(host)),
    )
    .replaceAll(
      /\b(?:[\w-]+\.)+(?:internal|intranet|corp|lan|local|localdomain|private)\b(?!\s*[(=])/gi,
      "host.example.com",
    )
    .replaceAll(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, (address) => (isLocal(address) ? address : "192.0.2.1"))
    .replaceAll(/(?<![\w:.])[0-9a-f:]{3,39}(?![\w:.])/gi, (address) =>
      isForeignIPv6(address) ? "2001:db8::1" : address,
    );
}

/** Hosts that say nothing of anyone: for examples, of this machine, or in the pattern of a rule. */
function isKept(host: string): boolean {
  const name = host.toLowerCase();
  return /(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$/.test(name) || isLocal(name) || isKnown(name);
}

/** A host of one's own below a domain that rules look for keeps that domain: `host.blob.core.windows.net`. */
function exampleFor(host: string): string {
  const labels = host.toLowerCase().split(".");
  const domain = labels
    .map((_, index) => labels.slice(index).join("."))
    .find((one) => one.includes(".") && isKnown(one));
  return domain === undefined ? "host.example.com" : `host.${domain}`;
}

function isKnown(name: string): boolean {
  return knownText.some((text) => text.includes(name));
}

const knownText = allRules.map(({ keywords, pattern }) =>
  [...keywords, pattern.source.replaceAll(/\(\?:[^()]*\)\?|\\/g, "")].join(" ").toLowerCase(),
);

/** This machine, masks, and what is reserved for examples already. */
function isLocal(address: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/.test(address);
}

/** Without a digit it is a name of C++ or Rust. */
function isForeignIPv6(text: string): boolean {
  return /[2-9]/.test(text) && isIPv6(text) && !/^2001:db8:/i.test(text);
}
