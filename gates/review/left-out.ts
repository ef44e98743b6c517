import type { RepoPath } from "../../git/path.ts";
import type { OmittedFile } from "./schema.ts";

/** The most that is sent of one file, and in one request. */
export const limits = { maxFileBytes: 256 * 1024, maxRequestBytes: 512 * 1024 } as const;

/** Why a file is not worth a reviewer's time by its name alone; null when it is. */
export function leftOutByName(path: RepoPath): OmittedFile["reason"] | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (lockFiles.has(name.toLowerCase())) return "lock";
  return generatedNames.test(name) ? "generated" : null;
}

/**
 * Why a file's content is not sent, null when it is. That a file calls itself generated counts only when it did so
 * before the change as well: otherwise one line would be the way around the review.
 */
export function leftOutByContent(before: Buffer | null, after: Buffer): OmittedFile["reason"] | null {
  if (isBinary(after)) return "binary";
  if (before !== null && saysGenerated(before) && saysGenerated(after)) return "generated";
  return after.length > limits.maxFileBytes ? "too-large" : null;
}

/** git's own rule: a NUL byte among the first 8000. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0);
}

const lockFiles = new Set([
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "cargo.lock",
  "go.sum",
  "poetry.lock",
  "uv.lock",
  "pdm.lock",
  "pipfile.lock",
  "gemfile.lock",
  "composer.lock",
  "mix.lock",
  "packages.lock.json",
  "gradle.lockfile",
  "package.resolved",
  "podfile.lock",
  "pubspec.lock",
  "flake.lock",
]);

const generatedNames =
  /(?:\.min\.(?:js|css|mjs)|\.(?:js|css|mjs)\.map|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.dart|\.snap)$/;

function saysGenerated(content: Buffer): boolean {
  return /@generated\b|\bcode generated\b.*\bdo not edit\b/i.test(content.toString("utf8", 0, 1000));
}
