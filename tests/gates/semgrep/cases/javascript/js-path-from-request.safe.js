import fs from "node:fs";
import path from "node:path";

const pages = { home: "home.md", about: "about.md" };

app.get("/files/:name", (req, res) => {
  // ok: js-path-from-request
  fs.createReadStream(path.join("uploads", path.basename(req.params.name))).pipe(res);
  // ok: js-path-from-request
  fs.readFileSync(path.join("docs", pages[req.query.page]));
  // ok: js-path-from-request
  res.sendFile(req.query.file, { root: "public" });
  const id = Number.parseInt(req.params.id, 10);
  // ok: js-path-from-request
  fs.readFileSync(`reports/${id}.json`);
  const full = path.resolve("uploads", req.query.path);
  if (!full.startsWith(uploads + path.sep)) {
    return res.status(400).json({ error: "no such file" });
  }
  // ok: js-path-from-request
  return fs.readFileSync(full);
});

app.get("/logs", async (req, res) => {
  const file = path.resolve(logs, req.query.day);
  if (!file || !file.startsWith(logs + path.sep)) return res.sendStatus(400);
  // ok: js-path-from-request
  fs.createReadStream(file).pipe(res);
});
