import { relative } from "node:path";
import type { Argv } from "yargs";
import { findBases } from "../../checkpoint/find-bases.ts";
import { nameStagedTree } from "../../change/staged-tree.ts";
import type { GivenLabel } from "../../feedback/append-labels.ts";
import { findTarget } from "../../feedback/find-target.ts";
import { labelFindings, type Labelling } from "../../feedback/label-findings.ts";
import type { SpokenWord, withdrawn } from "../../feedback/label.ts";
import { labelMissed } from "../../feedback/label-missed.ts";
import { scoreLabels } from "../../feedback/label-scores.ts";
import { listFeedback } from "../../feedback/list-feedback.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import { shareLabels } from "../../feedback/share-labels.ts";
import { currentSpeaker } from "../../feedback/speaker.ts";
import { suggest } from "../../feedback/suggest.ts";
import { suggestionsYaml } from "../../feedback/suggestions-yaml.ts";
import { withdrawLabels } from "../../feedback/withdraw-labels.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository, type Repository } from "../../git/repository.ts";
import { loadPolicy } from "../../policy/load.ts";
import type { Allowance } from "../../policy/policy.ts";
import type { FeedbackDocument } from "../documents/documents.ts";
import { parseFeedback, type FeedbackArguments, type FeedbackRequest } from "../feedback-request.ts";
import { dirOption, jsonOption, textOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";
import { renderFeedback } from "../reports/feedback.ts";
import { styleFor } from "../terminal/style.ts";

interface Arguments extends FeedbackArguments {
  readonly json?: boolean;
  readonly dir: string;
}

/** `dl feedback`: somebody's word on a verdict, and what comes of it. */
export const command = {
  command: "feedback [id] [label]",
  describe: "Say whether a finding is right, wrong or missing",
  builder: (yargs: Argv) =>
    yargs
      .usage(
        [
          "$0 feedback <id> correct|false-positive|missed|withdrawn",
          "$0 feedback missed --commit REV --path FILE:LINE --gate GATE",
          "$0 feedback promote <id>",
          "$0 feedback [--list | --stats | --suggest | --share]",
        ].join("\n"),
      )
      .positional("id", {
        type: "string",
        describe: "An event, a finding of it (<event>.1), eight digits of a finding's fingerprint, or a label",
      })
      .positional("label", {
        type: "string",
        describe: "correct, false-positive or missed; withdrawn takes your word back",
      })
      .option("note", textOption("note", "Why; secrets in it are masked"))
      .option("gate", textOption("gate", "missed: the gate that should have found it"))
      .option("path", textOption("path", "missed: where, as FILE:LINE"))
      .option("rule", textOption("rule", "missed: the rule that should have found it"))
      .option("commit", textOption("commit", "missed: the commit that holds it, when no event is known"))
      .option("list", { type: "boolean", describe: "Show what can be labelled, and what is" })
      .option("last", textOption("last", "list: how many events (20)"))
      .option("stats", { type: "boolean", describe: "Precision and recall of gates and rules, as far as labels tell" })
      .option("suggest", { type: "boolean", describe: "What labels speak for: entries to allow, rules to review" })
      .option("share", { type: "boolean", describe: "Write the labels to .devloop/labels.jsonl, to be committed" })
      .option("name", textOption("name", "promote: the fixture's name"))
      .option("yes", { type: "boolean", describe: "promote: write what is shown without asking" })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example("$0 feedback k3v9m2x1qa false-positive", "all that blocked there is wrong")
      .example('$0 feedback k3v9m2x1qa.2 correct --note "it was live"', "one finding of it is right")
      .example("$0 feedback missed --commit HEAD --path src/db.ts:40 --gate semgrep", "nobody was told of this")
      .example("$0 feedback promote 3f2a91c0", "make it a fixture, for calibration to hold the gates to"),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await feedback(args);
  },
};

async function feedback(args: Arguments): Promise<number> {
  const request = parseFeedback(args);
  const repository = await findRepository(args.dir);
  if (request.kind === "promote") {
    const { promoteFinding } = await import("../promote-finding.ts");
    return promoteFinding(repository, request, args.json === true);
  }
  const document = await answer(repository, request, args.dir);
  if (args.json) printJson(document);
  else process.stdout.write(renderFeedback(document, repository.worktree, styleFor(process.stdout, process.env)));
  return 0;
}

