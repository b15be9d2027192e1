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
import type { Place } from "../model/place.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";

/** Where everything in a file stands, asked by identity, so that it holds when items are left out of a list. */
export interface Places {
  /** The whole file: where its first value starts. */
  readonly root: Place;
  /** Where the value of `key` (or the item at that index) stands; the key itself when the value is empty. */
  at(parent: object, key: string | number): Place;
  /** Where the key itself stands. */
  key(parent: object, key: string | number): Place;
  /** A scalar as it was typed, e.g. `5.10`, which as a number is 5.1; null for maps and lists. */
  typed(parent: object, key: string | number): string | null;
  /** Takes an item out of a list, and its place with it. */
  remove(list: unknown[], index: number): void;
}

interface Spot {
  readonly key: Place;
  readonly value: Place;
  readonly typed: string | null;
}

export interface Tree {
  readonly value: unknown;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

/** The document as plain data with places. Reports what YAML allows and our files do not: aliases, anchors, duplicate and odd keys. */
export function treeOf(document: Document.Parsed, text: string, placeOf: (offset: number) => Place): Tree {
  const spots = new WeakMap<object, Map<string, Spot> | Spot[]>();
  const problems: Problem[] = [];
  const report = (code: ProblemCode, place: Place, message: string) =>
    problems.push({ code, severity: "error", place, message });
  const start = (node: ParsedNode | null): Place => placeOf(node?.range?.[0] ?? 0);

  function convert(node: ParsedNode | null): unknown {
    if (node === null) return null;
    if (isAlias(node)) {
      report("alias", start(node), aliasMessage(node.source));
      return `*${node.source}`;
    }
    checkProperties(node);
    if (isMap(node)) return mapOf(node.items as Pair<ParsedNode, ParsedNode | null>[]);
    if (isSeq(node)) return listOf(node.items as ParsedNode[]);
    return scalarOf(node);
  }

  /** Anchors and tags stand before the value; its own range does not take them in. */
  function checkProperties(node: Exclude<ParsedNode, Alias.Parsed>): void {
    const before = (mark: string) => placeOf(Math.max(text.lastIndexOf(mark, node.range[0]), 0));
    if (node.anchor !== undefined) report("alias", before(`&${node.anchor}`), anchorMessage(node.anchor));
    if (node.tag === undefined) return;
    const known = node.tag.startsWith("tag:yaml.org");
    const at = before(known ? "!!" : "!");
    report("yaml-syntax", at, known ? "YAML tags (!!) are not allowed; quotes make a text" : tagMessage(text, node));
  }

  function listOf(items: readonly ParsedNode[]): unknown[] {
    const list = items.map(convert);
    spots.set(
      list,
      items.map((item) => ({ key: start(item), value: start(item), typed: typedText(item) })),
    );
    return list;
  }

  function mapOf(pairs: readonly Pair<ParsedNode, ParsedNode | null>[]): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const known = new Map<string, Spot>();
    for (const pair of pairs) {
      const key = keyOf(pair.key);
      if (key === null) continue;
      const first = known.get(key);
      if (first !== undefined) {
        report(
          "duplicate-key",
          start(pair.key),
          `the key "${key}" is written twice; the first is on line ${first.key.line}`,
        );
        continue;
      }
      map[key] = convert(pair.value);
      const empty = pair.value === null || (isScalar(pair.value) && pair.value.source === "" && !quoted(pair.value));
      known.set(key, {
        key: start(pair.key),
        value: start(empty ? pair.key : pair.value),
        typed: typedText(pair.value),
      });
    }
    spots.set(map, known);
    return map;
  }

  function keyOf(node: ParsedNode): string | null {
    const refuse = (code: ProblemCode, message: string) => {
      report(code, start(node), message);
      return null;
    };
    if (isAlias(node)) return refuse("alias", aliasMessage(node.source));
    if (!isScalar(node)) return refuse("wrong-type", "a key must be text, not a list or a map");
    const key = typedText(node) ?? "";
    if (node.anchor !== undefined) return refuse("alias", anchorMessage(node.anchor));
    if (key === "<<" && !quoted(node)) return refuse("alias", "merge keys (<<) are not allowed; write the keys out");
    if (key === "" || key === "__proto__")
      return refuse("wrong-value", `${key === "" ? "an empty key" : `the key "${key}"`} is not allowed`);
    return key;
  }

  function scalarOf(node: Scalar.Parsed): unknown {
    if (node.tag !== undefined) return typedText(node);
    const odd = typeof node.value === "string" ? /[\p{Cc}\p{Cs}]/u.exec(node.value.replace(/[\t\r\n]/g, "")) : null;
    if (odd !== null) {
      const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      report("encoding", start(node), `the character U+${code} is not allowed in a text`);
    }
    return node.value;
  }

  const value = convert(document.contents);
  return { value, problems, places: placesOf(spots, placeOf(document.contents?.range[0] ?? 0)) };
}

function placesOf(spots: WeakMap<object, Map<string, Spot> | Spot[]>, root: Place): Places {
  const spot = (parent: object, key: string | number): Spot => {
    const known = spots.get(parent);
    const found = Array.isArray(known) ? known[Number(key)] : known?.get(String(key));
    return found ?? { key: root, value: root, typed: null };
  };
  return {
    root,
    at: (parent, key) => spot(parent, key).value,
    key: (parent, key) => spot(parent, key).key,
    typed: (parent, key) => spot(parent, key).typed,
    remove(list, index) {
      list.splice(index, 1);
      const known = spots.get(list);
      if (Array.isArray(known)) known.splice(index, 1);
    },
  };
}

function typedText(node: ParsedNode | null): string | null {
  if (!isScalar(node)) return null;
  const text = node.source ?? String(node.value ?? "");
  return node.tag?.startsWith("!") ? `${node.tag}${text === "" ? "" : ` ${text}`}` : text;
}

function quoted(node: Scalar.Parsed): boolean {
  return node.type !== "PLAIN";
}

function aliasMessage(name: string): string {
  return `unquoted, *${name} is a YAML alias, which is not allowed; put quotes around a glob ("*${name}"), or write the value out`;
}

/** A tag that YAML does not know is text that was not quoted, most often a `!glob`. */
function tagMessage(text: string, node: ParsedNode): string {
  const meant = text.slice(text.lastIndexOf("!", node.range[0]), node.range[1]);
  return `text that starts with ! needs quotes: write "${meant.replaceAll('"', "")}"`;
}

function anchorMessage(name: string): string {
  return `unquoted, &${name} is a YAML anchor, which is not allowed; write the value out where it is used`;
}
