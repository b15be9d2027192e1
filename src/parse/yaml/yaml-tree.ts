import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
} from "yaml";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { type Diagnostics, diagnostics } from "../diagnostics.ts";
import type { Placed, Spot, Spots } from "./places.ts";
import { aliasWords, anchorWords, tagWords } from "./yaml-words.ts";

export interface Tree extends Placed {
  readonly problems: readonly Problem[];
}

/** What a tree is made with. */
interface Making {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  readonly spots: Spots;
  readonly tell: Diagnostics;
}

/** The document as plain data with places. Reports what YAML allows and our files do not: aliases, anchors, tags, duplicate and odd keys. */
export function treeOf(document: Document.Parsed, text: string, placeOf: (offset: number) => Place): Tree {
  const making: Making = { text, placeOf, spots: new WeakMap(), tell: diagnostics() };
  const value = convert(document.contents, making);
  return { value, root: document.contents?.range[0] ?? 0, spots: making.spots, problems: making.tell.problems };
}

function convert(node: ParsedNode | null, making: Making): unknown {
  if (node === null) return null;
  if (isAlias(node)) {
    making.tell.error("alias", start(node, making), aliasWords(node.source));
    return `*${node.source}`;
  }
  judgeProperties(node, making);
  if (isMap(node)) return mapOf(node.items as Pair<ParsedNode, ParsedNode | null>[], making);
  if (isSeq(node)) return listOf(node.items as ParsedNode[], making);
  return scalarOf(node, making);
}

function start(node: ParsedNode | null, { placeOf }: Making): Place {
  return placeOf(offsetOf(node));
}

function offsetOf(node: ParsedNode | null): number {
  return node?.range?.[0] ?? 0;
}

/** Anchors and tags stand before the value; its own range does not take them in. */
function judgeProperties(node: Exclude<ParsedNode, Alias.Parsed>, { text, placeOf, tell }: Making): void {
  const before = (mark: string) => Math.max(text.lastIndexOf(mark, node.range[0]), 0);
  if (node.anchor !== undefined) tell.error("alias", placeOf(before(`&${node.anchor}`)), anchorWords(node.anchor));
  if (node.tag === undefined) return;
  const isKnown = node.tag.startsWith("tag:yaml.org");
  const at = before(isKnown ? "!!" : "!");
  tell.error("yaml-syntax", placeOf(at), tagWords(isKnown ? null : text.slice(at, node.range[1])));
}

function listOf(items: readonly ParsedNode[], making: Making): unknown[] {
  const list = items.map((item) => convert(item, making));
  const spot = (item: ParsedNode): Spot => {
    const offset = offsetOf(item);
    return { key: offset, value: offset, typed: typedText(item) };
  };
  making.spots.set(list, items.map(spot));
  return list;
}

/** A key that is written twice counts once, as it was first. The library's own check compares each with each. */
function mapOf(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], making: Making): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const known = new Map<string, Spot>();
  for (const pair of pairs) {
    const key = keyOf(pair.key, making);
    if (key === null) continue;
    const first = known.get(key);
    if (first !== undefined) {
      const message = `the key "${key}" is written twice; the first is on line ${making.placeOf(first.key).line}`;
      making.tell.error("duplicate-key", start(pair.key, making), message);
      continue;
    }
    map[key] = convert(pair.value, making);
    const offset = offsetOf(pair.key);
    const value = isEmpty(pair.value) ? offset : offsetOf(pair.value);
    known.set(key, { key: offset, value, typed: typedText(pair.value) });
  }
  making.spots.set(map, known);
  return map;
}

/** The text of a key; null when it cannot be one, which is told. */
function keyOf(node: ParsedNode, making: Making): string | null {
  const { tell } = making;
  const place = start(node, making);
  if (isAlias(node)) tell.error("alias", place, aliasWords(node.source));
  else if (!isScalar(node)) tell.error("wrong-type", place, "a key must be text, not a list or a map");
  else if (node.anchor !== undefined) tell.error("alias", place, anchorWords(node.anchor));
  else if (node.source === "<<" && isPlain(node))
    tell.error("alias", place, "merge keys (<<) are not allowed; write the keys out");
  else if (typedText(node) === "") tell.error("wrong-value", place, "an empty key is not allowed");
  else if (typedText(node) === "__proto__") tell.error("wrong-value", place, 'the key "__proto__" is not allowed');
  else return withoutOdd(typedText(node) ?? "", node, making);
  return null;
}

function scalarOf(node: Scalar.Parsed, making: Making): unknown {
  if (node.tag !== undefined) return typedText(node);
  return typeof node.value === "string" ? withoutOdd(node.value, node, making) : node.value;
}

/** Control characters and half surrogate pairs, which the file itself cannot have and YAML's escapes can write. */
const odd = /[^\P{Cc}\t\r\n]|\p{Cs}/gu;

/** Tells of such a character. What is read on for more mistakes is without them: no database, log or page takes them. */
function withoutOdd(text: string, node: ParsedNode, making: Making): string {
  const [first] = text.match(odd) ?? [];
  if (first === undefined) return text;
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  making.tell.error("encoding", start(node, making), `the character U+${code} is not allowed in text`);
  return text.replace(odd, "\ufffd");
}

function isEmpty(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.source === "" && isPlain(node));
}

function isPlain(node: Scalar.Parsed): boolean {
  return node.type === "PLAIN";
}

/** A scalar as it was typed; a tag that YAML does not know is text that was not quoted, most often a `!glob`. */
function typedText(node: ParsedNode | null): string | null {
  if (!isScalar(node)) return null;
  const text = node.source ?? String(node.value ?? "");
  return node.tag?.startsWith("!") ? `${node.tag}${text === "" ? "" : ` ${text}`}` : text;
}
