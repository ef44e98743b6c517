import { exec, execFileSync } from "node:child_process";

const output = "out.tgz";

export function archive(folder: string): void {
  // ok: js-shell-command-built
  execFileSync("tar", ["czf", output, "--", folder]);
  // ok: js-shell-command-built
  exec("git status --porcelain");
  // ok: js-shell-command-built
  exec(`tar czf ${output} src`);
  // ok: js-shell-command-built
  /a+/.exec(`text of ${folder}`);
  db.exec(`text of ${folder}`);
}

export function tail(given: string): void {
  const lines = Number.parseInt(given, 10);
  // ok: js-shell-command-built
  exec(`tail -n ${lines} app.log`);
}
