import { isUtf8 } from "node:buffer";
import type { Oid } from "../../change/change.ts";
import { findCommit } from "../../change/open-change.ts";
import type { ObjectReader } from "../../git/objects.ts";
import type { RepoPath } from "../../git/path.ts";
import { FeedbackError } from "../feedback-error.ts";
import type { Label } from "../label.ts";
import { findBlob } from "../place-of.ts";
import { readCheckpoints } from "../read-checkpoints.ts";

/** What a label is about, out of git's objects. */
export interface LabelledSource {
  readonly path: RepoPath;
  readonly text: string;
  /** What the file held before; null when it is new, or nothing is known of it. */
  readonly before: string | null;
  /** The policy file of the judged tree; null when there was none. */
  readonly policyFile: string | null;
}

/**
 * Reads what was judged, from the objects that the label names and never from the work tree.
 *
 * @throws {FeedbackError} when it is not there any more, or is no text.
 */
export async function readSource(commonDir: string, objects: ObjectReader, label: Label): Promise<LabelledSource> {
  const { path, blob, tree } = label;
  if (path === null || blob === null) {
    throw new FeedbackError(`Label ${label.id} names no file, and a fixture is made of files. Write one by hand.`);
  }
  const content = await objects.read(blob);
  if (content?.type !== "blob") throw new FeedbackError(describeGone(label));
  const base = await baseTree(commonDir, objects, label);
  return {
    path,
    text: textOf(content.content, path),
    before: base === null ? null : await textAt(objects, base, path),
    policyFile: await textAt(objects, tree, ".devloop.yaml"),
  };
}

function describeGone({ id, blob, event }: Label): string {
  const origin =
    event === null
      ? ""
      : " What is staged and never committed is kept by git for some weeks only, and on its own machine.";
  return `The content that label ${id} is about (${blob?.slice(0, 12)}) is not in this repository any more.${origin} Write the fixture by hand, or label the finding anew where it still is.`;
}

function textOf(content: Buffer, path: RepoPath): string {
  if (isUtf8(content) && !content.includes(0)) return content.toString("utf8");
  throw new FeedbackError(`${path} is no UTF-8 text, and cannot be kept as one. Write the fixture by hand.`);
}

/** The tree that the change was held against: the event's, else that of the commit's first parent. */
async function baseTree(commonDir: string, objects: ObjectReader, { event, commit }: Label): Promise<Oid | null> {
  if (event !== null) {
    for await (const { id, result } of readCheckpoints(commonDir)) {
      if (id === event) return result.change.bases[0]?.tree ?? null;
    }
  }
  const parent = commit === null ? null : await findCommit(objects, `${commit}^`);
  return parent?.tree ?? null;
}

async function textAt(objects: ObjectReader, tree: Oid, path: RepoPath): Promise<string | null> {
  const blob = await findBlob(objects, tree, path);
  const object = blob === null ? null : await objects.read(blob);
  return object && isUtf8(object.content) && !object.content.includes(0) ? object.content.toString("utf8") : null;
}
