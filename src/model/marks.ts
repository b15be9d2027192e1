import type { Side } from "./place.ts";
import { type Phrase, plainText, type Sentence, type SimplePhrase, words } from "./sentence.ts";

/**
 * What one stretch of a sentence's plain text is: from one offset to before another, in UTF-16 code units. What is not marked is words. A
 * reason and a topic stand before the marks inside them. So a sentence can be written down without any of its text standing there twice.
 */
export type Mark =
  | readonly [from: number, to: number, is: MarkedKind]
  | readonly [from: number, to: number, is: "place", side: Side, column: number];

export const markedKinds = ["path", "code", "name", "quote", "reason", "topic"] as const;
export type MarkedKind = (typeof markedKinds)[number];

/** The marks of a sentence, in order of where they begin. */
export function marksOf(whole: Sentence): readonly Mark[] {
  let at = 0;
  return whole.flatMap((phrase) => {
    const [from, to] = [at, at + plainText([phrase]).length];
    at = to;
    return marksAt(phrase, from, to);
  });
}

function marksAt(phrase: Phrase, from: number, to: number): readonly Mark[] {
  switch (phrase.is) {
    case "text":
      return [];
    case "place":
      return [[from, to, "place", phrase.place.side, phrase.place.column]];
    case "reason":
      return [[from, to, "reason"], ...marksOf(phrase.reason).map((mark) => moved(mark, from + opening.length))];
    case "topic":
      return [[from, to, "topic"], ...marksOf(phrase.topic).map((mark) => moved(mark, from))];
    default:
      return [[from, to, phrase.is]];
  }
}

/** As `plainText` writes reasons and topics. */
const [opening, closing, colon] = [" (", ")", ": "] as const;

function moved([from, to, ...rest]: Mark, by: number): Mark {
  return [from + by, to + by, ...rest] as unknown as Mark;
}

/** The sentence that a plain text and its marks came from; nothing but text where they do not fit each other. */
export function sentenceOf(text: string, marks: readonly Mark[]): Sentence {
  const read = between(text, marks, 0, text.length);
  return plainText(read) === text ? read : words(text);
}

function between(text: string, marks: readonly Mark[], from: number, to: number): Sentence {
  const phrases: Phrase[] = [];
  let at = from;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as Mark;
    const next = holdsOthers(mark) ? firstBehind(mark, marks, index + 1) : index + 1;
    phrases.push(...words(text.slice(at, mark[0])), phraseOf(text, mark, marks.slice(index + 1, next)));
    at = mark[1];
    index = next;
  }
  return [...phrases, ...words(text.slice(at, to))];
}

function firstBehind([, to]: Mark, marks: readonly Mark[], start: number): number {
  let at = start;
  while (at < marks.length && (marks[at]?.[0] ?? to) < to) at++;
  return at;
}

function holdsOthers([, , is]: Mark): boolean {
  return is === "reason" || is === "topic";
}

function phraseOf(text: string, mark: Mark, inner: readonly Mark[]): Phrase {
  const [from, to] = mark;
  const own = text.slice(from, to);
  switch (mark[2]) {
    case "path":
      return { is: "path", path: own };
    case "code":
      return { is: "code", code: own };
    case "name":
      return { is: "name", name: own.slice(1, -1) };
    case "quote":
      return { is: "quote", quote: own.slice(1, -1) };
    case "place":
      return { is: "place", place: placeOf(own, mark[3], mark[4]) };
    case "reason":
      return { is: "reason", reason: simple(between(text, inner, from + opening.length, to - closing.length)) };
    case "topic":
      return { is: "topic", topic: simple(between(text, inner, from, to - colon.length)) };
  }
}

/** No reason holds another one; where a hostile file says so, it is left out, and the text no longer fits. */
function simple(read: Sentence): readonly SimplePhrase[] {
  return read.filter((phrase): phrase is SimplePhrase => phrase.is !== "reason" && phrase.is !== "topic");
}

function placeOf(text: string, side: Side, column: number) {
  const colon = text.lastIndexOf(":");
  return { path: text.slice(0, colon), line: Number(text.slice(colon + 1)), column, side };
}
