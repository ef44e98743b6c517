import {
  dsaPrivateKey,
  ecPrivateKey,
  ecPublicKeyInfo,
  encryptedPrivateKey,
  pkcs8PrivateKey,
  rsaPrivateKey,
  rsaPublicKeyInfo,
  x509Certificate,
} from "./der.ts";
import type { SeededRandom } from "./random.ts";

/** Makes a block of text with its first and last line. No line break at the end. */
type Maker = (random: SeededRandom) => string;

/** Private keys by kind, in PEM (RFC 7468), OpenSSH's form and PGP's armour (RFC 4880). They open nothing. */
export const privateKeys = {
  rsa: (random) => pem("RSA PRIVATE KEY", rsaPrivateKey(random)),
  pkcs8: (random) => pem("PRIVATE KEY", pkcs8PrivateKey(random)),
  ec: (random) => pem("EC PRIVATE KEY", ecPrivateKey(random)),
  dsa: (random) => pem("DSA PRIVATE KEY", dsaPrivateKey(random)),
  openssh: (random) => pem("OPENSSH PRIVATE KEY", opensshPrivateKey(random), 70),
  encrypted: (random) => pem("ENCRYPTED PRIVATE KEY", encryptedPrivateKey(random)),
  pgp: (random) => pgpArmour("PRIVATE KEY BLOCK", pgpPacket(random, 0x95, 920)),
} as const satisfies Readonly<Record<string, Maker>>;

/** Public keys by kind: these may be published. `ssh` and `ed25519` are lines of an `authorized_keys` file. */
export const publicKeys = {
  rsa: (random) => pem("PUBLIC KEY", rsaPublicKeyInfo(random)),
  ec: (random) => pem("PUBLIC KEY", ecPublicKeyInfo(random)),
  ssh: (random) => `ssh-rsa ${sshFields("ssh-rsa", Buffer.from([1, 0, 1]), positive(random, 384)).toString("base64")}`,
  ed25519: (random) => `ssh-ed25519 ${sshFields("ssh-ed25519", random.bytes(32)).toString("base64")}`,
  pgp: (random) => pgpArmour("PUBLIC KEY BLOCK", pgpPacket(random, 0x99, 525)),
} as const satisfies Readonly<Record<string, Maker>>;

export function certificate(random: SeededRandom): string {
  return pem("CERTIFICATE", x509Certificate(random));
}

function pem(label: string, content: Buffer, lineLength = 64): string {
  return [`-----BEGIN ${label}-----`, ...base64Lines(content, lineLength), `-----END ${label}-----`].join("\n");
}

function base64Lines(content: Buffer, length: number): string[] {
  return content.toString("base64").match(new RegExp(`.{1,${length}}`, "g")) ?? [];
}

/** OpenSSH's own format, unencrypted, Ed25519 (PROTOCOL.key in its sources). */
function opensshPrivateKey(random: SeededRandom): Buffer {
  const publicKey = random.bytes(32);
  const check = random.bytes(4);
  const privateFields = sshFields(
    "ssh-ed25519",
    publicKey,
    Buffer.concat([random.bytes(32), publicKey]),
    "deploy@shop",
  );
  const section = padded(Buffer.concat([check, check, privateFields]), 8);
  const header = [Buffer.from("openssh-key-v1\0", "latin1"), sshFields("none", "none", "")];
  const keys = [Buffer.from([0, 0, 0, 1]), sshFields(sshFields("ssh-ed25519", publicKey), section)];
  return Buffer.concat([...header, ...keys]);
}

/** Strings behind their lengths in four bytes (RFC 4251, section 5). */
function sshFields(...fields: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    fields.flatMap((field) => {
      const content = typeof field === "string" ? Buffer.from(field) : field;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(content.length);
      return [length, content];
    }),
  );
}

function positive(random: SeededRandom, length: number): Buffer {
  return Buffer.concat([Buffer.from([0]), random.bytes(length)]);
}

function padded(content: Buffer, block: number): Buffer {
  const missing = (block - (content.length % block)) % block;
  return Buffer.concat([content, Buffer.from(Array.from({ length: missing }, (_, at) => at + 1))]);
}

/** An old-format packet with a version 4 RSA key (RFC 4880, sections 4.2.1 and 5.5). */
function pgpPacket(random: SeededRandom, tag: number, length: number): Buffer {
  const header = Buffer.from([tag, length >> 8, length & 0xff, 4]);
  const made = Buffer.from([0x65, ...random.bytes(3)]);
  return Buffer.concat([header, made, Buffer.from([1, 0x10, 0]), random.bytes(length - 8)]);
}

function pgpArmour(label: string, content: Buffer): string {
  const lines = [...base64Lines(content, 64), `=${crc24(content).toString("base64")}`];
  return [`-----BEGIN PGP ${label}-----`, "", ...lines, `-----END PGP ${label}-----`].join("\n");
}

/** The checksum of PGP's armour (RFC 4880, section 6.1): three bytes. */
function crc24(content: Buffer): Buffer {
  let crc = 0xb704ce;
  for (const byte of content) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return Buffer.from([(crc >> 16) & 0xff, (crc >> 8) & 0xff, crc & 0xff]);
}
