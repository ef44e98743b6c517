import { looksLikePassword } from "../generic-values.ts";
import { loginArguments } from "../names/login-arguments.ts";
import type { SecretRule } from "./secret-rule.ts";

const cwe = "CWE-259";

/** Ways in which programs are given a password, each behind the program's name. */
const commands: readonly (readonly [program: string, arguments: string])[] = [
  ["curl", String.raw`[^\n]{0,300}?(?:-u|--user|--proxy-user|-U)[ =]?["']?[\w.@-]{1,64}:`],
  ["sshpass", String.raw`(?:-v )?-p ?["']?`],
  [
    "(?:mysql(?:dump|admin|import|check)?|mariadb(?:-dump|-admin)?|xtrabackup)",
    String.raw`[^\n]{0,160}?(?:-p|--password=)["']?`,
  ],
  [
    "(?:docker|podman|buildah|skopeo|nerdctl|oras|crane|helm registry|az|heroku|cf|oc|vault|rclone|jf|npm-cli-login)",
    String.raw`(?:login|auth)? ?[^\n]{0,160}? (?:-p|--password)[ =]["']?`,
  ],
  ["(?:redis-cli|valkey-cli|keydb-cli)", String.raw`[^\n]{0,120}? ?(?:-a|--pass) ["']?`],
  [
    "(?:mongo(?:sh|dump|restore|export|import)?|cqlsh|clickhouse-client|sqlcmd|bcp|osql|isql|tsql|snmpwalk|xfreerdp)",
    String.raw`[^\n]{0,160}? ?-[pP] ?["']?`,
  ],
  ["ldap(?:search|add|modify|delete|passwd|whoami)", String.raw`[^\n]{0,200}? ?-w ["']?`],
  ["(?:smbclient|rpcclient|winexe|net rpc|smbmap)", String.raw`[^\n]{0,160}? ?-U ["']?[\w.\\/-]{1,60}%`],
  ["htpasswd", String.raw`-[a-zA-Z]{0,3}b[a-zA-Z]{0,3} (?:\S{1,80} )?[\w.@-]{1,40} ["']?`],
  ["(?:unzip|zip)", String.raw`[^\n]{0,80}? ?-P ["']?`],
  ["(?:7za?|rar|unrar)", String.raw`[^\n]{0,80}? -p["']?`],
  ["rabbitmqctl", String.raw`[^\n]{0,40}?(?:add_user|change_password|authenticate_user) [\w.@-]{1,60} ["']?`],
  ["net user", String.raw`[\w.-]{1,60} ["']?`],
  ["net use", String.raw`(?:[a-z*]: )?\\{2,4}[^\s"']{1,120} ["']?`],
  ["openssl", String.raw`[^\n]{0,200}? ?-(?:passin|passout|pass) ["']?pass:`],
  ["ConvertTo-SecureString", String.raw`(?:-String )?["']`],
  ["(?:enable|username [\\w.@-]{1,60})", String.raw`(?:privilege \d{1,2} )?(?:secret|password) (?:[0789] )?`],
  ["snmp-server community", "[\"']?"],
  [
    "echo",
    String.raw`["']?(?:[\w.-]{1,40}:)?(?=[^\s"']{4,100}["']? ?\| ?(?:sudo )?(?:chpasswd|passwd|[\w./ -]{1,120}-stdin))`,
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
      ..."curl sshpass mysql mysqldump mysqladmin mariadb docker podman buildah skopeo oras helm az redis-cli".split(
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
    pattern: /[\x21-\x7e]{6,200}/y,
    checks: [looksLikePassword],
    source: "https://cwe.mitre.org/data/definitions/259.html",
    cwe,
  },
];
