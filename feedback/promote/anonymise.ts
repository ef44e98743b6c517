import { isIPv6 } from "node:net";
import { allRules } from "../../gates/secrets/rules/pack.ts";

/**
 * `text` without what tells whose it is: e-mail addresses, users in the paths of homes and in addresses, hosts and IP
 * addresses become those that are kept for examples (RFC 2606, 5737 and 3849). Hosts that rules look for stay, and so do
 * those of this very machine. Lines stay lines.
 */
export function anonymise(text: string): string {
  return withoutUsers(text)
    .replaceAll(/[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}/gu, (address) =>
      isKept(address.slice(address.indexOf("@") + 1)) ? address : "user@example.com",
    )
    .replaceAll(loginAtHost, "user@host")
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
    .replaceAll(bareHost, (host) => (isKept(host) || isPublic(host) ? host : exampleFor(host)))
    .replaceAll(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, (address) => (isLocal(address) ? address : "192.0.2.1"))
    .replaceAll(/(?<![\w:.])[0-9a-f:]{3,39}(?![\w:.])/gi, (address) =>
      isForeignIPv6(address) ? "2001:db8::1" : address,
    );
}

/** `ada@laptop-7`, and neither a package at a version nor an action at a tag. */
const loginAtHost =
  /(?<![\w./@:-])[A-Za-z_][\w.-]*@(?!(?:v?\d|latest|next|canary|beta|alpha|rc|stable|main|master|workspace|npm|file|link|patch)\b)[A-Za-z][\w-]*(?![\w@/(]|\.\w)/g;

const userKey = String.raw`\b(?:\w+[_.-])?(?:user(?:[_ -]?(?:name|id))?|login|uid)`;

/** In quotes, in `NAME=value`, and alone on a line of settings: elsewhere in code what stands there is a variable. */
const assignedUsers: readonly RegExp[] = [
  new RegExp(String.raw`(?<head>${userKey}["']?\s*[:=]\s*["'])(?<name>[\p{L}\p{N}_.@-]{2,64})(?=["'])`, "giu"),
  new RegExp(String.raw`(?<head>${userKey}=)(?<name>[\p{L}\p{N}_.@-]{2,64})(?=[\s;&"']|$)`, "gimu"),
  /(?<head>\s(?:-u|--user)[\s=]["']?)(?<name>[\p{L}\p{N}_.-]{2,64})(?=:)/gu,
  new RegExp(
    String.raw`(?<head>^[ \t]*(?:-[ \t]+)?${userKey}[ \t]*[:=][ \t]+)(?<name>[\p{L}\p{N}.@-]{2,64})(?=[ \t]*$)`,
    "gimu",
  ),
];

function withoutUsers(text: string): string {
  return assignedUsers.reduce(
    (rest, pattern) =>
      rest.replaceAll(pattern, (whole: string, head: string, name: string) =>
        saysNobody.test(name) ? whole : `${head}user`,
      ),
    text,
  );
}

/** Names that every system has, types, numbers, and what is read from elsewhere. */
const saysNobody =
  /^(?:user|users|username|root|admin|administrator|postgres|mysql|sa|guest|test|nobody|anonymous|ubuntu|git|www-data|str|string|int|number|any|null|none|nil|true|false|undefined|\d+|user@.*|(?:process|os|env|req|request|self|this|config|settings|params|session|ctx|context)\..*)$/i;

/** Ends that are seldom the name of a property or of a file; the others only where a digit or a hyphen tells of a machine. */
const bareHost =
  /(?<![\w.@/-])(?!(?:javax?|sun|this|self)\.)(?:(?:[a-z0-9-]+\.)+(?:com|org|net|de|fr|uk|eu|nl|se|dk|fi|pl|cz|ru|cn|jp|kr|br|au|ca|nz|pt|gr|hu|ro|ua|za|mx|edu|gov|mil|biz|cloud|company|systems|tech|online)|(?=[a-z0-9.-]*[a-z0-9][0-9-][a-z0-9.-]*\.)(?:[a-z0-9-]+\.){2,}(?:io|dev|app|co|ai|at|ch|it|be|es|us|no|me|info|sh))(?![\w([-]|\.\w|\s*=)/g;

/** Hosts that say nothing of anyone: for examples, of this machine, or in the pattern of a rule. */
function isKept(host: string): boolean {
  const name = host.toLowerCase();
  return /(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$/.test(name) || isLocal(name) || isKnown(name);
}

/** Where everybody's code, packages and documentation are. */
function isPublic(host: string): boolean {
  return /^(?:(?:www|api|docs|raw|registry|pkg|repo|repo1|maven|cdn|static|files|index|auth|console|storage)\.)?(?:github|gitlab|google|googleapis|microsoft|azure|apple|amazon|amazonaws|docker|npmjs|cloudflare|jsdelivr|unpkg|stackoverflow|oracle|jetbrains|slack|stripe|openai|anthropic|heroku|sonarsource|redhat|debian|ubuntu|githubusercontent|gstatic)\.com$|^(?:[a-z0-9]+\.)?(?:apache|python|golang|rust-lang|mozilla|w3|ietf|rfc-editor|schema|json-schema|wikipedia|npmjs|yarnpkg|nodejs|maven|gnu|kernel|debian|eclipse|bitbucket|pypi|python-poetry|owasp|mitre|semver|opensource|spdx|xmlsoap|hibernate|springframework|jenkins-ci|sonatype|postgresql|sqlite|letsencrypt)\.org$/.test(
    host.toLowerCase(),
  );
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
