import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectStamped, gatedRepository, leak, token } from "../support/gated.ts";
import type { Sandbox } from "../support/sandbox.ts";

/** A gated repository with something harmless staged. */
function ready(): Sandbox {
  const sandbox = gatedRepository();
  stage(sandbox, "a.txt");
  return sandbox;
}

function stage(sandbox: Sandbox, path: string, content = "1\n"): void {
  sandbox.write({ [path]: content }).git("add", "--all");
}

function lastMessage(sandbox: Sandbox): string {
  return sandbox.git("log", "-1", "--format=%B");
}

const stampLine = /^Dev-Loop-Gate: [0-9a-f]{64}$/gm;

/** The message without its one stamp. */
function unstamped(sandbox: Sandbox): string {
  const message = lastMessage(sandbox);
  expect(message.match(stampLine)).toHaveLength(1);
  return message.replace(stampLine, "STAMP").trim();
}

describe("the stamp is a trailer", () => {
  test.each([
    ["a subject alone", "Subject", "Subject\n\nSTAMP"],
    ["a body", "Subject\n\nBody.", "Subject\n\nBody.\n\nSTAMP"],
    ["a body with a divider", "Subject\n\nBefore\n---\nAfter", "Subject\n\nBefore\n---\nAfter\n\nSTAMP"],
    ["a subject that looks like a trailer", "fix: this", "fix: this\n\nSTAMP"],
    [
      "other trailers, which stay last",
      "Subject\n\nCo-authored-by: Bo <bo@example.com>",
      "Subject\n\nSTAMP\nCo-authored-by: Bo <bo@example.com>",
    ],
  ])("below %s", (_, message, expected) => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", message]));
    expect(unstamped(sandbox)).toBe(expected);
    expect(sandbox.git("log", "-1", "--format=%(trailers:key=Dev-Loop-Gate,valueonly)").trim()).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });

  test("with --signoff the sign-off stays last", () => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-s", "-m", "Subject"]));
    expect(unstamped(sandbox)).toBe("Subject\n\nSTAMP\nSigned-off-by: Ada Author <ada@example.com>");
  });

  test("with an editor, comments and the diff of --verbose below the scissors stay out", () => {
    const sandbox = ready();
    const editor = join(sandbox.root, "editor.sh");
    writeFileSync(
      editor,
      '#!/bin/sh\nprintf "Edited subject\\n\\nEdited body\\n" | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n',
      { mode: 0o755 },
    );
    expectStamped(sandbox, sandbox.tryGit(["commit", "--verbose"], { GIT_EDITOR: editor }));
    expect(unstamped(sandbox)).toBe("Edited subject\n\nEdited body\n\nSTAMP");
  });

  test("with another comment character", () => {
    const sandbox = ready();
    sandbox.git("config", "core.commentChar", ";");
    const editor = join(sandbox.root, "editor.sh");
    writeFileSync(
      editor,
      '#!/bin/sh\nprintf "# a heading\\n\\nText\\n" | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n',
      { mode: 0o755 },
    );
    expectStamped(sandbox, sandbox.tryGit(["commit"], { GIT_EDITOR: editor }));
    expect(unstamped(sandbox)).toBe("# a heading\n\nText\n\nSTAMP");
  });

  test("a line with the comment character is text where there was no editor", () => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "#12 mend it"]));
    expect(unstamped(sandbox)).toBe("#12 mend it\n\nSTAMP");
    stage(sandbox, "b.txt");
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject", "-m", "# Why\n\nBecause.\n\n#12"]));
    expect(unstamped(sandbox)).toBe("Subject\n\n# Why\n\nBecause.\n\n#12\n\nSTAMP");
  });

  test("and a comment where commit.cleanup says so", () => {
    const sandbox = ready();
    sandbox.git("config", "commit.cleanup", "strip");
    expect(sandbox.tryGit(["commit", "-m", "#12 mend it"]).code).toBe(1);
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject\n# gone"]));
    expect(unstamped(sandbox)).toBe("Subject\n\nSTAMP");
  });

  test("an editor that does nothing, and the diff of --verbose", () => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject"]));
    stage(sandbox, "b.txt");
    expectStamped(sandbox, sandbox.tryGit(["commit", "--verbose", "--amend"], { GIT_EDITOR: ":" }));
    expect(unstamped(sandbox)).toBe("Subject\n\nSTAMP");
    expect(sandbox.tryGit(["commit", "--allow-empty"], { GIT_EDITOR: ":" }).code).toBe(1);
  });

  test("trailer settings of the repository neither move, rename nor run anything", () => {
    const sandbox = ready();
    for (const [key, value] of [
      ["trailer.where", "end"],
      ["trailer.ifexists", "doNothing"],
      ["trailer.separators", "%"],
      ["trailer.Dev.key", "Dev-Loop-Gate: forged"],
      ["trailer.Dev.command", `touch ${join(sandbox.root, "ran")}`],
      ["trailer.Dev-Loop-Gate.cmd", `touch ${join(sandbox.root, "ran")}`],
    ] as const) {
      sandbox.git("config", key, value);
    }
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject"]));
    expect(unstamped(sandbox)).toBe("Subject\n\nSTAMP");
    expect(sandbox.run("ls", [sandbox.root]).stdout).not.toContain("ran");
  });

  test("a message in Latin-1 keeps its bytes", () => {
    const sandbox = ready();
    sandbox.git("config", "i18n.commitEncoding", "ISO-8859-1");
    const file = join(sandbox.root, "message");
    writeFileSync(file, Buffer.from("caf\u00e9\n\nd\u00e9j\u00e0 vu\n", "latin1"));
    expectStamped(sandbox, sandbox.tryGit(["commit", "-F", file]));
    const raw = sandbox.run("sh", ["-c", "git cat-file commit HEAD | od -An -c | tr -d ' \\n'"]).stdout;
    expect(raw).toContain("d351j340vu");
  });
});

