import { consistsOfWords } from "./consists-of-words.ts";
import { hasPlaceholderWord, isMashed, isRepetition, isSequence, isTemplate } from "./look-alikes.ts";

/** Code, a path, an address, prose, a date, what is made to be published, or a placeholder in place of a value. */
export function isNotAValue(value: string): boolean {
  return forms.some((isOfForm) => isOfForm(value));
}

/** Cheapest first. */
const forms: readonly ((value: string) => boolean)[] = [
  (value) => /\s|[^\x21-\x7e]|^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(value),
  isTemplate,
  isReference,
  isPublished,
  isCodeOrQuoted,
  isRegularExpression,
  isPathOrAddress,
  hasPlaceholderWord,
  isRepetition,
  isSequence,
  isMashed,
];

/** `config.password`, `getPassword()`, `$password`, `process.env.X`, `items[0]`, `a::b`, `pwd+salt`, `__uint64`, `@Value`. */
function isReference(value: string): boolean {
  return (
    (/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+;?$/.test(value) && consistsOfWords(value)) ||
    /^0x[0-9a-f]{1,16}[ul]{0,3}$|^[0-9]{1,5}\/(?:tcp|udp|sctp)$/i.test(value) ||
    /^__[a-z]+[0-9]{0,3}$|^[a-z_]{2,12}(?:\+[a-z_]{2,12})+$/.test(value) ||
    /[\w$]\(|\[:?[\w$'"]*\]|=>|&&|\|\||::|->|\{[\w.]*\}|&\w+=|\\x[0-9a-f]{2}/i.test(value) ||
    /^[$@%&:][A-Za-z_]/.test(value)
  );
}

/** A digest that says so, a public key, a resource's name, a hash of a password, and what has been encrypted. */
function isPublished(value: string): boolean {
  return (
    /^0x[0-9a-f]{40}$|^(?:sha-?(?:1|2|256|384|512)|md5|hmac|crc32|urn|arn|amzn1|data|sha256sum|fingerprint)[:=.-]/i.test(
      value,
    ) ||
    /^(?:MIIBIjAN|MIICIjAN|MIGfMA0G|MIGeMA0G|MFkwEwYH|MFYwEAYH|MHYwEAYH|MCowBQYD|AAAA[A-Z][23][NV]|ME[QUYF]CI[QAB]|MEUCI|MEQCI)|^B[A-Za-z0-9_-]{86}$/.test(
      value,
    ) ||
    /^(?:ENC|NACL|AES)\[|^\{cipher\}|^vault:v[0-9]|^AQICAH|^Ag[A-D][A-Za-z0-9+/]{200}|^\$ANSIBLE_VAULT/.test(value) ||
    /^(?:\{\w{2,8}\})?\$(?:1|2[abxy]?|3|5|6|7|y|apr1|argon2\w{1,2}|pbkdf2[\w-]*|scrypt|bcrypt\w*|md5)\$/.test(value) ||
    /^(?:md5|sha1|bcrypt|bcrypt_sha256|argon2|scrypt|crypt|unsalted_md5)\$[^$]{0,40}\$/.test(value) ||
    /^(?:md5[0-9a-f]{32}|\*[0-9A-F]{40}|SCRAM-SHA-\S+|(?:grub\.)?pbkdf2[_.]\S+|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|ARGON2|BCRYPT)[\w-]{0,12}\}\S+)$/.test(
      value,
    ) ||
    isTokenWithoutSignature(value)
  );
}

/** What is left of a JSON Web Token when its last part is cut off: anyone can read it, and nobody takes it. */
function isTokenWithoutSignature(value: string): boolean {
  const header = /^(eyJ[\w-]{8,})(?:\.[\w-]*)?$/.exec(value)?.[1];
  return (
    header !== undefined &&
    /^\{"(?:alg|typ)":"[^"]*","(?:alg|typ|kid)":"/.test(Buffer.from(header, "base64url").toString())
  );
}

/** `option=True`, `%s`, `"quoted"`, and what lies between two strings where quotes were taken for one another. */
function isCodeOrQuoted(value: string): boolean {
  return (
    /%[sdr]|^(["'`]).*\1$|^\/[*/]|[:;]\w=|^-{1,2}[a-z][a-z0-9-]{0,14}$|[)}\]][,;:.)]|[({[]$|^[),;}\]]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\[nrt]/.test(
      value,
    ) ||
    (/^[A-Za-z_]{2,}=["'\w./<>{}*-]*$/.test(value.replace(/=+$/, "=")) && consistsOfWords(value.replaceAll("=", "")))
  );
}

/** Character classes and counts. */
function isRegularExpression(value: string): boolean {
  return /\[\^?(?:\\?.-.|\\[dws])|\{[0-9]+(?:,[0-9]*)?\}|\\[dwsSDW][+*]|\(\?[:=!<]|\.\*|\\[.(|)$^*+?[\]]/.test(value);
}

/** A file, a module, a media type, a URL, a URN, an e-mail address, a class's number, a rate: `20/m/ip,5/m/key`. */
function isPathOrAddress(value: string): boolean {
  return (
    /^\w{0,8}\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(value) ||
    /^[0-9]{1,6}\/[smhd](?:\/\w{1,12})?(?:,[0-9]{1,6}\/[smhd](?:\/\w{1,12})?)*$/.test(value) ||
    /^(?:\.{1,2}\/|\/[a-z][a-z_.-]*(?:\/|$)|~\/|[A-Za-z]:\\|https?:|file:|urn:|[a-z]+:\/\/)/.test(value) ||
    /^[\w.@-]*(?:\/[\w.@-]+)+(?::[0-9]{1,5}){1,2}$/.test(value) ||
    (/^[\w.-]+(?:\/[\w.-]+)+=*$/.test(value) && consistsOfWords(value)) ||
    /^[\w.+-]+@[a-z][\w.-]*$/.test(value) ||
    /\.(?:js|ts|json|ya?ml|py|go|java|rb|php|html?|css|png|svg|txt|md|pem|key|crt|xml|com|org|net|io|dev)$/.test(value)
  );
}
