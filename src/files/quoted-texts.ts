/** Which marks begin a text in quotes, by the ending of a file that holds commands. */
const marks: readonly (readonly [marks: readonly string[], endings: string])[] = [
  [["`", '"', "'"], "ts tsx js jsx mjs cjs mts cts"],
  [['"""', "'''", '"', "'"], "py"],
  [['"', "'"], "rb php"],
  [['"""', '"'], "java kt kts scala swift groovy cs"],
  [["`", '"'], "go"],
  [['"'], "rs c cc cpp h hpp"],
];
const byEnding = new Map(marks.flatMap(([some, endings]) => endings.split(" ").map((one) => [one, some] as const)));

/** A program's text without its texts in quotes, its comments gone already; null where the kind of file is no program. */
export function withoutTexts(path: string, text: string): string | null {
  const known = byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
  if (known === undefined) return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const mark = known.find((one) => text.startsWith(one, at));
    const quoted = mark === undefined ? null : readQuoted(text, at, mark, deepest);
    // One of several lines without an end: nobody can tell what is behind it.
    if (quoted === null && mark !== undefined && isOfLines(mark)) break;
    if (quoted !== null && !quoted.hasCommands) {
      pieces.push(text.slice(from, at));
      from = quoted.end;
    }
    at = quoted?.end ?? at + 1;
  }
  return pieces.join("") + text.slice(from);
}

/** Texts within commands within texts. */
const deepest = 20;

interface Quoted {
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
  let hasCommands = false;
  let at = start + mark.length;
  while (at < text.length && !text.startsWith(mark, at)) {
    if (!isOfLines(mark) && text[at] === "\n") return null;
    const opening = ["${", "#{", "\\("].find((one) => text.startsWith(one, at));
    if (opening === undefined) at += text[at] === "\\" ? 2 : 1;
    else if (mark === "`") at = behindCommands(text, at + 2, depth);
    else at += 2;
    hasCommands ||= opening !== undefined;
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
