import type { Extent, Located } from "../../model/files/hcl.ts";
import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";
import type { Expression } from "./hcl-term.ts";

/** An expression: as a value where it is a literal, else as it is written. */
export function located(expression: Expression, scanner: Scanner): Located {
  const { from, to, term } = expression;
  const inside = new Map<string, Extent>();
  const at: Extent = { from, to, inside };
  switch (term.is) {
    case "text":
      return { value: unquoted(term.text), at };
    case "heredoc":
      return { value: heredocText(term.text), at };
    case "constant":
      return { value: term.value, at };
    case "tuple":
      return { value: term.items.map((item, index) => put(item, String(index), inside, scanner)), at };
    case "object": {
      const value = emptyMap();
      for (const [key, item] of term.entries) {
        const name = keyOf(key, scanner);
        value[name] = put(item, name, inside, scanner);
        const known = inside.get(name);
        if (known !== undefined) inside.set(name, { ...known, from: key.from });
      }
      return { value, at };
    }
    case "other":
      return { value: asWritten(expression, scanner), at };
  }
}

function put(item: Expression, name: string, inside: Map<string, Extent>, scanner: Scanner): unknown {
  const { value, at } = located(item, scanner);
  inside.set(name, at);
  return value;
}

/** A name or a text; everything else as the expression that it is. */
function keyOf(key: Expression, scanner: Scanner): string {
  if (key.term.is === "text") return unquoted(key.term.text);
  const text = scanner.text.slice(key.from, key.to);
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(text) ? text : asWritten(key, scanner);
}

/** Its words as text that does not change with layout: a space only between two of them that would be one. */
function asWritten({ words: [first, end] }: Expression, { tokens, text }: Scanner): string {
  const pieces: string[] = [];
  let isWord = false;
  for (const { from, to } of tokens.slice(first, end)) {
    const token = text.slice(from, to);
    const starts = /^[\p{L}\p{N}_]/u.test(token);
    if (starts && isWord) pieces.push(" ");
    pieces.push(token);
    isWord = starts;
  }
  return `\${${pieces.join("")}}`;
}

/** A map with no keys but its own, whatever they are called. */
export function emptyMap(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** Puts a block under its type and its labels as one more of a list. Throws `HclError` where something else has one of these names. */
export function putBlock(body: Located, names: readonly string[], block: Located): void {
  let [map, extents] = [body.value as Record<string, unknown>, body.at.inside];
  for (const [depth, name] of names.entries()) {
    const isLast = depth === names.length - 1;
    if (!Object.hasOwn(map, name)) map[name] = isLast ? [] : emptyMap();
    const known = map[name];
    const before = extents.get(name);
    const extent: Extent = {
      from: before === undefined ? block.at.from : null,
      to: block.at.to,
      inside: before?.inside ?? new Map(),
    };
    extents.set(name, extent);
    if (isLast && Array.isArray(known)) {
      extent.inside.set(String(known.length), block.at);
      known.push(block.value);
    } else if (!isLast && isMap(known)) [map, extents] = [known, extent.inside];
    else throw new HclError(`${name} is there twice`, block.at.from ?? 0);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** What stands in quotes; a template as it is written. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  if (/(?<!\$)\$\{|(?<!%)%\{/.test(inner)) return inner;
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (all, short, long, other: string) => {
    const code = Number.parseInt(short ?? long ?? "", 16);
    if (Number.isNaN(code)) return escapes[other] ?? other;
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The lines of a heredoc; of `<<-` without the blanks that all of them begin with. */
function heredocText(text: string): string {
  const [opening = "", ...lines] = text.split("\n");
  const body = lines.slice(0, -1);
  if (!opening.startsWith("<<-")) return body.map((line) => `${line}\n`).join("");
  const indents = body.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const least = indents.reduce((low, indent) => Math.min(low, indent), Number.POSITIVE_INFINITY);
  return body.map((line) => `${line.slice(Math.min(least, line.length))}\n`).join("");
}
