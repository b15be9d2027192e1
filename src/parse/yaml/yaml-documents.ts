import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isNode,
  isScalar,
  Lexer,
  Parser,
  visit,
  type YAMLError,
} from "yaml";

import { mostLexemes } from "./lexemes.ts";

/** Deeper than any file that people write; the YAML library needs memory and stack for every level. */
export const maxDepth = 32;
/** After so many syntax errors the rest is noise. */
const maxSyntaxErrors = 10;

/** Telling an error costs more than reading what is none: a text with more is not read on. */
const mostErrors = 100;

/** The first document of a text, the offsets of what may not stand beside it (null where it does not), or where it becomes too deep. */
export type Documents =
  | { readonly document: Document.Parsed; readonly second: number | null; readonly directive: number | null }
  | TooLarge;

/** Where a text becomes too deep, or holds more than is read. */
type TooLarge = { readonly tooDeepAt: number } | { readonly tooMuchAt: number };

export function documentsOf(text: string): Documents {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return tokens;
  const directive = tokens.find((token) => token.type === "directive" && !/^%YAML 1\.2\s*$/.test(token.source));
  // Unique keys are checked when the tree is made: the library's own check compares each with each.
  const options = { version: "1.2", schema: "core", strict: true, uniqueKeys: false, logLevel: "silent" } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  if (document === undefined) throw new Error("the YAML library made no document");
  return { document, second: second?.range[0] ?? null, directive: directive?.offset ?? null };
}

/**
 * Lexes and parses step by step, so that depth is refused before it costs anything. Composing recurses: what is nested a hundred thousand
 * levels deep overflows the stack, and when V8 compiles a regular expression at that moment it ends the process.
 */
function tokensOf(text: string): CST.Token[] | TooLarge {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [left, errors] = [mostLexemes, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (--left < 0) return { tooMuchAt: parser.offset };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors++;
    }
    if (errors > mostErrors) break;
    if (parser.stack.length > maxDepth + 1) return { tooDeepAt: parser.offset - lexeme.length };
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The first error of each line: what follows on a line is mostly its consequence. Tags and directives are told elsewhere. */
export function syntaxErrors(document: Document.Parsed, lineOf: (offset: number) => number): readonly YAMLError[] {
  const found = new Map<number, YAMLError>();
  for (const error of [...document.errors, ...document.warnings]) {
    const isTold = error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_DIRECTIVE";
    const line = lineOf(error.pos[0]);
    if (!isTold && !found.has(line)) found.set(line, error);
  }
  return [...found.values()].slice(0, maxSyntaxErrors);
}

/** Where the text, list or map starts that is not closed, since the library says where it noticed; null for other errors. */
export function openedAt(document: Document.Parsed, error: YAMLError): number | null {
  if (!/^Missing closing|and end with a [\]}]/.test(error.message)) return null;
  let opened: number | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || node.range?.[1] !== error.pos[0]) return;
    if (isScalar(node) ? node.type !== "PLAIN" : isCollection(node) && node.flow === true) opened = node.range[0];
  });
  return opened;
}
