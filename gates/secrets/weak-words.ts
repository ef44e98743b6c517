/** A word that stands for a password in examples and tests, with digits or signs around it, or for some of its letters. */
export function isWeakWord(value: string): boolean {
  const plain = value.replaceAll(/[@4013578$!]/g, (sign) => lettersFor[sign] ?? sign);
  return (
    weakWords.test(value.replaceAll(/^[^A-Za-z]+|[^A-Za-z]+$/g, "")) ||
    weakWords.test(value.replaceAll(/[^A-Za-z0-9]/g, "")) ||
    weakParts.test(value.replaceAll(/[^A-Za-z0-9]/g, "")) ||
    weakParts.test(plain)
  );
}

const weakWords =
  /^(?:pass(?:w(?:or)?d|w0rd|phrase|code|wd)?|p[a4@]ss|p[a4@][s$]{2}w[o0]rd|pwd|user(?:name)?|admin(?:istrator)?|root|s[e3]+[ck]+r[e3][td]|test(?:ing|er|pass(?:word)?|user)?|token|guest|hello|world|letmein|welcome|postgres|mysql|mongo(?:db)?|redis|rabbit(?:mq)?|login|demo|default|changeit|(?:api)?key|value|string|none|null|undefined|true|false|abc|asdf|minio(?:admin)?|docker|elastic|my(?:pass(?:word)?|secret|user)|super(?:secret|user)|secretpassword|correct|wrong|bad|good|new|old|invalid|valid|hunter|username|usr|me|you|alice|bob|foo|bar|baz|qux|hidden|unused|anonymous|locked|unknown|empty|required|optional|[a-z])$/i;

const weakParts =
  /pass?w[o]?r?d|p[a@4][s$53z]{1,2}w[o0]r?d|passphrase|se+[ck]+re+t|letmein|changeit|qwert|^secur(?:e|ity)$|^(?:test|my|foobar|foo)(?=[^a-z]|[a-z]{0,4}[^a-z]*$)/i;

const lettersFor: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  "5": "s",
  "7": "t",
  "8": "b",
  $: "s",
  "!": "i",
};
