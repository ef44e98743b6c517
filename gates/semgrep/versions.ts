import type { Change, FileVersion, PresentFile } from "../../change/change.ts";
import { kindByContent, saysInside } from "./kind-by-content.ts";
import { kindByName, type Classified } from "./kinds.ts";

/** One version of a file, with the rules that it is for; `classified` is null when only the repository's own can be. */
export interface Version extends FileVersion {
  readonly classified: Classified | null;
}

/** Whether a version can hold a defect that some rule looks for. Links and submodules hold no content. */
export function isJudged(version: Version, hasUserRules: boolean): boolean {
  return version.mode.startsWith("100") && (version.classified !== null || hasUserRules);
}

/** Says for which rules `version` is. Only YAML, and names without an extension, cost a look into the file. */
export async function classify(change: Change, version: FileVersion): Promise<Version> {
  const byName = kindByName(version.path);
  if (byName !== null || !version.mode.startsWith("100") || !saysInside(version.path)) {
    return { ...version, classified: byName };
  }
  return { ...version, classified: kindByContent(version.path, await change.objects.readBlob(version.oid)) };
}

/** A changed file with its versions, ready to be judged. */
export interface JudgedFile {
  readonly file: PresentFile;
  readonly after: Version;
  readonly before: readonly Version[];
}

/** Classifies both sides of a changed file. */
export async function classifyFile(change: Change, file: PresentFile): Promise<JudgedFile> {
  const [after, before] = await Promise.all([
    classify(change, file.after),
    Promise.all(file.before.map((version) => classify(change, version))),
  ]);
  return { file, after, before };
}
