import { isScalar, isSeq, type ParsedNode, type Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import type { Edit } from "../model/files/edit.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { editsOf, type Splice } from "./splice.ts";
import { inStyle, rewritten } from "./yaml-scalar.ts";
import { textUnder, under, type YamlText, yamlTextOf } from "./yaml-text.ts";

type WrittenMap = YAMLMap<Scalar, ParsedNode | null>;

/** The keys of an evidence link, in the order in which they are written. */
type WrittenLink = readonly (readonly [key: string, value: string])[];

/**
 * Adds an evidence link to a control that a YAML file of ours defines, and takes `status: planned` from it: what has evidence is there.
 * Null where the file is not written in a way that can be edited.
 */
export function evidenceEdits(
  control: string,
  path: string,
  link: WrittenLink,
  snapshot: Snapshot,
): readonly Edit[] | null {
  const yaml = yamlTextOf(path, snapshot);
  const map = yaml === null ? null : controlIn(yaml, control);
  if (yaml === null || map === null) return null;
  const added = withLink(yaml, map, link);
  if (added === null) return null;
  const status = textUnder(map, "status");
  const done = status?.value === "planned" ? [rewritten(status, "implemented")] : [];
  return editsOf(path, yaml.content, [...added, ...done]);
}

/** Says of a planned control that it is carried out. Null where its file is not written in a way that can be edited. */
export function implementedEdits(control: string, path: string, snapshot: Snapshot): readonly Edit[] | null {
  const yaml = yamlTextOf(path, snapshot);
  const map = yaml === null ? null : controlIn(yaml, control);
  const status = map === null ? null : textUnder(map, "status");
  if (yaml === null || status?.value !== "planned") return null;
  return editsOf(path, yaml.content, [rewritten(status, "implemented")]);
}

function controlIn({ document }: YamlText, id: string): WrittenMap | null {
  let found: WrittenMap | null = null;
  visit(document, {
    Map: (_, map) => {
      if (textUnder(map as WrittenMap, "id")?.value !== id) return undefined;
      found = map as WrittenMap;
      return visit.BREAK;
    },
  });
  return found;
}

function withLink(yaml: YamlText, map: WrittenMap, link: WrittenLink): readonly Splice[] | null {
  const list = under(map, "evidence");
  if (map.flow === true) return null;
  if (list === null) return behindLastKey(yaml, map, link);
  if (!isSeq(list)) return null;
  const items = list as YAMLSeq<ParsedNode>;
  return items.flow === true ? intoFlow(items, link) : behindLastItem(yaml, items, link);
}

function behindLastKey(yaml: YamlText, map: WrittenMap, link: WrittenLink): readonly Splice[] | null {
  const empty = map.items.find(({ key }) => isScalar(key) && key.value === "evidence");
  const start = map.items[0]?.key.range?.[0];
  const end = (empty?.key ?? map.items.at(-1)?.value)?.range?.[1];
  if (start === undefined || end === undefined) return null;
  const indent = " ".repeat(start - yaml.content.lastIndexOf("\n", start - 1) - 1);
  const item = itemText(link, `${indent}  `);
  return [insertedBehind(yaml.content, end, empty === undefined ? `${indent}evidence:\n${item}` : item)];
}

function behindLastItem(yaml: YamlText, list: YAMLSeq<ParsedNode>, link: WrittenLink): readonly Splice[] | null {
  const [first, last] = [list.items[0], list.items.at(-1)];
  const dash = first === undefined ? -1 : yaml.content.lastIndexOf("-", first.range[0]);
  if (last === undefined || dash < 0) return null;
  const indent = " ".repeat(dash - yaml.content.lastIndexOf("\n", dash) - 1);
  return [insertedBehind(yaml.content, last.range[1], itemText(link, indent))];
}

function intoFlow(list: YAMLSeq<ParsedNode>, link: WrittenLink): readonly Splice[] | null {
  const end = list.range?.[1];
  if (end === undefined) return null;
  const text = `{ ${link.map(([key, value]) => `${key}: ${inStyle(value, "QUOTE_DOUBLE")}`).join(", ")} }`;
  return [{ start: end - 1, end: end - 1, text: list.items.length === 0 ? text : `, ${text}` }];
}

function itemText(link: WrittenLink, indent: string): string {
  return link
    .map(([key, value], at) => `${indent}${at === 0 ? "- " : "  "}${key}: ${inStyle(value, "PLAIN")}`)
    .join("\n");
}

/** Whole lines behind the line that an offset is in. */
function insertedBehind(content: string, end: number, lines: string): Splice {
  if (content[end - 1] === "\n") return { start: end, end, text: `${lines}\n` };
  const next = content.indexOf("\n", end);
  const at = next < 0 ? content.length : next;
  return { start: at, end: at, text: `\n${lines}` };
}
