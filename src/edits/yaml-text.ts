import {
  type Document,
  isMap,
  isNode,
  isScalar,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { offsetOf } from "../model/files/line-starts.ts";
import type { Place } from "../model/place.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";

/** A YAML file of the program that is to be edited: its text, every line break `\n`, and where each node stands in it. */
export interface YamlText {
  readonly path: string;
  readonly content: string;
  readonly document: Document.Parsed;
}

/** Null where a file was not read, is not YAML by its name, or does not parse. */
export function yamlTextOf(path: string, snapshot: Snapshot): YamlText | null {
  const bytes = /\.ya?ml$/.test(path) ? snapshot.contents.get(path) : undefined;
  const parsed = bytes === undefined ? null : parsedOf(bytes);
  return parsed === null ? null : { path, ...parsed };
}

const parsedOf = remember((bytes: Uint8Array): Omit<YamlText, "path"> | null => {
  const { content } = textOf(bytes);
  const document = parseDocument(content, { keepSourceTokens: true, uniqueKeys: false, logLevel: "silent" });
  return document.errors.length > 0 ? null : { content, document };
});

/** The map that starts at a place; null where none does. */
export function mapAt({ content, document }: YamlText, place: Place): YAMLMap<Scalar, ParsedNode | null> | null {
  return nodesIn(document).maps.get(offsetOf(place, content)) ?? null;
}

/** The text that stands at a place; null where none does. */
export function scalarAt({ content, document }: YamlText, place: Place): Scalar.Parsed | null {
  return nodesIn(document).texts.get(offsetOf(place, content)) ?? null;
}

interface Nodes {
  readonly maps: ReadonlyMap<number, YAMLMap<Scalar, ParsedNode | null>>;
  readonly texts: ReadonlyMap<number, Scalar.Parsed>;
}

/** The maps and texts of a document by where they start, the outermost first: looked for once for all findings of a file. */
const nodesIn = remember((document: Document.Parsed): Nodes => {
  const maps = new Map<number, YAMLMap<Scalar, ParsedNode | null>>();
  const texts = new Map<number, Scalar.Parsed>();
  visit(document, {
    Map: (_, map) => {
      const start = map.range?.[0];
      if (start !== undefined && !maps.has(start)) maps.set(start, map as YAMLMap<Scalar, ParsedNode | null>);
    },
    Scalar: (_, scalar) => {
      const start = scalar.range?.[0];
      if (start === undefined || texts.has(start) || typeof scalar.value !== "string") return;
      texts.set(start, scalar as Scalar.Parsed);
    },
  });
  return { maps, texts };
});

/** The value that a map has under a key. */
export function under(map: YAMLMap<Scalar, ParsedNode | null>, key: string): ParsedNode | null {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isNode(pair?.value) ? (pair.value as ParsedNode) : null;
}

/** The text value under a key, with its node; null where there is none. */
export function textUnder(map: YAMLMap<Scalar, ParsedNode | null>, key: string): Scalar.Parsed | null {
  const value = under(map, key);
  return isScalar(value) && typeof value.value === "string" ? (value as Scalar.Parsed) : null;
}

export function mapUnder(
  map: YAMLMap<Scalar, ParsedNode | null>,
  key: string,
): YAMLMap<Scalar, ParsedNode | null> | null {
  const value = under(map, key);
  return isMap(value) ? (value as unknown as YAMLMap<Scalar, ParsedNode | null>) : null;
}
