import type { Location } from "../../model/place.ts";
import { contentOf, flat, type Sentence, type SimplePhrase } from "../../model/sentence.ts";
import { clip, clipStart } from "./plain.ts";

/** How an outlet writes each kind of phrase. */
export interface Pen {
  readonly text: (words: string) => string;
  readonly path: (name: string) => string;
  readonly code: (name: string) => string;
  readonly name: (name: string) => string;
  readonly quote: (words: string) => string;
  readonly place: (at: Location) => string;
  /** What keeps two written phrases apart that would become one; left out: nothing does. */
  readonly between?: (before: string, after: string) => string;
}

/** Characters that a sentence may have, and each name and quoted text in it. */
export interface Room {
  readonly all: number;
  readonly each: number;
}

const endless: Room = { all: Number.POSITIVE_INFINITY, each: Number.POSITIVE_INFINITY };

/** A name with less room than this tells nothing. */
const shortestName = 12;

/** Writes a sentence with a pen. Every name and quoted text is whole, unless there is no room: then it ends, or for a path begins, in `…`. */
export function write(whole: Sentence, pen: Pen, room: Room = endless): string {
  const written: string[] = [];
  const add = (text: string) => {
    if (text !== "") written.push(pen.between?.(written.at(-1) ?? "", text) ?? "", text);
  };
  let left = room.all;
  for (const phrase of flat(whole)) {
    const length = contentOf(phrase).length;
    const most = phrase.is === "text" ? left : Math.min(left, room.each);
    if (length <= most) {
      add(writePhrase(phrase, pen));
      left -= length;
      continue;
    }
    if (left < shortestName && phrase.is !== "text") return `${written.join("")}…`;
    add(writePhrase(cut(phrase, most), pen));
    if (phrase.is === "text" || most === left) return written.join("");
    left -= most;
  }
  return written.join("");
}

/** Of a path the end tells most. */
function cut(phrase: SimplePhrase, most: number): SimplePhrase {
  switch (phrase.is) {
    case "text":
      return { ...phrase, text: clip(phrase.text, Math.max(most, 1)) };
    case "path":
      return { ...phrase, path: clipStart(phrase.path, most) };
    case "code":
      return { ...phrase, code: clip(phrase.code, most) };
    case "name":
      return { ...phrase, name: clip(phrase.name, most) };
    case "quote":
      return { ...phrase, quote: clip(phrase.quote, most) };
    case "place":
      return phrase;
  }
}

function writePhrase(phrase: SimplePhrase, pen: Pen): string {
  switch (phrase.is) {
    case "text":
      return pen.text(phrase.text);
    case "path":
      return pen.path(phrase.path);
    case "code":
      return pen.code(phrase.code);
    case "name":
      return pen.name(phrase.name);
    case "quote":
      return pen.quote(phrase.quote);
    case "place":
      return pen.place(phrase.place);
  }
}
