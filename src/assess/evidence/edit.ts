import type { Fix } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { Scene } from "./flaw.ts";
import { textOf } from "./text.ts";

/** A link is an entry of a few lines; what it says may stand below its first. */
const linesOfALink = 6;

/** A fix that replaces what is written at a place (or on the lines right under it); without an edit where it is not found there. */
export function replacement(text: string, find: string, replace: string, place: Place, scene: Scene): Fix {
  const bytes = scene.snapshot.contents.get(place.path);
  const lines = bytes === undefined ? [] : textOf(bytes).lines.slice(place.line - 1, place.line - 1 + linesOfALink);
  const at = lines.findIndex((line) => line.includes(find));
  const location = { ...place, line: place.line + Math.max(0, at), side: scene.side };
  return { text, location, edit: at < 0 || !isPlain(replace) ? null : { find, replace } };
}

/** A fix in words only. */
export function advice(text: string, place: Place, scene: Scene): Fix {
  return { text, location: { ...place, side: scene.side }, edit: null };
}

/** Whether a text can replace another in YAML and Markdown as it is, without quoting. */
export function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}_./#][\p{L}\p{N}_./@+=~*#-]*$/u.test(text);
}
