/** Which marks begin a text in quotes, by the ending of a file that holds commands. */
const marks: readonly (readonly [marks: readonly string[], endings: string])[] = [
  [["`", '"', "'"], "ts tsx js jsx mjs cjs mts cts"],
  [['"""', "'''", '"', "'"], "py"],
  [['"', "'"], "rb php"],
  [['"""', '"'], "java kt kts scala swift groovy cs"],
  // A rune may be a quote.
  [["`", '"', "'"], "go"],
  [['"'], "rs c cc cpp h hpp"],
];
const byEnding = new Map(marks.flatMap(([some, endings]) => endings.split(" ").map((one) => [one, some] as const)));

/** Reads the texts in quotes of a program from its beginning to its end, in linear time. */
export class QuotedTexts {
  readonly #text: string;
  readonly #marks: readonly string[];
  readonly #hasPatterns: boolean;
  /** By mark, up to where none of it ends. */
  readonly #open = new Map<string, number>();

  /** Null where the kind of file is no program. */
  static in(path: string, text: string): QuotedTexts | null {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const known = byEnding.get(ending);
    return known === undefined ? null : new QuotedTexts(text, known, /^[cm]?[jt]sx?$/.test(ending));
  }

  private constructor(text: string, known: readonly string[], hasPatterns: boolean) {
    this.#text = text;
    this.#marks = known;
    this.#hasPatterns = hasPatterns;
  }

  /** What begins at a place: a text in quotes, a pattern between slashes, which counts as commands, or neither. */
  at(at: number): Quoted | "unclosed" | null {
    const text = this.#text;
    if (this.#hasPatterns && text[at] === "/") return patternAt(text, at);
    const mark = this.#marks.find((one) => text.startsWith(one, at));
    if (mark === undefined || (this.#open.get(mark) ?? 0) > at) return null;
    const quoted = readQuoted(text, at, mark, deepest);
    if (quoted !== null) return quoted;
    const end = text.indexOf("\n", at);
    this.#open.set(mark, isOfLines(mark) || end < 0 ? text.length : end);
    return isOfLines(mark) ? "unclosed" : null;
  }
}

/**
 * A program's text without its texts in quotes, its comments gone already; null where the kind of file is no program. One word alone in quotes stays: it
 * may be a key, a module or a value.
 */
export function withoutTexts(path: string, text: string): string | null {
  const texts = QuotedTexts.in(path, text);
  if (texts === null) return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const quoted = texts.at(at);
    // Nobody can tell what is behind one of several lines without an end.
    if (quoted === "unclosed") break;
    if (quoted !== null && !quoted.hasCommands && !aWord.test(text.slice(at, quoted.end))) {
      pieces.push(text.slice(from, at));
      from = quoted.end;
    }
    at = quoted?.end ?? at + 1;
  }
  return pieces.join("") + text.slice(from);
}

const aWord = /^(["'`])[\w@/.:-]+\1$/;

/** Texts within commands within texts. */
const deepest = 20;

export interface Quoted {
  /** Behind its closing mark. */
  readonly end: number;
  /** Whether commands in it are run for their values. */
  readonly hasCommands: boolean;
}

function isOfLines(mark: string): boolean {
  return mark.length > 1 || mark === "`";
}

/** The text in quotes that begins there; null where it has no end. */
function readQuoted(text: string, start: number, mark: string, depth: number): Quoted | null {
  // Python's f-strings and what C# fills in.
  let hasCommands = false;
  const isFilled = /(?:\b[fF][rR]?|\b[rR][fF]|\$@?)$/.test(text.slice(Math.max(0, start - 3), start));
  let at = start + mark.length;
  while (at < text.length && !text.startsWith(mark, at)) {
    if (!isOfLines(mark) && text[at] === "\n") return null;
    const opening = ["${", "#{", "\\("].find((one) => text.startsWith(one, at));
    if (opening === undefined) at += text[at] === "\\" ? 2 : 1;
    else if (mark === "`") at = behindCommands(text, at + 2, depth);
    else at += 2;
    hasCommands ||= opening !== undefined || (isFilled && text[at - 1] === "{");
  }
  return at < text.length ? { end: at + mark.length, hasCommands } : null;
}

/** Behind the brace that ends commands within a text. */
function behindCommands(text: string, start: number, depth: number): number {
  let open = 1;
  let at = start;
  while (at < text.length && open > 0) {
    if (text[at] === "`") {
      at = (depth > 0 ? readQuoted(text, at, "`", depth - 1)?.end : null) ?? text.length;
      continue;
    }
    if (text[at] === "{") open += 1;
    if (text[at] === "}") open -= 1;
    at += 1;
  }
  return at;
}

/** Longer ones are not written by hand. */
const longestPattern = 500;

/** A pattern between slashes, which may have quotes in it; null where a slash divides. */
function patternAt(text: string, start: number): Quoted | null {
  let before = start - 1;
  while (before >= 0 && " \t\r\n".includes(text[before] ?? "")) before -= 1;
  if (
    before >= 0 &&
    !"(,=:[!&|?{;+".includes(text[before] ?? "") &&
    !/\breturn$/.test(text.slice(Math.max(0, before - 6), before + 1))
  )
    return null;
  const [found] = pattern.exec(text.slice(start, start + longestPattern)) ?? [];
  return found === undefined ? null : { end: start + found.length, hasCommands: true };
}

const pattern = /^\/(?![/*])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\//;