describe("a message that is none", () => {
  test.each([
    ["empty", ""],
    ["only comments", "# nothing\n"],
    ["only a sign-off", "\nSigned-off-by: Ada Author <ada@example.com>\n"],
  ])("%s: git gives the commit up, no stamp makes it one", (_, message) => {
    const sandbox = ready();
    const editor = join(sandbox.root, "editor.sh");
    writeFileSync(editor, `#!/bin/sh\nprintf '${message}' > "$1"\n`, { mode: 0o755 });
    const ran = sandbox.tryGit(["commit"], { GIT_EDITOR: editor });
    expect(ran.code).toBe(1);
    expect(sandbox.git("log", "-1", "--format=%s")).toBe("Adopt dl");
  });
});

test("a secret in the message stops the commit, and is not shown", () => {
  const sandbox = ready();
  const ran = sandbox.tryGit(["commit", "-m", "Subject", "-m", `use ${token} for now`]);
  expect(ran.code).not.toBe(0);
  expect(ran.output).toContain("commit message:3");
  expect(ran.output).not.toContain(token);
});

test("a secret in the message that policy allows does not", () => {
  const sandbox = ready();
  const rule = "secrets/github-token";
  const policy = `${sandbox.read(".devloop.yaml")}secrets: { allow: [{ rule: ${rule}, reason: revoked }] }\n`;
  sandbox.write({ ".devloop.yaml": policy }).git("add", "--all");
  expect(sandbox.dl(["trust", "--yes"]).code).toBe(0);
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Allow it"]));
  stage(sandbox, "b.txt");
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", `Revoke ${token}`]));
});

