/*
 * Preloaded with `node --import`: writes what a program has loaded to the file that LOADS_FILE names, as JSON: files as
 * URLs, and Node's own modules by their names.
 */
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const files = [];
const before = new Set(process.moduleLoadList);
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith("file:")) files.push(url);
    return nextLoad(url, context);
  },
});
process.on("exit", () => {
  const builtins = process.moduleLoadList.filter((name) => !before.has(name));
  writeFileSync(process.env.LOADS_FILE, JSON.stringify({ files, builtins }));
});
