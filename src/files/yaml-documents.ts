import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type YAMLMap,
} from "yaml";
import { mostNesting, nestingOf } from "../model/files/nesting.ts";
import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";

/** So many words, marks and spaces of YAML are parsed in half a second. */
const mostLexemes = 250_000;

/** In words that stand behind a file's path, why it is not parsed as YAML; null where it is. Nobody writes such a file by hand, and it must not end the process. */
export const whyNotParsed = remember((bytes: Uint8Array): string | null => {
  const { content } = textOf(bytes);
  if (nestingOf(content) > mostNesting) return "is nested too deeply to be parsed as YAML";
  let left = mostLexemes;
  for (const _ of new Lexer().lex(content)) if (--left < 0) return "holds too much to be parsed as YAML";
  return null;
});

/** The documents of a YAML file, or of a JSON file, which is YAML too; none where `whyNotParsed` says why. */
export const yamlDocuments = remember((bytes: Uint8Array): readonly Document.Parsed<ParsedNode>[] => {
  if (whyNotParsed(bytes) !== null) return [];
  const { content } = textOf(bytes);
  const options = { merge: true, uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
  return [...new Composer(options).compose(toFirstError(new Parser().parse(content)))];
});

/** A file has one or two; each that is not known is told with a warning, which costs as much as an error. */
const mostDirectives = 20;

/** Telling an error costs more than reading what is none, and one is enough. */
function* toFirstError(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let directives = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === "directive") directives++;
    if (token.type === "error" || directives > mostDirectives) return;
  }
}

/** Where a value of a document stands in the text: offsets of characters; null where it is not written in one place. */
export function rangeOf(document: Document.Parsed, tokens: readonly string[]): readonly [number, number] | null {
  let node: unknown = document.contents;
  for (const token of tokens) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(parent)) node = parent.items[Number(token)];
    else if (isMap(parent)) node = valuesOf(parent).get(token);
    else return null;
  }
  const range = (node as ParsedNode | undefined | null)?.range;
  return range === undefined || range === null ? null : [range[0], range[1]];
}

/** The first of some steps whose key stands twice in its map, which YAML does not allow (YAML 1.2.2, 3.2.1.3), so that readers differ; null where none does. */
export function yamlKeyTwice(document: Document.Parsed, tokens: readonly string[]): string | null {
  let node: unknown = document.contents;
  for (const token of tokens) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    if (isMap(parent) && parent.items.filter(({ key }) => isScalar(key) && String(key.value) === token).length > 1)
      return token;
    node = isSeq(parent) ? parent.items[Number(token)] : isMap(parent) ? valuesOf(parent).get(token) : null;
  }
  return null;
}

/** By key, the value that stands there; the first of a key that is there twice. */
const valuesOf = remember((map: YAMLMap): ReadonlyMap<string, unknown> => {
  const values = map.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), value] as const] : []));
  return new Map(values.reverse());
});
