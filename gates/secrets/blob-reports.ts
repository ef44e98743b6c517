import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Oid } from "../../change/change.ts";
import type { ObjectReader } from "../../git/objects.ts";
import type { ResultStore } from "../contract.ts";
import { readBlobReport, reportBlob, type BlobReport } from "./blob-report.ts";
import type { Scanner } from "./scanner.ts";

/** Raised when the form of a {@link BlobReport}, or what is read of a blob, changes. */
const reportForm = 3;

/** Reports on blobs, each made once: in this run from memory, in later ones from the store. */
export class BlobReports {
  readonly #objects: ObjectReader;
  readonly #store: ResultStore;
  readonly #scanner: Scanner;
  readonly #made = new Map<Oid, BlobReport>();

  constructor(objects: ObjectReader, store: ResultStore, scanner: Scanner) {
    this.#objects = objects;
    this.#store = store;
    this.#scanner = scanner;
  }

  /** The report on the blob `oid`. Lets other work go on before each scan, which itself cannot be interrupted. */
  async of(oid: Oid): Promise<BlobReport> {
    const made = this.#made.get(oid);
    if (made) return made;
    const key = storeKey(oid, this.#scanner.digest);
    const kept = readBlobReport(await this.#store.get(key));
    const report = kept ?? (await this.#make(oid));
    this.#made.set(oid, report);
    if (!kept) await this.#store.put(key, report);
    return report;
  }

  async #make(oid: Oid): Promise<BlobReport> {
    const content = await this.#objects.readBlob(oid);
    await setImmediate();
    return reportBlob(content, this.#scanner);
  }
}

/** By content and rules alone: paths, and what policy leaves out, are looked at afterwards. */
function storeKey(oid: Oid, rulesDigest: string): string {
  return createHash("sha256").update(`blob ${reportForm} ${oid} ${rulesDigest}`).digest("hex");
}
