import { execFile, spawn } from "node:child_process";

const programs = { list: "ls", size: "du" };

app.get("/archive", (req, res) => {
  // ok: js-command-from-request
  execFile("tar", ["czf", "out.tgz", "--", req.query.name], () => res.end());
  // ok: js-command-from-request
  spawn("convert", [req.body.file]);
  // ok: js-command-from-request
  spawn(programs[req.query.program], []);
  // ok: js-command-from-request
  execFile("head", ["-n", String(Number(req.query.lines)), "log.txt"]);
  const match = /(\d+)/.exec(req.query.page);
  res.json(match);
});
