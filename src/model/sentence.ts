import type { Location } from "./place.ts";

/**
 * One piece of a sentence. Who writes a sentence says what each piece is, so that no outlet takes a sentence apart to find out.
 * Every name and quoted text stands whole in its phrase; an outlet shortens it only where its own budget says so.
 */
export type Phrase =
  /** Our own words. */
  | { readonly is: "text"; readonly text: string }
  /** A file, a folder, a glob or an evidence link, as the repository or the program spells it. */
  | { readonly is: "path"; readonly path: string }
  /** An id, a key, an owner, a value or a whole command: what a person may want to copy. */
  | { readonly is: "code"; readonly code: string }
  /** Words of the user's: a title, a text that a link asks for. */
  | { readonly is: "quote"; readonly quote: string }
  /** A reference to a line of a file. */
  | { readonly is: "place"; readonly place: Location }
  /** Why, in words that an outlet may leave out where the cause stands beside it. */
  | { readonly is: "reason"; readonly reason: Sentence };

/** A sentence without its full stop. */
export type Sentence = readonly Phrase[];

export const path = (name: string): Phrase => ({ is: "path", path: name });
export const code = (name: string): Phrase => ({ is: "code", code: name });
export const quote = (words: string): Phrase => ({ is: "quote", quote: words });
export const at = (place: Location): Phrase => ({ is: "place", place });
export const because = (reason: Sentence): Phrase => ({ is: "reason", reason });

/** Transitional: a sentence of one text phrase, for producers that still write prose. Gone once the last of them is converted. */
export const plain = (text: string): Sentence => [{ is: "text", text }];

/** What a template may hold: a bare string would hide whether it is ours or the user's, so it does not compile. */
type Piece = Phrase | Sentence | number;

/** Makes a sentence from a template: `` sentence`${path(from)} was renamed to ${path(to)}` ``. */
export function sentence(words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  const phrases = words.flatMap((text, index) => {
    const own: Sentence = text === "" ? [] : [{ is: "text", text }];
    const piece = pieces[index];
    return piece === undefined ? own : [...own, ...phrasesOf(piece)];
  });
  return joined(phrases);
}

/** `a, b and c`. */
export function listOf(items: readonly Sentence[], last = "and"): Sentence {
  const [only = [], ...rest] = items;
  if (rest.length === 0) return only;
  const before = items.slice(1, -1).flatMap((item): Sentence => [{ is: "text", text: ", " }, ...item]);
  return joined([...only, ...before, { is: "text", text: ` ${last} ` }, ...(items.at(-1) ?? [])]);
}

/** The sentence as plain text: names as they are, the user's words in double quotes, a reason in parentheses. */
export function plainText(words: Sentence): string {
  return words.map(plainPhrase).join("");
}

function plainPhrase(phrase: Phrase): string {
  switch (phrase.is) {
    case "text":
      return phrase.text;
    case "path":
      return phrase.path;
    case "code":
      return phrase.code;
    case "quote":
      return `"${phrase.quote}"`;
    case "place":
      return `${phrase.place.path}:${phrase.place.line}`;
    case "reason":
      return ` (${plainText(phrase.reason)})`;
  }
}

function phrasesOf(piece: Piece): Sentence {
  if (typeof piece === "number") return [{ is: "text", text: String(piece) }];
  return "is" in piece ? [piece] : piece;
}

/** Neighboring texts of ours are one, so that equal sentences are equal data. */
function joined(phrases: Sentence): Sentence {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const before = whole.at(-1);
    if (phrase.is === "text" && before?.is === "text")
      whole[whole.length - 1] = { is: "text", text: before.text + phrase.text };
    else whole.push(phrase);
  }
  return whole;
}
