import fs from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

app.get("/files/:name", async (req, res) => {
  const file = path.join("uploads", req.params.name);
  // ruleid: js-path-from-request
  fs.createReadStream(file).pipe(res);
  // ruleid: js-path-from-request
  const text = await readFile(`./docs/${req.query.page}.md`, "utf8");
  // ruleid: js-path-from-request
  res.sendFile(path.resolve("public", req.query.file));
  // ruleid: js-path-from-request
  fs.unlinkSync(req.body.path);
  res.json({ text });
});

app.get("/reports", (req, res) => {
  const name = req.query.name;
  if (!name.startsWith("report-")) return res.sendStatus(400);
  // ruleid: js-path-from-request
  fs.createReadStream(path.join("reports", name)).pipe(res);
});
