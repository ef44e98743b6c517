import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { alphabets } from "../../../calibration/placeholders/alphabets.ts";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { isLookAlike } from "../../../gates/secrets/look-alikes.ts";

const seeds = Array.from({ length: 300 }, (_, at) => `secrets/family/case-${at}`);
const valuesOf = (placeholder: string) => seeds.map((seed) => fill(`{{${placeholder}}}`, seed));

/** CRC-32 bit by bit, polynomial 0xEDB88320, so that it shares nothing with zlib's. */
function crc32Of(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function base62Value(text: string): number {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return text.split("").reduce((value, digit) => value * 62 + digits.indexOf(digit), 0);
}

const hasTokenChecksum = (token: string) => {
  const body = token.slice(token.indexOf("_") + 1);
  return base62Value(body.slice(30)) === crc32Of(body.slice(0, 30));
};

const hasGrafanaChecksum = (token: string) => {
  const cut = token.lastIndexOf("_");
  return Buffer.from(token.slice(cut + 1), "hex").readUInt32LE() === crc32Of(token.slice(0, cut));
};

describe.each(Object.entries(alphabets))("{{%s:length}}", (name, alphabet) => {
  it("draws from the whole alphabet and nothing else", () => {
    const values = valuesOf(`${name}:40`);
    expect(values.every((value) => value.length === 40)).toBe(true);
    expect([...new Set(values.join(""))].toSorted()).toEqual(alphabet.split("").toSorted());
  });

  it("never looks like a placeholder", () => {
    const taken = [20, 32, 64].flatMap((length) => valuesOf(`${name}:${length}`)).filter((value) => isLookAlike(value));
    expect(taken).toEqual([]);
  });

  it("has every kind of character that a long value of its alphabet has", () => {
    const kinds = [/[0-9]/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(alphabet));
    expect(valuesOf(`${name}:16`).filter((value) => !kinds.every((kind) => kind.test(value)))).toEqual([]);
  });
});

describe("{{password:length}}", () => {
  it("has letters, digits and signs, and nothing that a file format could trip over", () => {
    for (const value of valuesOf("password:12")) {
      expect(value).toMatch(
        /^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^A-Za-z0-9])[A-Za-z0-9][^\s"'`\\$@:/%#&?;,]{10}[A-Za-z0-9]$/,
      );
    }
  });
});

