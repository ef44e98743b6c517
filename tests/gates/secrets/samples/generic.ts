import type { Sample } from "../samples.ts";
import { env } from "./made.ts";

const quoted =
  (name: string) =>
  (secret: string): string =>
    `const ${name} = "${secret}";\n`;

/** What only the name beside it, or the form around it, calls a secret. */
export const genericSamples: Readonly<Record<string, Sample>> = {
  "generic-password": {
    secret: (r) => `${r.letters(5)}9!${r.letters(5)}`,
    text: quoted("dbPassword"),
    miss: () => "correct horse",
  },
  "generic-password-line": {
    secret: (r) => `${r.letters(5)}9!${r.letters(5)}`,
    text: env("DB_PASSWORD"),
    miss: () => "getFromVault()",
  },
  "generic-secret": {
    secret: (r) => r.base62(32),
    text: quoted("apiKey"),
    miss: () => "application-name-of-service-2",
  },
  "generic-secret-line": {
    secret: (r) => r.base62(32),
    text: env("export SESSION_SECRET"),
    miss: () => "process.env.SESSION_SECRET2",
  },
  "password-element": {
    secret: (r) => `${r.letters(5)}9!${r.letters(5)}`,
    text: (secret) => `<password>${secret}</password>\n`,
    miss: () => "changeit",
  },
  "column-password": {
    secret: (r) => `${r.letters(5)}9!${r.letters(5)}`,
    text: (secret) => `username,password,role\nada,correct,reader\nbob,${secret},admin\n`,
    miss: () => "correct horse",
  },
  "column-secret": {
    secret: (r) => r.base62(32),
    text: (secret) => `name;api_key\nshop;${secret}\n`,
    miss: () => "application-name-of-service-2",
  },
  "authorization-header": {
    secret: (r) => r.base62(40),
    text: (secret) => `curl -H "Authorization: Bearer ${secret}" https://api.acme.io\n`,
    miss: () => "access-token-of-the-user-1",
  },
  "basic-authorization": {
    secret: (r) => Buffer.from(`deployer:${r.base62(16)}`).toString("base64"),
    text: (secret) => `Authorization: Basic ${secret}\n`,
    miss: () => Buffer.from("username:password").toString("base64"),
  },
  "database-url": {
    secret: (r) => r.base62(12),
    text: (secret) => `DATABASE_URL=postgres://shop:${secret}@db.acme.io:5432/shop\n`,
    miss: () => "password",
  },
  "url-password": {
    secret: (r) => r.base62(12),
    text: (secret) => `git clone https://deployer:${secret}@git.acme.io/shop.git\n`,
    miss: () => "pass",
  },
  "url-token": {
    secret: (r) => r.base62(36),
    text: (secret) => `git clone https://${secret}@git.acme.io/shop.git\n`,
    miss: () => "some-user-of-the-service",
  },
  "connection-string-password": {
    secret: (r) => r.base62(12),
    text: (secret) => `Server=db.acme.io;Database=shop;User Id=shop;Password=${secret};\n`,
    miss: () => "password",
  },
  "command-line-password": {
    secret: (r) => `${r.base62(8)}9!x`,
    text: (secret) => `curl -u deployer:${secret} https://api.acme.io\n`,
    miss: () => "password",
  },
  "netrc-password": {
    secret: (r) => `${r.base62(8)}9!x`,
    text: (secret) => `machine api.acme.io login deployer password ${secret}\n`,
    miss: () => "password",
  },
  "htpasswd-hash": {
    secret: (r) => `$2y$05$${r.base62(53)}`,
    text: (secret) => `deployer:${secret}\n`,
  },
  "keyed-random-value": { secret: (r) => r.base62(40), text: env("SHOP_KEY"), miss: tooShort(19) },
  "password-option": {
    secret: (r) => `${r.letters(5)}9!${r.letters(5)}`,
    text: (secret) => `shopctl user create --name ops --password ${secret}\n`,
    miss: () => "changeme",
  },
  "service-random-value": {
    secret: (r) => r.base62(40),
    text: (secret) => `protocolsio_client = "${secret}"\n`,
    miss: tooShort(18),
  },
  "session-cookie": {
    secret: (r) => r.base62(40),
    text: (secret) => `curl -H "Cookie: lang=en; sessionid=${secret}; theme=dark" https://acme.io\n`,
    miss: tooShort(18),
  },
  "driver-address-password": {
    secret: (r) => r.base62(14),
    text: (secret) => `db, err := sql.Open("mysql", "shop:${secret}@tcp(db.acme.io:3306)/shop")\n`,
    miss: () => "password",
  },
  "oracle-login": {
    secret: (r) => `${r.base62(8)}9!x`,
    text: (secret) => `url=jdbc:oracle:thin:shop/${secret}@db.acme.io:1521:shop\n`,
    miss: () => "password",
  },
  "command-line-token": {
    secret: (r) => r.base62(32),
    text: (secret) => `curl https://api.acme.io/v1/charges -u ${secret}:\n`,
    miss: () => "user-of-the-service",
  },
  "signing-call": {
    secret: (r) => r.base62(32),
    text: (secret) => `const token = jwt.sign(payload, "${secret}");\n`,
    miss: () => "application-name-of-service-2",
  },
  "redis-user-password": {
    secret: (r) => r.base62(16),
    text: (secret) => `user shop on >${secret} ~* +@all\n`,
    miss: () => "changeit",
  },
  "login-call": {
    secret: (r) => `${r.base62(8)}9!x`,
    text: (secret) => `smtp.login("ops@acme.io", "${secret}")\n`,
    miss: () => "password",
  },
  "pgpass-password": {
    secret: (r) => r.base62(16),
    text: (secret) => `db.acme.io:5432:shop:shop:${secret}\n`,
    miss: () => "password",
  },
  "asp-net-machine-key": {
    secret: (r) => r.hex(48).toUpperCase(),
    text: (secret) => `<machineKey validationKey="${secret}" validation="SHA1" />\n`,
    miss: tooShort(30),
  },
  "one-time-password-secret": {
    secret: (r) => `${r.base32(15)}2`,
    text: (secret) => `otpauth://totp/Shop:ada@acme.io?secret=${secret}&issuer=Shop\n`,
    miss: tooShort(12),
  },
};

function tooShort(length: number): (secret: string) => string {
  return (secret) => secret.slice(0, length);
}