test("a secret that --verbose shows below the scissors, because it is taken out, is no part of the message", () => {
  const sandbox = gatedRepository({ "a.txt": `1\n${leak}` });
  stage(sandbox, "a.txt");
  const editor = join(sandbox.root, "editor.sh");
  writeFileSync(editor, '#!/bin/sh\nprintf "Take it out\n" | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n', {
    mode: 0o755,
  });
  expectStamped(sandbox, sandbox.tryGit(["commit", "--verbose"], { GIT_EDITOR: editor }));
});

describe("a stamp that no longer fits is dropped", () => {
  test.each([
    ["--amend -n", (sandbox: Sandbox) => sandbox.git("commit", "--quiet", "--amend", "-n", "--no-edit")],
    ["commit -n -C", (sandbox: Sandbox) => sandbox.git("commit", "--quiet", "-n", "-C", "HEAD")],
  ])("by %s", (_, commit) => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject"]));
    stage(sandbox, "b.txt");
    commit(sandbox);
    expect(lastMessage(sandbox)).not.toContain("Dev-Loop-Gate");
  });

  test("by cherry-pick, revert and rebase; one over the same tree is kept", () => {
    const sandbox = ready();
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Picked"]));
    const picked = sandbox.git("rev-parse", "HEAD");
    sandbox.git("checkout", "--quiet", "-b", "other", "HEAD~1");
    stage(sandbox, "other.txt");
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Other"]));
    sandbox.git("cherry-pick", picked);
    expect(lastMessage(sandbox)).toBe("Picked\n");
    sandbox.git("revert", "--no-edit", "HEAD");
    expect(lastMessage(sandbox)).not.toContain("Dev-Loop-Gate");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.git("rebase", "--quiet", "--reapply-cherry-picks", "other");
    expect(lastMessage(sandbox)).toBe("Picked\n");
    sandbox.git("checkout", "--quiet", "-b", "same", picked);
    sandbox.git("commit", "--quiet", "--amend", "-n", "-m", lastMessage(sandbox).replace("Picked", "Reworded"));
    expect(sandbox.dl(["verify"]).code).toBe(0);
  });

  test("an ordinary sentence that begins like one is the author's", () => {
    const sandbox = ready();
    const prose = "Subject\n\nDev-Loop-Gate: is the name of our trailer\nDev-Loop-Skip: is another";
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", prose]));
    for (const line of prose.split("\n")) expect(lastMessage(sandbox).split("\n")).toContain(line);
    stage(sandbox, "b.txt");
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject\n\nDev-Loop-Gate is the name of our trailer"]));
    expect(unstamped(sandbox)).toBe("Subject\n\nDev-Loop-Gate is the name of our trailer\n\nSTAMP");
  });
});

test("a hook of the user's that changes the tree after the gates is noticed", () => {
  const sandbox = ready();
  // A commit-msg hook cannot change what is committed; only something outside git's rules can, such as a forged object.
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "Subject"]));
  const before = sandbox.git("rev-parse", "HEAD~1");
  writeFileSync(join(sandbox.directory, ".git/dl/stamped"), `${"1".repeat(40)} ${"2".repeat(64)} ${before}\n`);
  const ran = sandbox.run("sh", [".git/hooks/post-commit"]);
  expect(ran.output).toContain("holds another tree than the one that was judged");
});

test("a commit past the hooks is not held against what was promised for a merge before it", () => {
  const sandbox = ready();
  sandbox.git("commit", "--quiet", "--message", "Ours");
  sandbox.git("checkout", "--quiet", "-b", "side", "HEAD~1");
  sandbox.write({ "side.txt": "1\n" }).git("add", "--all");
  sandbox.git("commit", "--quiet", "--message", "Theirs");
  sandbox.git("checkout", "--quiet", "main");
  expectStamped(sandbox, sandbox.tryGit(["merge", "--no-edit", "side"]));
  stage(sandbox, "more.txt");
  const ran = sandbox.tryGit(["commit", "--no-verify", "-m", "Past"]);
  expect(ran.output).not.toContain("dl: warning");
});
