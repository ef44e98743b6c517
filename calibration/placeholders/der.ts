import type { SeededRandom } from "./random.ts";

/** One ASN.1 value in DER (ITU-T X.690): tag, length, contents. */
function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  if (length < 0x100) return Buffer.from([0x81, length]);
  return Buffer.from([0x82, length >> 8, length & 0xff]);
}

const sequence = (...contents: readonly Buffer[]) => element(0x30, ...contents);
const octets = (...contents: readonly Buffer[]) => element(0x04, ...contents);
const bits = (...contents: readonly Buffer[]) => element(0x03, Buffer.from([0]), ...contents);
/** A small number: 0 to 127, or one of as many whole bytes as `hex` has whose highest bit is not set. */
const integer = (value: number | string) =>
  element(0x02, typeof value === "number" ? Buffer.from([value]) : Buffer.from(value, "hex"));
const oid = (hex: string) => element(0x06, Buffer.from(hex, "hex"));
const nothing = Buffer.from([0x05, 0]);

/** A positive number of `length` bytes whose highest bit is set, as moduli and primes have it. */
function bigInteger(random: SeededRandom, length: number): Buffer {
  const bytes = random.bytes(length);
  bytes.writeUInt8(bytes.readUInt8(0) | 0x80, 0);
  return element(0x02, Buffer.from([0]), bytes);
}

const rsaEncryption = sequence(oid("2a864886f70d010101"), nothing);
const ecPublicKey = oid("2a8648ce3d0201");
const prime256v1 = oid("2a8648ce3d030107");

/** RSAPrivateKey of 2048 bits (RFC 8017, appendix A.1.2). The numbers are made up, so it opens nothing. */
export function rsaPrivateKey(random: SeededRandom): Buffer {
  const number = (length: number) => bigInteger(random, length);
  const exponents = [number(128), number(128), number(128), number(128), number(128)];
  return sequence(integer(0), number(256), integer("010001"), number(256), ...exponents);
}

/** PrivateKeyInfo around an RSA key (RFC 5208). */
export function pkcs8PrivateKey(random: SeededRandom): Buffer {
  return sequence(integer(0), rsaEncryption, octets(rsaPrivateKey(random)));
}

/** EncryptedPrivateKeyInfo by PBES2 (RFC 8018), as `openssl genpkey -aes256` writes it. */
export function encryptedPrivateKey(random: SeededRandom): Buffer {
  const keyDerivation = sequence(
    oid("2a864886f70d01050c"),
    sequence(octets(random.bytes(8)), integer("0800"), sequence(oid("2a864886f70d0209"), nothing)),
  );
  const cipher = sequence(oid("60864801650304012a"), octets(random.bytes(16)));
  const algorithm = sequence(oid("2a864886f70d01050d"), sequence(keyDerivation, cipher));
  return sequence(algorithm, octets(random.bytes(1232)));
}

/** ECPrivateKey on P-256 (RFC 5915). */
export function ecPrivateKey(random: SeededRandom): Buffer {
  const curve = element(0xa0, prime256v1);
  return sequence(integer(1), octets(random.bytes(32)), curve, element(0xa1, bits(ecPoint(random))));
}

/** DSA's private key as OpenSSL writes it: version, p, q, g, public and private number. */
export function dsaPrivateKey(random: SeededRandom): Buffer {
  const number = (length: number) => bigInteger(random, length);
  return sequence(integer(0), number(128), number(20), number(128), number(128), number(20));
}

/** SubjectPublicKeyInfo of an RSA key of 2048 bits (RFC 5280, section 4.1). */
export function rsaPublicKeyInfo(random: SeededRandom): Buffer {
  return sequence(rsaEncryption, bits(sequence(bigInteger(random, 256), integer("010001"))));
}

/** SubjectPublicKeyInfo of a P-256 key (RFC 5480). */
export function ecPublicKeyInfo(random: SeededRandom): Buffer {
  return sequence(sequence(ecPublicKey, prime256v1), bits(ecPoint(random)));
}

/** A version 3 certificate with an RSA key (RFC 5280), signed by nobody. */
export function x509Certificate(random: SeededRandom): Buffer {
  const sha256WithRsa = sequence(oid("2a864886f70d01010b"), nothing);
  const name = (text: string) =>
    sequence(element(0x31, sequence(oid("550403"), element(0x0c, Buffer.from(text, "ascii")))));
  const time = (text: string) => element(0x17, Buffer.from(text, "ascii"));
  const validity = sequence(time("250101000000Z"), time("350101000000Z"));
  const version = element(0xa0, integer(2));
  const serial = element(0x02, Buffer.from([1]), random.bytes(15));
  const body = sequence(
    version,
    serial,
    sha256WithRsa,
    name("Shop CA"),
    validity,
    name("shop"),
    rsaPublicKeyInfo(random),
  );
  return sequence(body, sha256WithRsa, bits(random.bytes(256)));
}

function ecPoint(random: SeededRandom): Buffer {
  return Buffer.concat([Buffer.from([4]), random.bytes(64)]);
}
