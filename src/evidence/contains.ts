import { RE2JS } from "re2js";
import type { Part } from "../files/part.ts";
import type { Contains } from "../model/evidence.ts";
import { remember, rememberTexts } from "../model/remember.ts";
import { because, code, named, type Phrase, type Sentence, sentence, words } from "../model/sentence.ts";
import type { Text } from "../model/text.ts";

/** Characters times instructions: the engine is linear in both, and at worst does some 7 million of these a second (measured). */
const mostWork = 30_000_000;

/** Whether a part holds what must stand in it; in a regular expression `^` and `$` are a line's ends. */
export function holds(contains: Contains, part: Pick<Part, "texts">): boolean {
  return part.texts.some((text) => startOf(contains, text) >= 0);
}

/** Whether `contains` can be looked for at all: the parser said so, unless its engine is another. */
export function isUsable(contains: Contains): boolean {
  if (contains.kind === "text") return true;
  try {
    compiled(contains);
    return true;
  } catch {
    return false;
  }
}

/** In words, that a part is too long for a regular expression to be looked for in it; null where it is not. A change must not hide text by growing its file. */
export function tooLong(contains: Contains, part: Pick<Part, "texts" | "words" | "isPlural">): Sentence | null {
  if (contains.kind === "text" || part.texts.every((text) => !isTooMuch(contains, text))) return null;
  return sentence`${part.words} ${words(part.isPlural ? "are" : "is")} too long to search for ${pattern(contains)}`;
}

function isTooMuch(contains: Contains, text: string): boolean {
  return contains.kind === "regex" && text.length * compiled(contains).programSize() > mostWork;
}

/** The line, counted from 1, on which what must stand in a text begins; null where it does not stand there. */
export function lineOf(contains: Contains, text: string): number | null {
  const start = isTooMuch(contains, text) ? -1 : startOf(contains, text);
  return start < 0 ? null : text.slice(0, start).split("\n").length;
}

/** `contain "ssl_policy"`, `matches /tls1\.[23]/`: what is asked, as it stands behind `do not`, or of one thing. */
export function asked(contains: Contains, form: "plural" | "singular"): Sentence {
  const verb =
    contains.kind === "regex" ? { plural: "match", singular: "matches" } : { plural: "contain", singular: "contains" };
  return sentence`${words(verb[form])} ${pattern(contains)}`;
}

/** That a pattern cannot be looked for, where it is not usable. */
export function unusable(contains: Contains): Sentence {
  return sentence`${pattern(contains)} is not a valid RE2 regular expression`;
}

/** What is looked for, as it is written. */
function pattern(contains: Contains): Phrase {
  return contains.kind === "regex" ? code(`/${contains.value}/`) : named(contains.value);
}

/** Where in the file something like it stands, as the end of a sentence; empty where nothing does. */
export function hint(contains: Contains, text: Text): Sentence {
  const found = lineOf(contains, text.content);
  if (found !== null) return [because(sentence`line ${found} does`)];
  if (contains.kind === "regex" || contains.value.includes("\n")) return [];
  const wanted = contains.value.toLowerCase();
  for (const [at, line] of text.lines.entries()) {
    const start = line.toLowerCase().indexOf(wanted);
    if (start >= 0) return [because(sentence`line ${at + 1} has ${named(line.slice(start, start + wanted.length))}`)];
  }
  return [];
}

/** Once for many texts: compiling costs more than most searches. */
const compiled = remember((contains: Contains) => patternOf(contains.value));

/** Links of one program ask for few different patterns. */
const patternOf = rememberTexts(32, (pattern) => RE2JS.compile(pattern, RE2JS.MULTILINE));

/** Where in a text it begins; -1 where it does not stand there. */
function startOf(contains: Contains, text: string): number {
  if (contains.kind === "text") return text.indexOf(contains.value.replace(/\r\n/g, "\n"));
  const matcher = compiled(contains).matcher(text);
  return matcher.find() ? matcher.start() : -1;
}
