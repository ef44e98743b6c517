import { describe, expect, test } from "vitest";
import { parseFeedback, type FeedbackArguments } from "../../cli/feedback-request.ts";

const id = "k3v9m2x1qa";

describe("what a call asks for", () => {
  test.each<[FeedbackArguments, unknown]>([
    [{}, { kind: "list", last: 20 }],
    [
      { list: true, last: "5" },
      { kind: "list", last: 5 },
    ],
    [{ last: "5" }, { kind: "list", last: 5 }],
    [{ stats: true, list: false }, { kind: "stats" }],
    [{ suggest: true }, { kind: "suggest" }],
    [{ share: true }, { kind: "share" }],
    [
      { id, label: "correct" },
      { kind: "label", id, word: "correct", note: null },
    ],
    [
      { id: `${id}.2`, label: "false-positive", note: "x" },
      { kind: "label", id: `${id}.2`, word: "false-positive", note: "x" },
    ],
    [
      { id, label: "missed", gate: "secrets" },
      { kind: "missed", where: { id }, gate: "secrets", rule: null, place: null, note: null },
    ],
    [
      { id: "missed", commit: "HEAD", gate: "semgrep", path: "a:1", rule: "r", note: "x" },
      { kind: "missed", where: { revision: "HEAD" }, gate: "semgrep", rule: "r", place: "a:1", note: "x" },
    ],
    [
      { id: "promote", label: id },
      { kind: "promote", id, name: null, rule: null, isSure: false },
    ],
    [
      { id: "promote", label: id, name: "a-1", rule: "r", yes: true },
      { kind: "promote", id, name: "a-1", rule: "r", isSure: true },
    ],
  ])("%j", (args, request) => {
    expect(parseFeedback(args)).toEqual(request);
  });
});

describe("what does not go together", () => {
  test.each<[FeedbackArguments, RegExp]>([
    [{ id }, /^Say what it is: dl feedback k3v9m2x1qa correct, false-positive, missed or withdrawn$/],
    [{ id, label: "fals-positive" }, /got "fals-positive"\. Did you mean "false-positive"\?/],
    [{ id, label: "zzz" }, /got "zzz"\.$/],
    [{ id: "correct", label: id }, /^The id comes first: dl feedback k3v9m2x1qa correct$/],
    [{ id: "false-positive" }, /^The id comes first: dl feedback <id> false-positive$/],
    [{ id, label: "correct", gate: "secrets" }, /`dl feedback <id> correct` takes no --gate/],
    [{ id, label: "missed" }, /Say which gate should have found it: dl feedback k3v9m2x1qa missed --gate/],
    [{ id, label: "missed", gate: "secrets", commit: "HEAD" }, /`dl feedback <id> missed` takes no --commit/],
    [{ id: "missed" }, /Say which gate should have found it: dl feedback missed --commit <revision>/],
    [{ id: "missed", gate: "secrts", commit: "HEAD", path: "a:1" }, /secrets/],
    [{ id: "missed", gate: "secrets" }, /Say what it was missed in/],
    [{ id: "missed", gate: "secrets", commit: "HEAD" }, /Say where it is/],
    [{ id: "missed", gate: "secrets", commit: "HEAD", path: "a:1", yes: true }, /takes no --yes/],
    [{ id: "promote" }, /Say which labelled finding/],
    [{ id: "promote", label: id, name: "Not Good" }, /small letters, digits and single hyphens/],
    [{ id: "promote", label: id, note: "x" }, /`dl feedback promote <id>` takes no --note/],
    [{ list: true, stats: true }, /--list and --stats do not go together/],
    [{ id, share: true }, /--share stands alone, without "k3v9m2x1qa"/],
    [{ stats: true, last: "3" }, /`dl feedback --stats` takes no --last/],
    [{ last: "0" }, /--last takes a number of events, such as 20; got "0"/],
    [{ share: true, note: "x" }, /`dl feedback --share` takes no --note/],
  ])("%j", (args, message) => {
    expect(() => parseFeedback(args)).toThrow(message);
  });
});
