import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments } from "yaml";
import { mostNesting, nestingOf } from "../model/nesting.ts";
import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";

/** The documents of a YAML file, or of a JSON file, which is YAML too. */
export const yamlDocuments = remember((bytes: Uint8Array): readonly Document.Parsed<ParsedNode>[] => {
  const { content } = textOf(bytes);
  // A file that nobody wrote by hand has no pointers worth following, and must not end the process.
  if (nestingOf(content) > mostNesting) return [];
  const options = { merge: true, uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
  return [...parseAllDocuments(content, options)];
});

/** Where a value of a document stands in the text: offsets of characters; null where it is not written in one place. */
export function rangeOf(document: Document.Parsed, tokens: readonly string[]): readonly [number, number] | null {
  let node: unknown = document.contents;
  for (const token of tokens) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(parent)) node = parent.items[Number(token)];
    else if (isMap(parent)) node = parent.items.find(({ key }) => isScalar(key) && String(key.value) === token)?.value;
    else return null;
  }
  const range = (node as ParsedNode | undefined | null)?.range;
  return range === undefined || range === null ? null : [range[0], range[1]];
}