type Answerable = Exclude<FeedbackRequest, { kind: "promote" }>;

async function answer(repository: Repository, request: Answerable, directory: string): Promise<FeedbackDocument> {
  switch (request.kind) {
    case "label":
      return labelDocument(await label(repository, request));
    case "withdraw":
      return labelDocument({ given: await withdraw(repository, request), leftOut: [] });
    case "missed":
      return labelDocument({ given: [await missed(repository, request, directory)], leftOut: [] });
    case "list": {
      const labels = await readLabels(repository);
      return { ...head, action: "list", ...(await listFeedback(repository.commonDir, labels, request.last)) };
    }
    case "stats": {
      const labels = await readLabels(repository);
      const [people, agents] = [labels.filter(({ agent }) => !agent), labels.filter(({ agent }) => agent)];
      return { ...head, action: "stats", people: scoreLabels(people), agents: scoreLabels(agents) };
    }
    case "suggest": {
      const suggestions = suggest(await readLabels(repository), await allowancesInForce(repository));
      return { ...head, action: "suggest", ...suggestions, yaml: suggestionsYaml(suggestions.allow) };
    }
    case "share":
      return { ...head, action: "share", ...(await shareLabels(repository)) };
  }
}

const head = { schemaVersion: 1, kind: "feedback" } as const;

type Said = Omit<Labelling, "given"> & { readonly given: readonly GivenLabel<SpokenWord>[] };

function labelDocument({ given, leftOut }: Said, event = eventOf(given)): FeedbackDocument {
  return { ...head, action: "label", given, leftOut: leftOut.map(({ number }) => `${event}.${number}`) };
}

function eventOf(given: Said["given"]): string {
  return given[0]?.label.event ?? "";
}

async function label(repository: Repository, request: Extract<FeedbackRequest, { kind: "label" }>): Promise<Labelling> {
  const { id, word, note } = request;
  const target = await findTarget(repository.commonDir, id, await readLabels(repository));
  const speaker = await currentSpeaker(repository.worktree);
  return withObjects(repository, (objects) =>
    labelFindings(repository, objects, target, { label: word, note, speaker }),
  );
}

async function withdraw(
  repository: Repository,
  { id, note }: Extract<FeedbackRequest, { kind: "withdraw" }>,
): Promise<readonly GivenLabel<typeof withdrawn>[]> {
  const labels = await readLabels(repository);
  const target = await findTarget(repository.commonDir, id, labels);
  return withdrawLabels(repository, labels, target, { note, speaker: await currentSpeaker(repository.worktree) });
}

async function missed(
  repository: Repository,
  request: Extract<FeedbackRequest, { kind: "missed" }>,
  directory: string,
): Promise<GivenLabel> {
  const where = "id" in request.where ? await eventToLabel(repository, request.where.id) : request.where;
  const speaker = await currentSpeaker(repository.worktree);
  const below = relative(repository.worktree, directory);
  const { gate, rule, place, note } = request;
  return withObjects(repository, (objects) =>
    labelMissed(repository, objects, { where, gate, rule, place, note, below, speaker }),
  );
}

async function eventToLabel(repository: Repository, id: string) {
  const target = await findTarget(repository.commonDir, id, await readLabels(repository));
  if (target.kind === "event") return target.checkpoint;
  throw new UsageError(
    `${id} is a finding that was reported, not missed. Name the event, or a commit with --commit; see \`dl feedback --list\`.`,
  );
}

/** What the next commit is judged by lets stand. */
async function allowancesInForce(repository: Repository): Promise<readonly Allowance[]> {
  return withObjects(repository, async (objects) => {
    const tree = await nameStagedTree(repository);
    const [base] = await findBases(repository, objects, tree);
    const { policy } = await loadPolicy({
      repository,
      objects,
      baseRevision: base?.commit ?? null,
      tree,
      trust: "store",
    });
    return [...policy.semgrep.allow, ...policy.secrets.allow];
  });
}

async function withObjects<Value>(
  repository: Repository,
  use: (objects: ObjectReader) => Promise<Value>,
): Promise<Value> {
  const objects = new ObjectReader(repository.worktree);
  try {
    return await use(objects);
  } finally {
    objects.close();
  }
}
