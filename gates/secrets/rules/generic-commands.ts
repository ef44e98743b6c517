import { looksGenerated, looksLikePassword } from "../generic-values.ts";
import { loginArguments } from "../names/login-arguments.ts";
import { isNotInExample } from "../stands-in-example.ts";
import type { SecretRule } from "./secret-rule.ts";

const cwe = "CWE-259";

/** Ways in which programs are given a password, each behind the program's name. */
const commands: readonly (readonly [program: string, arguments: string])[] = [
  ["curl", String.raw`(?:[^\n\\]|\\[^\n]|\\\n){0,400}?(?:-u|--user|--proxy-user|-U)[ =]?["']?[\w.@-]{1,64}:`],
  ["https?", String.raw`[^\n]{0,160}?(?:-a|--auth)[ =]["']?[\w.@-]{1,64}:`],
  ["sshpass", String.raw`(?:-v )?-p ?["']?`],
  [
    "(?:mysql(?:dump|admin|import|check)?|mariadb(?:-dump|-admin)?|xtrabackup)",
    String.raw`[^\n]{0,160}?(?:-p|--password=)["']?`,
  ],
  [
    "(?:docker|podman|buildah|skopeo|nerdctl|oras|crane|helm registry|az|heroku|cf|oc|vault|rclone|jf|npm-cli-login)",
    String.raw`(?:login|auth)? ?[^\n]{0,160}? (?:-p|--password)[ =]["']?`,
  ],
  ["(?:redis-cli|valkey-cli|keydb-cli)", String.raw`[^\n]{0,120}? ?(?:-a|--pass|AUTH(?: [\w.-]{1,40})?) ["']?`],
  [
    "(?:mongo(?:sh|dump|restore|export|import)?|cqlsh|clickhouse-client|sqlcmd|bcp|osql|isql|tsql|snmpwalk|xfreerdp)",
    String.raw`[^\n]{0,160}? ?-[pP] ?["']?`,
  ],
  ["ldap(?:search|add|modify|delete|passwd|whoami)", String.raw`[^\n]{0,200}? ?-w ["']?`],
  ["(?:smbclient|rpcclient|winexe|net rpc|smbmap)", String.raw`[^\n]{0,160}? ?-U ["']?[\w.\\/-]{1,60}%`],
  [
    "htpasswd",
    String.raw`(?:-[a-zA-Z] )?-[a-zA-Z]{0,3}b[a-zA-Z]{0,3} (?:-[a-zA-Z] ){0,2}(?:\S{1,80} )?[\w.@-]{1,40} ["']?`,
  ],
  ["(?:unzip|zip)", String.raw`[^\n]{0,80}? ?-P ["']?`],
  ["(?:7za?|rar|unrar)", String.raw`[^\n]{0,80}? -p["']?`],
  ["rabbitmqctl", String.raw`[^\n]{0,40}?(?:add_user|change_password|authenticate_user) [\w.@-]{1,60} ["']?`],
  ["net user", String.raw`[\w.-]{1,60} ["']?`],
  ["net use", String.raw`(?:[a-z*]: )?\\{2,4}[^\s"']{1,120} ["']?`],
  ["openssl", String.raw`[^\n]{0,200}? ?-(?:passin|passout|pass) ["']?pass:`],
  ["ConvertTo-SecureString", String.raw`(?:-(?:AsPlainText|Force|String) ){0,3}["']`],
  ["(?:enable|username [\\w.@-]{1,60})", String.raw`(?:privilege \d{1,2} )?(?:secret|password) (?:[0789] )?`],
  ["snmp-server community", "[\"']?"],
  [
    "echo",
    String.raw`["']?(?:[\w.-]{1,40}:)?(?=[^\s"']{4,100}["']? ?\| ?(?:sudo )?(?:chpasswd|passwd|-S |[\w./ -]{1,120}-stdin))`,
  ],
];

