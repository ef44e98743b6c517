import { messageOf, type TestFailure, type TestReport } from "./test-report.ts";

/** What is used of an event of `go test -json` (go doc test2json, go help buildjson). */
interface GoEvent {
  readonly Action?: string;
  readonly Package?: string;
  readonly Test?: string;
  readonly Output?: string;
  readonly ImportPath?: string;
  readonly FailedBuild?: string;
}

/** Reads the event stream of `go test -json`. A file is given by import path, `example.com/module/package/x_test.go`. */
export function parseGoJson(text: string): TestReport {
  const events = text.split("\n").flatMap((line) => readEvent(line) ?? []);
  const output = Map.groupBy(
    events.filter((event) => event.Action === "output" || event.Action === "build-output"),
    (event) => (event.Action === "output" ? key(event) : `build ${event.ImportPath ?? ""}`),
  );
  const linesOf = (name: string) => (output.get(name) ?? []).flatMap((event) => trimNewline(event.Output ?? ""));
  const failures = events.filter((event) => event.Action === "fail");
  const failedTests = failures.filter((event) => event.Test !== undefined);
  return {
    run: events.filter((event) => event.Test !== undefined && /^(pass|fail)$/.test(event.Action ?? "")).length,
    failed: [
      ...failedTests
        .filter((event) => !failedTests.some((other) => isInside(other, event)))
        .map((event) => testFailure(event, linesOf(key(event)))),
      ...failures
        .filter((event) => event.Test === undefined && !failedTests.some((other) => other.Package === event.Package))
        .map((event) =>
          packageFailure(event, [...linesOf(`build ${event.FailedBuild ?? ""}`), ...linesOf(key(event))]),
        ),
    ],
    endedBy: [...Map.groupBy(events, (event) => event.Package).values()].flatMap(endersOf),
  };
}

/** The text that an event of the stream stands for, as `go test` without `-json` would print it. */
export function readableGoLine(line: string): string {
  const event = readEvent(line);
  return event === null ? line : trimNewline(event.Output ?? "");
}

function readEvent(line: string): GoEvent | null {
  if (!line.startsWith("{")) return null;
  try {
    return JSON.parse(line) as GoEvent;
  } catch {
    // What the build prints by itself is no event.
    return null;
  }
}

function key(event: GoEvent): string {
  return `${event.Package ?? ""} ${event.Test ?? ""}`;
}

function isInside(event: GoEvent, group: GoEvent): boolean {
  return event.Package === group.Package && (event.Test ?? "").startsWith(`${group.Test ?? ""}/`);
}

function testFailure(event: GoEvent, lines: readonly string[]): TestFailure {
  const said = lines.filter((line) => !/^(=== |\s*--- )/.test(line));
  const logged = /^\s+(\S+\.go):(\d+): /m.exec(said.join("\n"));
  const panicked = /^\t\S*\/([^/\s]+_test\.go):(\d+)\b/m.exec(said.join("\n"));
  const place = logged ?? panicked;
  return {
    name: `${event.Package ?? ""}.${event.Test ?? ""}`,
    file: place ? `${event.Package ?? ""}/${place[1] ?? ""}` : null,
    line: place ? Number(place[2]) : null,
    message: messageOf(said),
  };
}

/** The top-level test that ended a package's process: by a panic, or by leaving, with no word then on how it went. */
function endersOf(events: readonly GoEvent[]): string[] {
  if (!events.some((event) => event.Action === "fail" && event.Test === undefined)) return [];
  const panic = events.find((event) => event.Test !== undefined && event.Output?.startsWith("panic: "));
  // The next run would wait as long again.
  if (panic?.Output?.startsWith("panic: test timed out")) return [];
  const done = new Set(events.flatMap((event) => (/^(pass|fail|skip)$/.test(event.Action ?? "") ? event.Test : [])));
  const begun = events.filter((event) => event.Action === "run" || event.Action === "cont");
  const ender = panic ?? begun.findLast((event) => !done.has(event.Test));
  return ender?.Test === undefined ? [] : [ender.Test.replace(/\/.*/s, "")];
}

function packageFailure(event: GoEvent, lines: readonly string[]): TestFailure {
  const text = lines.join("\n");
  const place = /^(?:vet: )?(\S+\.go):(\d+):/m.exec(text);
  const reason = /\[(build|setup) failed\]/.exec(text)?.[0] ?? "[failed outside of a test]";
  return {
    name: `${event.Package ?? ""} ${reason}`,
    file: place?.[1] ?? null,
    line: place ? Number(place[2]) : null,
    message: messageOf(lines),
  };
}

function trimNewline(text: string): string {
  return text.replace(/\n$/, "");
}
