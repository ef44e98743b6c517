import type { Narrator } from "./narrator.ts";
import type { Scene, Step } from "./scene.ts";
import type { Scratch } from "./scratch.ts";

/** Plays a scene and says whether all that it promises was true. */
export async function playScene(
  scene: Scene,
  scratch: Scratch,
  narrator: Narrator,
  signal: AbortSignal,
): Promise<boolean> {
  narrator.headline(scene.headline);
  startClean(scratch);
  let held = true;
  for (const step of scene.steps) held = (await playStep(step, scratch, narrator, signal)) && held;
  return held;
}

/** What a blocked commit has left behind is thrown away. */
function startClean(scratch: Scratch): void {
  scratch.git("reset", "--hard", "--quiet");
  scratch.git("clean", "-d", "--force", "--quiet");
}

async function playStep(step: Step, scratch: Scratch, narrator: Narrator, signal: AbortSignal): Promise<boolean> {
  switch (step.kind) {
    case "edit":
      return prepare(narrator, () => step.edits.forEach((edit) => scratch.edit(edit)));
    case "prepare":
      narrator.command(step.command);
      return prepare(narrator, () => scratch.runQuietly(step.command));
    case "show": {
      narrator.command(step.command);
      const ran = await scratch.run(step.command, (line) => narrator.output(line), signal);
      const kept = step.promises.map((promise) => ({ says: promise.says, held: promise.holds(ran, scratch) }));
      for (const { says, held } of kept) narrator.promise(says, held);
      return kept.every(({ held }) => held);
    }
  }
}

/** A scene that went otherwise may leave another repository than the next one needs: that is told, and the show goes on. */
function prepare(narrator: Narrator, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    narrator.promise(`it could be prepared (${(error as Error).message.trim()})`, false);
    return false;
  }
}
