import type { Location } from "./place.ts";

/**
 * One piece of a sentence. Who writes a sentence says what each piece is, so that no outlet takes a sentence apart to find out.
 * Every name and quoted text stands whole in its phrase; an outlet shortens it only where its own budget says so.
 */
export type Phrase =
  | SimplePhrase
  /** Why, in words that an outlet may leave out where the cause stands beside it. */
  | { readonly is: "reason"; readonly reason: readonly SimplePhrase[] }
  /** What the sentence is about, at its start: an outlet may leave it out where that stands beside it. */
  | { readonly is: "topic"; readonly topic: readonly SimplePhrase[] };

export type SimplePhrase =
  /** Words: our own, or a sentence of somebody else's, such as GitHub's. */
  | { readonly is: "text"; readonly text: string }
  /** A file, a folder, a glob or an evidence link, as the repository or the program spells it. */
  | { readonly is: "path"; readonly path: string }
  /** An id, a key, an owner, a value or a whole command: what a person may want to copy. */
  | { readonly is: "code"; readonly code: string }
  /** A name that could be read as a word: a job, a test, a key. In quotes where there are no code spans. */
  | { readonly is: "name"; readonly name: string }
  /** Words of the user's or of a tool's: a title, a text that a link asks for. */
  | { readonly is: "quote"; readonly quote: string }
  /** A reference to a line of a file. */
  | { readonly is: "place"; readonly place: Location };

/** A sentence without its full stop. */
export type Sentence = readonly Phrase[];

export const path = (name: string): SimplePhrase => ({ is: "path", path: name });
export const code = (name: string): SimplePhrase => ({ is: "code", code: name });
export const named = (name: string): SimplePhrase => ({ is: "name", name });
export const quote = (words: string): SimplePhrase => ({ is: "quote", quote: words });
export const at = (place: Location): SimplePhrase => ({ is: "place", place });
export const because = (reason: Sentence): Phrase => ({ is: "reason", reason: flat(reason) });
export const topic = (about: Sentence): Phrase => ({ is: "topic", topic: flat(about) });

/** Words that were made elsewhere: a count, a day, somebody else's whole sentence. A name of the user's has its own phrase. */
export const words = (text: string): readonly SimplePhrase[] => (text === "" ? [] : [{ is: "text", text }]);

/** The user's or a tool's words on one line, at most 300 characters: what may be of any length is not worth more. */
export function excerpt(text: string): SimplePhrase {
  const line = text.replace(/\s+/g, " ").trim();
  return quote(line.length > 300 ? `${Array.from(line).slice(0, 299).join("")}…` : line);
}

/** What a template may hold: a bare string would hide whether it is ours or the user's, so it does not compile. */
type Piece = Phrase | Sentence | number;

/** Makes a sentence from a template: `` sentence`${path(from)} was renamed to ${path(to)}` ``. */
export function sentence(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  const phrases = texts.flatMap((text, index) => {
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

/** The same; beyond `most` the rest is counted: `a, b, c and 4 more`. */
export function listUpTo(items: readonly Sentence[], most = 3): Sentence {
  if (items.length <= most + 1) return listOf(items);
  return listOf([...items.slice(0, most), words(`${items.length - most} more`)]);
}

/** `a; b; c`. */
export function clauses(items: readonly Sentence[]): Sentence {
  return joined(items.flatMap((item, at) => (at === 0 ? item : [...words("; "), ...item])));
}

/** The sentence without its reasons, for where the cause is told. */
export function withoutReasons(whole: Sentence): Sentence {
  return whole.filter(({ is }) => is !== "reason");
}

/** The sentence without its topic, for where that stands beside it. */
export function withoutTopic(whole: Sentence): Sentence {
  return whole.filter(({ is }) => is !== "topic");
}

/** What the sentence is about; null where it does not say so by itself. */
export function topicOf([first]: Sentence): readonly SimplePhrase[] | null {
  return first?.is === "topic" ? first.topic : null;
}

/** The sentence as plain text: names as they are, the user's words in double quotes, a reason in parentheses. */
export function plainText(whole: Sentence): string {
  return flat(whole).map(plainPhrase).join("");
}

function plainPhrase(phrase: SimplePhrase): string {
  const content = contentOf(phrase);
  return phrase.is === "name" || phrase.is === "quote" ? `"${content}"` : content;
}

/** What a phrase holds, as it is. */
export function contentOf(phrase: SimplePhrase): string {
  switch (phrase.is) {
    case "text":
      return phrase.text;
    case "path":
      return phrase.path;
    case "code":
      return phrase.code;
    case "name":
      return phrase.name;
    case "quote":
      return phrase.quote;
    case "place":
      return `${phrase.place.path}:${phrase.place.line}`;
  }
}

/** The phrases as they stand in a line: a reason in parentheses, a topic before a colon. */
export function flat(whole: Sentence): readonly SimplePhrase[] {
  const phrases = whole.flatMap((phrase): readonly SimplePhrase[] => {
    switch (phrase.is) {
      case "reason":
        return [...words(" ("), ...phrase.reason, ...words(")")];
      case "topic":
        return [...phrase.topic, ...words(": ")];
      default:
        return [phrase];
    }
  });
  return joined(phrases);
}

function phrasesOf(piece: Piece): Sentence {
  if (typeof piece === "number") return [{ is: "text", text: String(piece) }];
  return "is" in piece ? [piece] : piece;
}

/** Neighboring texts of ours are one, so that equal sentences are equal data. */
function joined<Any extends Phrase>(phrases: readonly Any[]): readonly (Any | SimplePhrase)[] {
  const whole: (Any | SimplePhrase)[] = [];
  for (const phrase of phrases) {
    const before = whole.at(-1);
    if (phrase.is === "text" && before?.is === "text")
      whole[whole.length - 1] = { is: "text", text: before.text + phrase.text };
    else whole.push(phrase);
  }
  return whole;
}
