import { isScalar, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import type { Splice } from "./splice.ts";
import { inStyle, rewritten } from "./yaml-scalar.ts";
import { under, type YamlText } from "./yaml-text.ts";

type WrittenMap = YAMLMap<Scalar, ParsedNode | null>;

/** A key with a text, or with the keys of a map of its own. */
export type Entry = readonly [key: string, value: string | readonly (readonly [key: string, value: string])[]];

/** Sets keys of a map: what is there is rewritten where it stands, what is not comes behind its last key. Null where that cannot be done. */
export function withKeys(yaml: YamlText, map: WrittenMap, entries: readonly Entry[]): readonly Splice[] | null {
  const splices: Splice[] = [];
  const added: Entry[] = [];
  for (const entry of entries) {
    const [key, value] = entry;
    const node = under(map, key);
    if (node === null) added.push(entry);
    else if (typeof value !== "string" || !isScalar(node)) return null;
    else if (String(node.value) !== value) splices.push(rewritten(node as Scalar.Parsed, value));
  }
  const behind = added.length === 0 ? [] : addedTo(yaml, map, added);
  return behind === null ? null : [...splices, ...behind];
}

function addedTo({ content }: YamlText, map: WrittenMap, entries: readonly Entry[]): readonly Splice[] | null {
  const [first, last] = [map.items[0]?.key, map.items.at(-1)?.value];
  const end = last?.range?.[1];
  const start = first?.range?.[0];
  if (end === undefined || start === undefined) return null;
  const texts = entries.map((entry) => entryText(entry, first?.type === "QUOTE_DOUBLE"));
  if (map.flow === true) return [{ start: end, end, text: `, ${texts.join(", ")}` }];
  const indent = " ".repeat(start - content.lastIndexOf("\n", start - 1) - 1);
  const lines = texts.map((text) => `${indent}${text}`).join("\n");
  // A block text (`|`) ends behind its last line break.
  if (content[end - 1] === "\n") return [{ start: end, end, text: `${lines}\n` }];
  const next = content.indexOf("\n", end);
  const at = next < 0 ? content.length : next;
  return [{ start: at, end: at, text: `\n${lines}` }];
}

function entryText([key, value]: Entry, isJson: boolean): string {
  const style = isJson ? "QUOTE_DOUBLE" : "PLAIN";
  const text =
    typeof value === "string"
      ? inStyle(value, style)
      : `{ ${value.map(([name, part]) => `${inStyle(name, style)}: ${inStyle(part, style)}`).join(", ")} }`;
  return `${inStyle(key, style)}: ${text}`;
}
