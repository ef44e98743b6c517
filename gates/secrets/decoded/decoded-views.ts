import { base64Texts } from "./base64-texts.ts";
import { escapedCharacters } from "./escapes.ts";
import { seams } from "./joined-strings.ts";
import { viewsAround, type View } from "./view.ts";

/** Every other way in which stretches of a text are to be read. */
export function decodedViews(text: string): View[] {
  return [...viewsAround(text, escapedCharacters(text)), ...viewsAround(text, seams(text)), ...base64Texts(text)];
}