describe("tokens", () => {
  it("have the checksums of GitHub and npm", () => {
    for (const value of valuesOf("github_token")) expect(value).toMatch(/^ghp_[A-Za-z0-9]{36}$/);
    expect(valuesOf("github_token:ghs").every((value) => value.startsWith("ghs_") && hasTokenChecksum(value))).toBe(
      true,
    );
    expect(valuesOf("npm_token").every((value) => /^npm_\w{36}$/.test(value) && hasTokenChecksum(value))).toBe(true);
  });

  it("have the checksum of Grafana, as a token in the tests of Grafana has it", () => {
    expect(hasGrafanaChecksum(["glsa", "yscW25imSKJIuav8zF37RZmnbiDvB05G", "fcaaf58a"].join("_"))).toBe(true);
    expect(valuesOf("grafana_token").every((value) => /^glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}$/.test(value))).toBe(true);
    expect(valuesOf("grafana_token").filter((value) => !hasGrafanaChecksum(value))).toEqual([]);
  });

  it("have another checksum where a wrong one is asked for", () => {
    const spoilt = [...valuesOf("github_token_bad_checksum"), ...valuesOf("npm_token_bad_checksum")];
    expect(spoilt.every((value) => /^(ghp|npm)_[A-Za-z0-9]{36}$/.test(value))).toBe(true);
    expect(spoilt.filter(hasTokenChecksum)).toEqual([]);
    expect(valuesOf("grafana_token_bad_checksum").filter(hasGrafanaChecksum)).toEqual([]);
  });

  it("have their vendors' lengths and alphabets", () => {
    const [fineGrained = "", keyId = "", temporary = "", uuid = ""] = fill(
      "{{github_fine_grained_token}} {{aws_access_key_id}} {{aws_access_key_id:ASIA}} {{uuid}}",
      "case",
    ).split(" ");
    expect(fineGrained).toMatch(/^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/);
    expect(keyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
    expect(temporary).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("are signed JSON for JWTs, with the role asked for", () => {
    const read = (token: string) =>
      token
        .split(".")
        .slice(0, 2)
        .map((part): unknown => JSON.parse(Buffer.from(part, "base64url").toString()));
    expect(read(fill("{{jwt}}", "case"))).toEqual([
      { alg: "HS256", typ: "JWT" },
      { sub: expect.stringMatching(/^\d{10}$/), iat: expect.any(Number), exp: expect.any(Number) },
    ]);
    expect(read(fill("{{jwt:anon}}", "case"))[1]).toMatchObject({ role: "anon" });
    expect(fill("{{jwt}}", "case").split(".")[2]).toHaveLength(43);
  });

  it("are what a service account signs in with for 1Password", () => {
    const token = fill("{{onepassword_token}}", "case");
    const account: unknown = JSON.parse(Buffer.from(token.replace(/^ops_/, ""), "base64").toString());
    expect(token).toMatch(/^ops_eyJzaWduSW5BZGRyZXNzIjoi/);
    expect(account).toMatchObject({
      email: expect.stringMatching(/^[a-z0-9]{15}@1passwordserviceaccounts\.com$/),
      secretKey: expect.stringMatching(/^A3(-[A-Z0-9]{6}){2}(-[A-Z0-9]{5}){4}$/),
      muk: { kty: "oct", k: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) },
    });
  });

  it("are as many bytes in base64 as asked for", () => {
    expect(fill("{{base64_bytes:32}} {{base64_bytes:64}}", "case")).toMatch(/^[\w+/]{43}= [\w+/]{86}==$/);
    expect(fill("{{base64url_bytes:32}}", "case")).toMatch(/^[\w-]{43}$/);
  });

  it("are a user and a password for basic authentication", () => {
    expect(Buffer.from(fill("{{basic_auth:shop}}", "case"), "base64").toString()).toMatch(/^shop:[A-Za-z0-9]{20}$/);
  });
});

describe("keys", () => {
  const bodyOf = (block: string) => block.split("\n").slice(1, -1);

  it.each([
    ["rsa", "RSA PRIVATE KEY", /^MIIE/],
    ["pkcs8", "PRIVATE KEY", /^MIIE.{4}ADANBgkqhkiG9w0BAQEFAASC/],
    ["ec", "EC PRIVATE KEY", /^MHcCAQEEI/],
    ["dsa", "DSA PRIVATE KEY", /^MIIB/],
    ["encrypted", "ENCRYPTED PRIVATE KEY", /^MIIFL.*BgkqhkiG9w0BBQ0w/],
  ])("of kind %s have their label and beginning, in lines of 64", (kind, label, beginning) => {
    const block = fill(`{{pem:${kind}}}`, "case");
    const lines = bodyOf(block);
    expect(block.startsWith(`-----BEGIN ${label}-----\n`) && block.endsWith(`\n-----END ${label}-----`)).toBe(true);
    expect(lines[0]).toMatch(beginning);
    expect(lines.slice(0, -1).every((line) => line.length === 64)).toBe(true);
    const der = Buffer.from(lines.join(""), "base64");
    const headerLength = der[1] === 0x82 ? 4 : 2;
    expect(headerLength + (headerLength === 4 ? der.readUInt16BE(2) : der.readUInt8(1))).toBe(der.length);
  });

  it.each(["rsa", "pkcs8"])("of kind %s are read by OpenSSL", (kind) => {
    expect(createPrivateKey(fill(`{{pem:${kind}}}`, "case")).asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it("of OpenSSH begin with its magic, in lines of 70", () => {
    const lines = bodyOf(fill("{{pem:openssh}}", "case"));
    expect(lines.slice(0, -1).every((line) => line.length === 70)).toBe(true);
    expect(Buffer.from(lines.join(""), "base64").toString("latin1")).toMatch(/^openssh-key-v1\0.*ssh-ed25519/s);
  });

  it("of PGP end with the checksum of their armour", () => {
    const lines = bodyOf(fill("{{pem:pgp}}", "case"));
    expect(lines[0]).toBe("");
    expect(lines.at(-1)).toMatch(/^=[A-Za-z0-9+/]{4}$/);
    // The checksum of nothing is its start value; one byte after another changes it (RFC 4880, section 6.1).
    let crc = 0xb704ce;
    for (const byte of Buffer.from(lines.slice(1, -1).join(""), "base64")) {
      for (let bit = 7; bit >= 0; bit--) {
        const carry = ((crc >> 23) ^ (byte >> bit)) & 1;
        crc = ((crc << 1) & 0xffffff) ^ (carry ? 0x864cfb : 0);
      }
    }
    expect(Buffer.from(lines.at(-1)?.slice(1) ?? "", "base64").readUIntBE(0, 3)).toBe(crc);
  });

  it("stand on one line with their newlines escaped", () => {
    expect(fill("{{pem_line:ec}}", "case")).toMatch(/^-----BEGIN EC PRIVATE KEY-----(\\n[A-Za-z0-9+/=]+)+\\n-----END/);
  });

  it("that are public, and certificates, are read by OpenSSL", () => {
    expect(createPublicKey(fill("{{public_key:rsa}}", "case")).asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(new X509Certificate(fill("{{certificate}}", "case")).subject).toBe("CN=shop");
    expect(fill("{{public_key:ssh}}", "case")).toMatch(/^ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB/);
    expect(fill("{{public_key:ed25519}}", "case")).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$/);
    expect(fill("{{public_key:pgp}}", "case")).toMatch(/^-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINB/);
  });
});
