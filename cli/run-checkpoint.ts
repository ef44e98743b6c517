import { checkpoint, type CheckpointOptions, type Subject } from "../checkpoint/checkpoint.ts";
import type { CheckpointEvent } from "../checkpoint/checkpoint-events.ts";
import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import type { Repository } from "../git/repository.ts";
import { interruption } from "./interruption.ts";
import type { Destination } from "./reports/destinations.ts";
import { heedStreams } from "./standard-streams.ts";
import type { View } from "./views/view.ts";

/** What a run is asked, beside the subject. */
export type RunRequest = Pick<CheckpointOptions, "only" | "overrides" | "pace" | "kept" | "trust" | "objects">;

/** How a run ended. */
export interface Run {
  readonly result: CheckpointResult;
  /** The checkpoint's, or 128 and the signal's number when the user ended it. */
  readonly exitCode: number;
}

/**
 * Runs a checkpoint, shows it as it goes, and writes its reports.
 *
 * @param destinations where reports go; none for a git hook, which shows words for people alone.
 * @param words where those go; to standard error in any case when a report takes standard output.
 */
export async function runCheckpoint(
  repository: Repository,
  subject: Subject,
  request: RunRequest,
  destinations: readonly Destination[],
  words: "stdout" | "stderr" = "stdout",
): Promise<Run> {
  const interrupted = interruption();
  const audience = new Audience(destinations, words);
  try {
    const result = await checkpoint(repository, subject, {
      ...request,
      signal: interrupted.signal,
      onEvent: (event) => audience.take(event),
      onWait: (holder) =>
        process.stderr.write(`dl: waiting for another checkpoint of this worktree (process ${holder}) to end\n`),
    });
    await audience.close();
    const stopped = interrupted.exitCode();
    if (stopped === null) await report(result, destinations, words);
    else process.stderr.write("dl: stopped before the gates were done; nothing was changed\n");
    return { result, exitCode: stopped ?? result.exitCode };
  } finally {
    interrupted.release();
    await audience.close();
  }
}

/**
 * Views are loaded when there is something to see: a kept verdict has only an end. Events that come while a view is being
 * loaded wait for it.
 */
class Audience {
  readonly #destinations: readonly Destination[];
  readonly #words: "stdout" | "stderr";
  #views: View[] | null = null;
  #loading: Promise<void> | null = null;
  #waiting: CheckpointEvent[] = [];

  constructor(destinations: readonly Destination[], words: "stdout" | "stderr") {
    this.#destinations = destinations;
    this.#words = words;
  }

  take(event: CheckpointEvent): void {
    if (this.#views) {
      for (const view of this.#views) view.handle(event);
      return;
    }
    this.#waiting.push(event);
    const isWorthAView =
      event.kind === "checkpoint-started" || this.#destinations.some(({ format }) => format === "jsonl");
    if (isWorthAView) this.#loading ??= this.#load();
  }

  async close(): Promise<void> {
    await this.#loading;
    await Promise.all((this.#views ?? []).map((view) => view.close()));
    this.#views = [];
  }

  async #load(): Promise<void> {
    heedStreams();
    const views = [...(await this.#peopleViews()), ...(await this.#dataViews())];
    for (const event of this.#waiting) for (const view of views) view.handle(event);
    this.#waiting = [];
    this.#views = views;
  }

  async #peopleViews(): Promise<View[]> {
    const [{ chooseView }, { styleFor }, { dataOnStdout }] = await Promise.all([
      import("./views/choose-view.ts"),
      import("./terminal/style.ts"),
      import("./reports/destinations.ts"),
    ]);
    const choice = chooseView({
      stdout: process.stdout,
      dataOnStdout: this.#words === "stderr" || dataOnStdout(this.#destinations),
      env: process.env,
    });
    const style = styleFor(process[choice.stream], process.env);
    if (choice.kind === "live") return [(await import("./views/live.ts")).liveView(style)];
    const [{ plainView }, { writeStream }] = await Promise.all([
      import("./views/plain.ts"),
      import("./reports/write-output.ts"),
    ]);
    return [plainView((text) => writeStream(process[choice.stream], text), style)];
  }

  async #dataViews(): Promise<View[]> {
    if (!this.#destinations.some(({ format }) => format === "jsonl")) return [];
    const { openEventReports } = await import("./reports/index.ts");
    return openEventReports(this.#destinations);
  }
}

async function report(
  result: CheckpointResult,
  destinations: readonly Destination[],
  words: "stdout" | "stderr",
): Promise<void> {
  // Whoever commits has seen the report of a kept verdict already.
  if (result.cached && destinations.length === 0) return;
  const [{ styleFor }, { renderDetails, renderText }, { withCommandName }] = await Promise.all([
    import("./terminal/style.ts"),
    import("./reports/text.ts"),
    import("./terminal/command-name.ts"),
  ]);
  const isForPeople = ({ format, file }: Destination) => format === "text" && file === null;
  const others = destinations.filter((one) => !isForPeople(one));
  const stream = words === "stderr" || others.some(({ file }) => file === null) ? process.stderr : process.stdout;
  const style = styleFor(stream, process.env);
  // A view has shown the gates already, but for a kept verdict.
  stream.write(withCommandName(result.cached ? renderText(result, style) : `${renderDetails(result, style)}\n`));
  if (others.length === 0) return;
  const { writeReports } = await import("./reports/index.ts");
  const { allRules } = await import("../checkpoint/rules.ts");
  await writeReports(result, others, { style, rules: await allRules() });
}
