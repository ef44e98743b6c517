/** What a fixture is for: `development` ones are worked with, `held-out` ones only measure what was made without them. */
export type Split = "development" | "held-out";

/** The split of the fixture of this id: `<subject>/held-out/...` is kept apart from the work. */
export function splitOf(id: string): Split {
  return id.split("/", 2)[1] === "held-out" ? "held-out" : "development";
}
