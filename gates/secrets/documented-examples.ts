import { hash } from "node:crypto";

/** Whether its vendor prints the text in public documentation, the same for everyone, so that it protects nothing. */
export function isDocumentedExample(text: string): boolean {
  return isListed(text) || (text.includes("%") && isListed(text.replaceAll(/%([0-9A-F]{2})/gi, fromPercent)));
}

function isListed(text: string): boolean {
  return documentedExamples.has(hash("sha256", text).slice(0, 16));
}

function fromPercent(_escape: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/**
 * First 16 hex digits of the SHA-256 of published values, by their origin: storing them plainly would set off other
 * people's scanners.
 */
const documentedExamples: ReadonlySet<string> = new Set([
  // Azurite's account key: learn.microsoft.com, "Use the Azurite emulator"
  "0011cc25eb432071",
  // The Cosmos DB emulator's key: learn.microsoft.com, "Azure Cosmos DB emulator"
  "aa6547439583c3a2",
  // Stripe's documentation keys: docs.stripe.com
  "2cafc0970149a84f",
  "f2d6ca16515033e5",
  // The tokens that jwt.io opens with, or did
  "7f75367e78812551",
  "da816f9f2c16e6c5",
  "c794fa6d20c64efb",
  // RFC 7617, section 2; RFC 2617's example as MDN writes it
  "cf4d418ed3de92d7",
  "73f71af093fdf154",
  // RFC 6749: section 4.1 with its older drafts, 4.3 and 5.1; RFC 7009, section 2.1
  "6c96130f130ab0d6",
  "00cf4c781dc37003",
  "ca7459e2b26776de",
  "584b27d64ebc1b33",
  "ea9bdfd02c0c412c",
  "2c31d647d5667058",
  // RFC 5849, sections 1.2 and 3; the draft of MAC tokens; OAuth Core 1.0, appendix A
  "293257ab6495ebb1",
  "4c20e6f5cc11b937",
  "2ff8b0fb93aca981",
  "6aa14267d94944e6",
  "649e1f5c769e718b",
  "bb9b1163338b2a51",
  "8d567eb88afff34f",
  "9d03b692e941d5ac",
  "cb87c87e4a138d9a",
  "a71b359a87afde13",
  "c20fbc2b96183894",
  // RFC 6455, section 1.3
  "15cef4b629cc2d07",
  // Google Authenticator's "Key Uri Format"
  "8be5d113c0871ce1",
  // SP 800-38A, appendix F
  "2ef2503d964e9668",
  "c12ce25303a023aa",
  "837e8e636d452b61",
  // Keys of the Firebase SDK that are the same for everyone: github.com/firebase/firebase-js-sdk
  "88caaef4d4925c4c",
  "7e77a00cf8ec47da",
  // SQLAlchemy's documentation; axios' and node-forge's READMEs
  "d0c01bc88bd8646c",
  "14283a01315cd9ec",
  "7844a86c6b53052a",
  // The examples of AWS' API reference and command line: docs.aws.amazon.com
  "0c77948aa8dac8c6",
  "1d23b6b67fde9263",
  "3148a77a5f596551",
  "3e92cee0b2f11c7a",
  "475dddd7e494f2d1",
  "4c7b3f40e866bf98",
  "577cfe66bf6c95dd",
  "5dbe8005e28106b4",
  "6caa448826c11cd3",
  "77a2fcb2a87fb66c",
  "7ca486cbe6b13db5",
  "83638351b98ff829",
  "874a0cf0e1933491",
  "907e94c34ddc2cd4",
  "bf03f60872cfb4ea",
  "c0a9271ec8c34c66",
  "c46ba61e198ba2c5",
  "cc370a40e4f57a29",
  "d45c6bbbf1a5a561",
  "d8ccc3c547c85017",
  "e0a33b21e05584f7",
  "e6c2d3455587c47c",
  "eef168423ab2e49f",
  "f420161d76f067dd",
  "04fba2c05f91ad4b",
  "05b9f5d960901639",
  "0c31678728bf8ffc",
  "1314a52039d7ab42",
  "16529b293d4d3f1a",
  "2e1fb830428f7302",
  "4449716a15548a2b",
  "45a87856c0d470a0",
  "78ac78205f5e9135",
  "8c3b37603bec9039",
  "8ce27e6e45878a05",
  "974712448d9ebebb",
  "a643fa05b2b5963a",
  "c6961fa9c090c18f",
  "d0c1d47383fc4ddb",
  "e4a82fb4ed91928d",
  "e8e3f5ac838f1580",
  "f45d111cf4b34abf",
  // The READMEs of PyJWT, python-jose and joserfc
  "5cefcbea13e8e57c",
  "b816f36b4715af4b",
  "bf145d9380bbe05b",
  "f1cdf4d3485952c9",
  // The documentation of Python's urllib.request and urllib.parse, of pip and of Node's util
  "1fec4e9dead2fb48",
  "51a9650d868c8dc8",
  "79ab4b4cf58fa51a",
  "ac0fd5fb36e32010",
  // The number that RFC 6455 fixes for all WebSockets
  "7f44193a6edea087",
  // Mailgun's documentation of many years
  "9c846fdf0fa8955c",
  // reCAPTCHA's keys for tests, which pass everyone: developers.google.com/recaptcha/docs/faq
  "f5e95c9954635b65",
  "03b970ed8171d73b",
  // The token of core.telegram.org/bots/api
  "731fa294d036e54f",
  // Django REST framework's documentation of token authentication
  "b9904b8ed45bc574",
  // Passlib's documentation of TOTP; "Key Uri Format" in small letters
  "ef309c87028c7ab0",
  "acdf09af6b06ed4f",
  "a64ed54f0b45945b",
  // AWS' examples of CreateTokenWithIAM, and of an Azure token
  "79d571b6c0c11df3",
  "b171a33e8f8a16ec",
]);
