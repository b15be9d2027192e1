import { quote } from "../model/words.ts";

/**
 * JSON with comments, and with commas behind a last item, as JSON (https://jsonc.org): what is too much becomes spaces, so that everything else stays
 * where it stands.
 */
export function plainJson(content: string): string {
  const spared: (readonly [from: number, to: number])[] = [];
  let comma: number | null = null;
  for (let at = 0; at < content.length; ) {
    const [character = "", comment] = [content[at], commentEnd(content, at)];
    if (comment > at) spared.push([at, comment]);
    else if (comma !== null && (character === "}" || character === "]")) spared.push([comma, comma + 1]);
    if (comment === at && !/\s/.test(character)) comma = character === "," ? at : null;
    at = comment > at ? comment : character === '"' ? stringEnd(content, at) : at + 1;
  }
  return blanked(content, spared);
}

/** Whether brackets stand within each other so deep that parsing them takes far longer than their length: nobody writes such a file, and no tool. */
export function isTooDeep(content: string): boolean {
  let depth = 0;
  for (let at = 0; at < content.length; at++) {
    const character = content.charCodeAt(at);
    if (character === quoteMark) at = stringEnd(content, at) - 1;
    else if (character === openBracket || character === openBrace) depth++;
    else if (character === openBracket + 2 || character === openBrace + 2) depth--;
    if (depth > mostDepth) return true;
  }
  return false;
}

const mostDepth = 1_000;
const [quoteMark, openBracket, openBrace] = [0x22, 0x5b, 0x7b];

function blanked(content: string, spared: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of [...spared].sort(([one], [other]) => one - other)) {
    pieces.push(content.slice(at, from), content.slice(from, to).replace(/[^\n]/g, " "));
    at = to;
  }
  return pieces.join("") + content.slice(at);
}

/** Where the comment ends that begins there; the place itself where none does. */
function commentEnd(content: string, at: number): number {
  if (content[at] !== "/") return at;
  const [mark, length] = content[at + 1] === "/" ? ["\n", 0] : content[at + 1] === "*" ? ["*/", 2] : ["", 0];
  if (mark === "") return at;
  const end = content.indexOf(mark, at + 2);
  return end < 0 ? content.length : end + length;
}

/** Behind the text in quotes that begins there. */
function stringEnd(content: string, start: number): number {
  let at = start + 1;
  while (at < content.length && content[at] !== '"') at += content[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Where a value of a text in JSON stands, by the keys and places that lead to it; of a key that is there twice the last, as `JSON.parse` has it. */
export function jsonRange(content: string, steps: readonly string[]): readonly [from: number, to: number] | null {
  let range: readonly [number, number] = [spacesEnd(content, 0), content.trimEnd().length];
  for (const step of steps) {
    const inner = within(content, range[0], step);
    if (inner === null) return null;
    range = inner;
  }
  return range;
}

/** The first of some steps whose key is there twice, so that readers differ over what it says (RFC 8259, 4); null where none is. */
export function jsonKeyTwice(content: string, steps: readonly string[]): string | null {
  let start = spacesEnd(content, 0);
  for (const step of steps) {
    const found = allWithin(content, start, step);
    if (found.length > 1) return step;
    start = found[0]?.[0] ?? content.length;
  }
  return null;
}

/** Of one object; no tool writes as many, and parsing them takes far longer than their length. */
const mostKeys = 100_000;

/** Why readers may differ over a JSON text, in words that stand behind its path: an object has a key twice (RFC 8259, 4), or too many to tell. Null where none has. In one pass. */
export function whyKeysDiffer(content: string): string | null {
  const objects: (Set<string> | null)[] = [];
  for (let at = 0; at < content.length; ) {
    const character = content.charCodeAt(at);
    if (character === quoteMark) {
      const end = stringEnd(content, at);
      const keys = objects.at(-1);
      if (keys != null && content[spacesEnd(content, end)] === ":") {
        const key = keyOf(content.slice(at, end));
        if (keys.has(key)) return `has ${quote(key)} twice in one object`;
        if (keys.add(key).size > mostKeys) return `has more than ${mostKeys} keys in one object`;
      }
      at = end;
      continue;
    }
    if (character === openBrace) objects.push(new Set());
    else if (character === openBracket) objects.push(null);
    else if (character === openBracket + 2 || character === openBrace + 2) objects.pop();
    at++;
  }
  return null;
}

function keyOf(written: string): string {
  return written.includes("\\") ? JSON.parse(written) : written.slice(1, -1);
}

function within(content: string, start: number, step: string): readonly [number, number] | null {
  return allWithin(content, start, step).at(-1) ?? null;
}

/** Where the values of one key or place stand. */
function allWithin(content: string, start: number, step: string): readonly (readonly [number, number])[] {
  const isList = content[start] === "[";
  if (!isList && content[start] !== "{") return [];
  const found: (readonly [number, number])[] = [];
  let at = spacesEnd(content, start + 1);
  for (let index = 0; at < content.length && content[at] !== "]" && content[at] !== "}"; index++) {
    const keyEnd = isList ? at : stringEnd(content, at);
    const from = isList ? at : spacesEnd(content, spacesEnd(content, keyEnd) + 1);
    const to = valueEnd(content, from);
    if (isList ? String(index) === step : JSON.parse(content.slice(at, keyEnd)) === step) found.push([from, to]);
    at = spacesEnd(content, to);
    if (content[at] === ",") at = spacesEnd(content, at + 1);
  }
  return found;
}

function valueEnd(content: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < content.length) {
    const character = content[at] ?? "";
    if (character === '"') at = stringEnd(content, at);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth < 0 || (depth === 0 && (character === "," || /\s/.test(character)))) return at;
    if (character !== '"') at++;
    if (depth === 0 && /["}\]]/.test(character)) return at;
  }
  return at;
}

function spacesEnd(content: string, start: number): number {
  let at = start;
  while (/\s/.test(content[at] ?? "")) at++;
  return at;
}
