import { exec, spawn } from "node:child_process";
import * as cp from "node:child_process";

app.get("/archive", (req, res) => {
  const { name } = req.query;
  // ruleid: js-command-from-request
  exec(`tar czf out.tgz ${name}`, () => res.end());
  // ruleid: js-command-from-request
  cp.execSync("ls " + req.params.folder);
  const line = ["convert", req.body.file].join(" ");
  // ruleid: js-command-from-request
  spawn(line, { shell: true });
  // ruleid: js-command-from-request
  cp.spawn("sh", ["-c", req.body.script]);
  // ruleid: js-command-from-request
  spawn(req.query.program, []);
});

router.post("/hono", async (c) => {
  const body = await c.req.json();
  // ruleid: js-command-from-request
  exec(`git clone ${body.url}`);
});

exports.list = (request) => {
  // ruleid: js-command-from-request
  require("child_process").exec("ls " + request.query.path);
  // ruleid: js-command-from-request
  promisify(exec)(`ls ${request.query.path}`);
  // ruleid: js-command-from-request
  return execAsync(`ls ${request.query.path}`);
};