/** Passwords that programs, calls, and devices are given. */
export const loginCommands: readonly SecretRule[] = [
  {
    id: "command-line-password",
    provider: "generic",
    title: "a password on a command line",
    confidence: "medium",
    keywords: [
      ..."curl http https sshpass mysql mysqldump mysqladmin mariadb docker podman buildah skopeo oras helm az redis-cli".split(
        " ",
      ),
      ..."mongo mongosh mongodump mongorestore cqlsh clickhouse-client sqlcmd bcp osql ldapsearch ldapadd".split(" "),
      ..."ldapmodify smbclient rpcclient winexe htpasswd unzip zip 7z 7za rabbitmqctl openssl echo".split(" "),
      "net user",
      "net use",
      "convertto-securestring",
      "enable secret",
      "enable password",
      "username",
      "snmp-server community",
    ].map((program) => `${program} `),
    pattern: new RegExp(
      String.raw`(?:${commands.map(([program, args]) => `${program} ${args}`).join("|")})(?<secret>[^\s"'$<>:|\x60][^\s"'$<>|\x60]{3,100})(?=["'\s]|$)`,
      "iy",
    ),
    checks: [looksLikePassword],
    source: "https://cwe.mitre.org/data/definitions/214.html",
    cwe,
  },
  {
    id: "command-line-token",
    provider: "generic",
    title: "a key or token on a command line",
    confidence: "medium",
    keywords: [
      "curl ",
      "echo ",
      "echo -n ",
      "printf ",
      "vault login ",
      "ssm put-parameter",
      "secretsmanager ",
      "env add ",
    ],
    pattern: new RegExp(
      String.raw`(?:${[
        String.raw`curl (?:[^\n\\]|\\[^\n]|\\\n){0,400}?(?:-u|--user)[ =]?["']?(?=[\w.-]{16,120}:(?:["'\s]|[xX]\b))`,
        String.raw`(?:echo|echo -n|printf) ["']?(?=[^\s"']{10,200}["']? ?\| ?(?:gh auth login|gcloud secrets|wrangler|glab auth|doppler|vercel env|fly secrets|heroku|op |pass insert|npm login|kubectl create secret|docker secret|podman secret|vault (?:kv|login)))`,
        "vault login (?:-[\\w=-]{1,40} ){0,3}",
        String.raw`(?:ssm put-parameter|secretsmanager (?:create|put|update)-secret(?:-value)?)(?:[^\n\\]|\\[^\n]|\\\n){1,300}?--(?:value|secret-string)[ =]["']?`,
        String.raw`env add [A-Z_]{1,60}(?: \w{1,20})? <<< ["']?`,
      ].join("|")})(?<secret>[A-Za-z0-9+/_.=~-]{10,200}?)(?=["'\s:]|$)`,
      "y",
    ),
    checks: [looksGenerated],
    source: "https://cwe.mitre.org/data/definitions/214.html",
  },
  {
    id: "signing-call",
    provider: "generic",
    title: "a key given to a call that signs",
    confidence: "medium",
    keywords: [
      ..."jwt.sign jwt.verify jwt.encode jwt.decode jwt.sign jsonwebtoken.sign cookieparser sign_jwt createhmac".split(
        " ",
      ),
      ..."hmac.new signwithsecret jwtverify algorithm.hmac256 algorithm.hmac384 algorithm.hmac512 cookiestore".split(
        " ",
      ),
      ..."itsdangerous.urlsafetimedserializer urlsafetimedserializer fernet".split(" "),
    ].map((call) => `${call}(`),
    pattern:
      /[\w.]{3,60}\((?:[^"'`;\n]{0,120}?,\s{0,8}|["'`]sha[0-9]{1,3}["'`],\s{0,8})?(?:b|\[\]byte\()?["'`](?<secret>[\x21\x23-\x26\x28-\x7e]{10,200})(?=["'`])/iy,
    checks: [looksGenerated],
    source: "https://www.rfc-editor.org/rfc/rfc7519#section-8",
    cwe: "CWE-321",
  },
  {
    id: "redis-user-password",
    provider: "generic",
    title: "a password of a user of Redis",
    confidence: "medium",
    keywords: [" on >", ' on ">', " on '>"],
    pattern: /(?<=user [\w.-]{1,40}) on ["']?>(?<secret>[^\s<>"']{4,200})(?=["'\s]|$)/iy,
    checks: [looksLikePassword],
    source: "https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/",
    cwe,
  },
  {
    id: "login-call",
    provider: "generic",
    title: "a password given to a call that logs in",
    confidence: "medium",
    keywords: [
      ..."pdo mysqli mysqli_connect getconnection networkcredential login httpbasicauth httpdigestauth basicauth".split(
        " ",
      ),
      ..."setbasicauth credentials.basic .auth auth.basic authtokens.basic authprovider mysqldb.connect".split(" "),
      ..."pymysql.connect mysql.connect sequelize ->connect usernamepasswordcredentials".split(" "),
      ..."passwordauthentication wifi.begin basic_auth userpassword plainauth newstaticcredentials".split(" "),
      ..."awscredentials basiccredentials.create clientsecretcredential usercredentials basicawscredentials".split(" "),
    ]
      .map((call) => `${call}(`)
      .concat("auth=(", "auth = (", "curlopt_userpwd"),
    locate: loginArguments,
    pattern: /[\x21-\x7e]{8,200}/y,
    checks: [looksLikePassword, isNotInExample],
    source: "https://cwe.mitre.org/data/definitions/259.html",
    cwe,
  },
];
