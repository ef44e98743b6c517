import { describe, expect, test } from "vitest";
import { anonymise } from "../../../feedback/promote/anonymise.ts";
import { trimPath } from "../../../feedback/promote/trim-path.ts";

describe("what tells whose it is", () => {
  test.each([
    ["# by ada.lovelace+git@acme-corp.co.uk", "# by user@example.com"],
    ["cd /home/ada/work && ls /Users/ada.l/x", "cd /home/user/work && ls /Users/user/x"],
    [String.raw`C:\Users\Ada\x and "C:\\Users\\Ada\\x"`, String.raw`C:\Users\user\x and "C:\\Users\\user\\x"`],
    ["https://git.acme.com/a?b=c", "https://host.example.com/a?b=c"],
    ["postgres://ada:\0@db.acme.com:5432/prod", "postgres://user:\0@host.example.com:5432/prod"],
    ["redis://cache.acme.com", "redis://host.example.com"],
    ['DB_HOST="db7.acme.com"', 'DB_HOST="host.example.com"'],
    ["server: build.acme.io", "server: host.example.com"],
    ["ping vault.prod.internal now", "ping host.example.com now"],
    ["bind 10.1.2.3, then 203.0.113.9", "bind 192.0.2.1, then 203.0.113.9"],
    ["mail müller@firma-süd.de", "mail user@example.com"],
    ['const at = "ada@laptop-77:/srv";', 'const at = "user@host:/srv";'],
    ['connect({ user: "lovelace", x })', 'connect({ user: "user", x })'],
    ["DB_USER=lovelace", "DB_USER=user"],
    ["  username: ada.l", "  username: user"],
    ["login = lovelace", "login = user"],
    ["Server=x;User ID=lovelace;Password=\0", "Server=x;User ID=user;Password=\0"],
    ["curl -u lovelace:\0", "curl -u user:\0"],
    ["see prod7.acme-corp.de, or b-1.acme.io/x", "see host.example.com, or host.example.com/x"],
    ["listen fe80::1ff:fe23:4567:890a", "listen 2001:db8::1"],
  ])("%s", (text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });
});

describe("what tells nothing stays", () => {
  test.each([
    "user@example.com https://example.com http://localhost:3000 https://api.test",
    "http://127.0.0.1:8080 0.0.0.0 ::1",
    "https://hooks.slack.com/services/",
    "const server = app.listen(config.port.number);",
    "host: process.env.HOST.name(x)",
    "at 12:30:45 version 1.2.3",
    "import internal.module(x)",
    "/home",
    "npm i react@latest lodash@4 x@workspace:*",
    "uses: actions/checkout@v4",
    "  @Component class A",
    "const user = request.user;",
    "user = session_user",
    "user: User",
    "f(user=current_user, x)",
    "user_id = 42",
    "DB_USER=postgres",
    "import java.net.URL; x = foo.com.bar(a.app.dev, config.name.io)",
    "system.org = 3",
    "github.com/a/b golang.org/x www.w3.org",
  ])("%s", (text) => {
    expect(anonymise(text)).toBe(text);
  });
});

describe("a path", () => {
  test.each([
    ["a.js", "a.js"],
    ["src/a.js", "src/a.js"],
    ["acme/services/payments/config/prod.env", "config/prod.env"],
    ["a/.github/workflows/ci.yml", ".github/workflows/ci.yml"],
    ["x/home/ada@acme.com/b.txt", "user@example.com/b.txt"],
  ])("%s", (path, expected) => {
    expect(trimPath(path)).toBe(expected);
  });
});
