import { expect, test } from "vitest";
import { chooseView, type Surroundings } from "../../../cli/views/choose-view.ts";

const terminal: Surroundings = {
  stdout: { isTTY: true, columns: 80 },
  dataOnStdout: false,
  env: { TERM: "xterm-256color" },
};

test("a person's terminal gets the live view", () => {
  expect(chooseView(terminal)).toEqual({ kind: "live", stream: "stdout" });
});

test.each<[string, Partial<Surroundings>]>([
  ["a pipe", { stdout: { columns: 80 } }],
  ["a dumb terminal", { env: { TERM: "dumb" } }],
  ["CI, even with a terminal", { env: { TERM: "xterm", CI: "true" } }],
  ["a pty of 0 columns, where Listr would wrap at one", { stdout: { isTTY: true, columns: 0 } }],
  ["a pty of unknown width", { stdout: { isTTY: true } }],
  ["a very narrow terminal", { stdout: { isTTY: true, columns: 39 } }],
])("%s gets plain lines", (_name, changes) => {
  expect(chooseView({ ...terminal, ...changes })).toEqual({ kind: "plain", stream: "stdout" });
});

test("data on standard output sends words to standard error", () => {
  expect(chooseView({ ...terminal, dataOnStdout: true })).toEqual({ kind: "plain", stream: "stderr" });
});

test.each(["", "0", "false"])("CI=%j is no CI", (value) => {
  expect(chooseView({ ...terminal, env: { CI: value } }).kind).toBe("live");
});

test("NO_COLOR takes away colours, not movement", () => {
  expect(chooseView({ ...terminal, env: { NO_COLOR: "1" } }).kind).toBe("live");
});
