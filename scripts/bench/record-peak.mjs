/* Loaded with `--import` before dl, and by its workers as well: on exit each process leaves its peak memory in a folder. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = new URL(import.meta.url).searchParams.get("into");
// In kilobytes, as getrusage gives it.
process.on("exit", () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)));
