import { type CST, type ParsedNode, visit, type YAMLSeq } from "yaml";
import type { Edit } from "../model/files/edit.ts";
import { offsetOf } from "../model/files/line-starts.ts";
import { by } from "../model/order.ts";
import type { Place } from "../model/place.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { editsOf, type Splice } from "./splice.ts";
import { rewritten } from "./yaml-scalar.ts";
import { scalarAt, type YamlText, yamlTextOf } from "./yaml-text.ts";

/** Writes another text where a text stands in a YAML file; empty where none stands there. */
export function rewriteAt(place: Place, text: string, snapshot: Snapshot): readonly Edit[] {
  const yaml = yamlTextOf(place.path, snapshot);
  const scalar = yaml === null ? null : scalarAt(yaml, place);
  return yaml === null || scalar === null ? [] : editsOf(yaml.path, yaml.content, [rewritten(scalar, text)]);
}

/**
 * Takes items out of lists, their own comments with them, comments above them not, each by an edit of its own: where none would be left
 * in a list, the edit of its first item leaves `[]` and the others have none, so that nothing is said as often as there are items. Answers
 * for one of `places` at a time.
 */
export function removing(places: readonly Place[], snapshot: Snapshot): (place: Place) => readonly Edit[] {
  const going = new Map<string, Set<number>>();
  for (const place of places) {
    const yaml = yamlTextOf(place.path, snapshot);
    const offsets = going.get(place.path) ?? new Set();
    going.set(place.path, offsets);
    if (yaml !== null) offsets.add(offsetOf(place, yaml.content));
  }
  return (place) => removeItem(place, going.get(place.path) ?? new Set(), snapshot);
}

function removeItem(place: Place, going: ReadonlySet<number>, snapshot: Snapshot): readonly Edit[] {
  const yaml = yamlTextOf(place.path, snapshot);
  const offset = yaml === null ? -1 : offsetOf(place, yaml.content);
  const list = yaml === null ? undefined : listsOf(yaml.document).get(offset);
  if (yaml === null || list === undefined) return [];
  const isLast = list.items.every(({ range }) => going.has(range[0]) || range[0] === offset);
  if (isLast && list.items[0]?.range[0] !== offset) return [];
  const all = isLast ? list.items : list.items.filter(({ range }) => range[0] === offset);
  const splices = list.flow === true ? fromFlow(list, all) : fromBlock(yaml, list, all);
  return splices === null ? [] : editsOf(yaml.path, yaml.content, splices);
}

/** The lists of a document by the offsets of their items. */
const listsOf = remember((document: YamlText["document"]): ReadonlyMap<number, YAMLSeq<ParsedNode>> => {
  const lists = new Map<number, YAMLSeq<ParsedNode>>();
  visit(document, {
    Seq: (_, list) => {
      for (const item of (list as YAMLSeq<ParsedNode>).items) {
        if (item.range !== undefined && !lists.has(item.range[0]))
          lists.set(item.range[0], list as YAMLSeq<ParsedNode>);
      }
    },
  });
  return lists;
});

function fromFlow(list: YAMLSeq<ParsedNode>, items: readonly ParsedNode[]): readonly Splice[] {
  const [start, end] = list.range ?? [0, 0];
  if (items.length === list.items.length) return [{ start, end, text: "[]" }];
  return items.map((item): Splice => {
    const at = list.items.indexOf(item);
    const [before, next] = [list.items[at - 1], list.items[at + 1]];
    if (next !== undefined) return { start: item.range[0], end: next.range[0], text: "" };
    return { start: before?.range[1] ?? item.range[0], end: item.range[1], text: "" };
  });
}

/** Whole lines; null where something else stands on the line of an item's dash. */
function fromBlock(yaml: YamlText, list: YAMLSeq<ParsedNode>, items: readonly ParsedNode[]): readonly Splice[] | null {
  const { content } = yaml;
  const dashes = dashesOf(list);
  const lines = items.map((item): Splice | null => {
    const dash = dashes[list.items.indexOf(item)];
    if (dash === undefined) return null;
    const start = content.lastIndexOf("\n", dash - 1) + 1;
    if (content.slice(start, dash).trim() !== "") return null;
    return { start, end: endOfLine(content, item.range[1]), text: "" };
  });
  const known = lines.filter((line) => line !== null).sort(by(({ start }) => start));
  if (known.length < items.length) return null;
  if (items.length < list.items.length) return known;
  const colon = keyEnd(yaml, list);
  return colon === null ? null : [{ start: colon, end: colon, text: " []" }, ...known];
}

function dashesOf(list: YAMLSeq<ParsedNode>): readonly (number | undefined)[] {
  const token = list.srcToken as CST.BlockSequence | undefined;
  const starts = token?.items.map(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset) ?? [];
  return starts.filter((offset) => offset !== undefined);
}

/** Behind the line break of the line that an offset is in; a block text ends there already. */
function endOfLine(content: string, offset: number): number {
  if (content[offset - 1] === "\n") return offset;
  const next = content.indexOf("\n", offset);
  return next < 0 ? content.length : next + 1;
}

/** Behind the colon of the key whose value a list is. */
function keyEnd({ content, document }: YamlText, list: YAMLSeq<ParsedNode>): number | null {
  let end: number | null = null;
  visit(document, {
    Pair: (_, pair) => {
      if (pair.value !== list) return undefined;
      const colon = content.indexOf(":", (pair.key as ParsedNode | null)?.range?.[1] ?? 0);
      end = colon < 0 ? null : colon + 1;
      return visit.BREAK;
    },
  });
  return end;
}
