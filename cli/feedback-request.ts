import { labelWords, withdrawn, type LabelWord } from "../feedback/label.ts";
import type { FindingWord } from "../feedback/label-findings.ts";
import type { GateName } from "../gates/contract.ts";
import { nearest } from "../policy/nearest.ts";
import { parseGate } from "../policy/overrides.ts";
import { UsageError } from "./report-error.ts";

/** The words behind `dl feedback` as they were typed. */
export interface FeedbackArguments {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly note?: string | undefined;
  readonly commit?: string | undefined;
  readonly path?: string | undefined;
  readonly gate?: string | undefined;
  readonly rule?: string | undefined;
  readonly name?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly list?: boolean | undefined;
  readonly stats?: boolean | undefined;
  readonly suggest?: boolean | undefined;
  readonly share?: boolean | undefined;
  readonly last?: string | undefined;
}

/** What a call of `dl feedback` asks for. */
export type FeedbackRequest =
  | { readonly kind: "label"; readonly id: string; readonly word: FindingWord; readonly note: string | null }
  | { readonly kind: "withdraw"; readonly id: string; readonly note: string | null }
  | {
      readonly kind: "missed";
      readonly where: { readonly id: string } | { readonly revision: string };
      readonly gate: GateName;
      readonly rule: string | null;
      readonly place: string | null;
      readonly note: string | null;
    }
  | { readonly kind: "list"; readonly last: number }
  | { readonly kind: "stats" | "suggest" | "share" }
  | {
      readonly kind: "promote";
      readonly id: string;
      readonly name: string | null;
      readonly rule: string | null;
      readonly isSure: boolean;
    };

/**
 * Reads a call. Without a word it asks for the list.
 *
 * @throws {UsageError} for words that do not go together, saying what does.
 */
export function parseFeedback(args: FeedbackArguments): FeedbackRequest {
  const { id, label } = args;
  const view = viewOf(args);
  if (view !== null || id === undefined) return parseView(args, view ?? "list");
  if (id === "promote") return parsePromote(args, label);
  if (id === "missed" && label === undefined) return parseMissed(args, null);
  if (isWord(id)) throw new UsageError(`The id comes first: dl feedback ${label ?? "<id>"} ${id}`);
  const word = parseWord(id, label);
  if (word === "missed") return parseMissed(args, id);
  refuseOthers(args, `dl feedback <id> ${word}`, ["note"]);
  const note = args.note ?? null;
  return word === withdrawn ? { kind: "withdraw", id, note } : { kind: "label", id, word, note };
}

const views = ["list", "stats", "suggest", "share"] as const;
type View = (typeof views)[number];

function viewOf(args: FeedbackArguments): View | null {
  const [first, second] = views.filter((view) => args[view] === true);
  if (second !== undefined) throw new UsageError(`--${first} and --${second} do not go together: give one of them.`);
  if (first !== undefined && args.id !== undefined)
    throw new UsageError(`--${first} stands alone, without "${args.id}".`);
  return first ?? null;
}

function parseView(args: FeedbackArguments, view: View): FeedbackRequest {
  refuseOthers(args, `dl feedback --${view}`, view === "list" ? [view, "last"] : [view]);
  return view === "list" ? { kind: "list", last: parseLast(args.last) } : { kind: view };
}

function parseLast(last = "20"): number {
  if (/^[1-9]\d{0,5}$/.test(last)) return Number(last);
  throw new UsageError(`--last takes a number of events, such as 20; got "${last}".`);
}

function parseWord(id: string, label: string | undefined): Word {
  if (label === undefined)
    throw new UsageError(`Say what it is: dl feedback ${id} correct, false-positive, missed or withdrawn`);
  if (isWord(label)) return label;
  const near = nearest(label, words);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  throw new UsageError(`A label is correct, false-positive, missed or withdrawn; got "${label}".${hint}`);
}

const words = [...labelWords, withdrawn] as const;
type Word = LabelWord | typeof withdrawn;

function isWord(word: string): word is Word {
  return words.some((one) => one === word);
}

function parseMissed(args: FeedbackArguments, id: string | null): FeedbackRequest {
  const form = `dl feedback ${id === null ? "missed --commit <revision>" : `${id} missed`} --gate <gate> --path <file>:<line>`;
  const shared = ["note", "gate", "path", "rule"] as const;
  refuseOthers(args, id === null ? "dl feedback missed" : "dl feedback <id> missed", [
    ...shared,
    ...(id === null ? (["commit"] as const) : []),
  ]);
  const { gate, rule = null, path: place = null, note = null } = args;
  if (gate === undefined) throw new UsageError(`Say which gate should have found it: ${form}`);
  const missed = { kind: "missed", gate: parseGate(gate), rule, place, note } as const;
  if (id !== null) return { ...missed, where: { id } };
  if (args.commit === undefined) throw new UsageError(`Say what it was missed in, an event or a commit: ${form}`);
  if (place === null) throw new UsageError(`Say where it is: ${form}`);
  return { ...missed, where: { revision: args.commit } };
}

function parsePromote(args: FeedbackArguments, id: string | undefined): FeedbackRequest {
  if (id === undefined) throw new UsageError("Say which labelled finding: dl feedback promote <id>");
  refuseOthers(args, "dl feedback promote <id>", ["name", "rule", "yes"]);
  const { name = null, rule = null } = args;
  if (name !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(`A fixture's name has small letters, digits and single hyphens; got "${name}".`);
  }
  return { kind: "promote", id, name, rule, isSure: args.yes === true };
}

const options = ["note", "commit", "path", "gate", "rule", "name", "yes", "last", ...views] as const;

/** What a form does not take would be passed over, and somebody counts on it. */
function refuseOthers(args: FeedbackArguments, form: string, taken: readonly (typeof options)[number][]): void {
  const odd = options.find((name) => args[name] !== undefined && args[name] !== false && !taken.includes(name));
  if (odd !== undefined) throw new UsageError(`\`${form}\` takes no --${odd}.`);
}
