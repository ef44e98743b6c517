import { tryTests, type TestTrial } from "../checkpoint/try-tests.ts";
import type { Repository } from "../git/repository.ts";
import { offerLinks, writeLinks, type LinkOffer } from "../policy/link-offer.ts";
import { canAsk, confirm } from "./confirm.ts";
import { linksText, trialText } from "./reports/tests-trial.ts";
import { styleFor } from "./terminal/style.ts";
import { TrialProgress } from "./trial-progress.ts";

/** What became of the project's tests at an installation. */
export type TestsReport =
  | { readonly kind: "left-out"; readonly message: string }
  | Exclude<TestTrial, { kind: "lacks" }>
  | (Extract<TestTrial, { kind: "lacks" }> & { readonly offer: LinksReport });

/** What became of the links that they lack. */
export type LinksReport = Pick<LinkOffer, "path" | "missing" | "lines" | "needsTrust"> & { readonly written: boolean };

/** How a trial is told and what it may do. */
export interface TrialManner {
  readonly says: "words" | "nothing";
  /** Whether what the tests lack is written into `.devloop.yaml` without a question. */
  readonly writes: "at once" | "if told";
  readonly signal: AbortSignal;
}

/** Tries the tests of HEAD in a fresh checkout, tells what came of it, and offers to write down what they lack there. */
export async function tryAndOffer(repository: Repository, manner: TrialManner): Promise<TestsReport> {
  const style = styleFor(process.stdout, process.env);
  const say = (text: string) => void (manner.says === "words" && process.stdout.write(text));
  const trial = await tryTold(repository, manner.signal);
  say(trialText(trial, style));
  if (trial.kind !== "lacks") return trial;
  const offer = await offerLinks(repository, trial.links);
  const written = (await isWanted(offer, manner)) && (await writeLinks(offer));
  say(linksText(offer, written, style));
  const { path, missing, lines, needsTrust } = offer;
  return { ...trial, offer: { path, missing, lines, needsTrust, written } };
}

async function tryTold(repository: Repository, signal: AbortSignal): Promise<TestTrial> {
  const progress = new TrialProgress();
  try {
    return await tryTests(repository, {
      signal,
      onPhase: (line) => progress.phase(line),
      onProgress: (line) => progress.line(line),
      onWait: (holder) => progress.phase(`waiting for a checkpoint of this worktree (process ${holder}) to end`),
    });
  } finally {
    progress.end();
  }
}

async function isWanted({ missing, text }: LinkOffer, { says, writes }: TrialManner): Promise<boolean> {
  if (missing.length === 0 || text === null) return false;
  if (writes === "at once") return true;
  if (says === "nothing" || !canAsk()) return false;
  return confirm(`    Write ${missing.join(", ")} into snapshot.link of .devloop.yaml? [y/N] `);
}
