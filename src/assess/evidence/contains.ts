import { RE2JS } from "re2js";
import type { Contains } from "../../model/program.ts";
import type { Part } from "./part.ts";
import type { Text } from "./text.ts";
import { quote } from "./words.ts";

/** Whether a part holds what must stand in it; in a regular expression `^` and `$` are a line's ends. */
export function holds(contains: Contains, part: Pick<Part, "texts">): boolean {
  return part.texts.some(test(contains));
}

/** Whether `contains` can be looked for at all: the parser said so, unless its engine is another. */
export function isUsable(contains: Contains): boolean {
  if (contains.kind === "text") return true;
  try {
    RE2JS.compile(contains.value, RE2JS.MULTILINE);
    return true;
  } catch {
    return false;
  }
}

/** `contain "ssl_policy"`, `match /tls1\.[23]/`: a verb for a plural or behind "does not". */
export function verb(contains: Contains): string {
  return contains.kind === "regex" ? `match ${slashed(contains.value)}` : `contain ${quote(contains.value)}`;
}

/** Where in the file something like it stands, as the end of a sentence; empty where nothing does. */
export function hint(contains: Contains, text: Text): string {
  const found = text.lines.findIndex((line) => test(contains)(line));
  if (found >= 0) return `; line ${found + 1} does`;
  if (contains.kind === "regex" || contains.value.includes("\n")) return "";
  const wanted = contains.value.toLowerCase();
  for (const [at, line] of text.lines.entries()) {
    const start = line.toLowerCase().indexOf(wanted);
    if (start >= 0) return `; line ${at + 1} has ${quote(line.slice(start, start + wanted.length))}`;
  }
  return "";
}

function test({ kind, value }: Contains): (text: string) => boolean {
  if (kind === "text") {
    const wanted = value.replace(/\r\n/g, "\n");
    return (text) => text.includes(wanted);
  }
  const pattern = RE2JS.compile(value, RE2JS.MULTILINE);
  return (text) => pattern.matcher(text).find();
}

function slashed(pattern: string): string {
  return `/${quote(pattern).slice(1, -1)}/`;
}
