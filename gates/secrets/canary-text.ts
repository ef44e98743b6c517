import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { toBase62 } from "./rules/checks.ts";
import type { Scanner } from "./scanner.ts";

/** What a dead canary means, and what to do. */
export const deadCanary = {
  detail: "The scanner did not find a secret that was planted for it, so its silence means nothing.",
  help: "Install dl again; if that does not help, report it.",
} as const;

/**
 * Puts a made-up GitHub token through the scanner: alive when our own rule and secretlint's both see it. The token is put
 * together here, so that no scanner ever finds it in our files.
 */
export async function isAlive(scanner: Scanner): Promise<boolean> {
  const { matches, all } = await scanner.scan(`token: ${canaryToken()}\n`);
  const seenBy = (rule: string) => all.some((match) => match.rule === rule);
  return matches[0]?.rule === "github-token" && seenBy("github-token") && seenBy("secretlint-github");
}

/** The same in every run, so that it can never be unlucky. */
function canaryToken(): string {
  const body = createHash("sha512")
    .update("a secret that opens nothing")
    .digest("base64")
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .slice(0, 30);
  return `${["gh", "p_"].join("")}${body}${toBase62(crc32(body))}`;
}
