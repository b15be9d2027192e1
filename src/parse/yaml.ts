import { Composer, type Document, Lexer, Parser, type YAMLError } from "yaml";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { decode } from "./decode.ts";
import { placesIn } from "./lines.ts";
import { type Places, treeOf } from "./yaml-tree.ts";
import { leavesTreeWhole, yamlWords } from "./yaml-words.ts";

/** A YAML file as plain data, and where everything in it stands. */
export interface YamlFile {
  readonly path: string;
  /** Maps, lists, texts, numbers, booleans and null; null for an empty file. */
  readonly value: unknown;
  readonly places: Places;
}

export interface ParsedYaml {
  /** Null when the text cannot be relied on; with problems it may still be there, so that more mistakes are found. */
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

/** Deeper than any of our files; the YAML library needs memory and stack for every level. */
const maxDepth = 32;
/** After so many syntax errors the rest is noise. */
const maxSyntaxProblems = 10;

/** Reads the bytes of a file as YAML 1.2 (core schema, one document, no aliases). */
export function readYaml(bytes: Uint8Array, path: string): ParsedYaml {
  const { text, problems } = decode(bytes, path);
  return text === null ? { file: null, problems } : parseYaml(text, path);
}

/** As `readYaml`, of text that is already decoded. */
export function parseYaml(source: string, path: string): ParsedYaml {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const placeOf = placesIn(text, path);
  const error = (code: ProblemCode, offset: number, message: string): Problem => ({
    code,
    severity: "error",
    place: placeOf(offset),
    message,
  });
  const control = controlCharacterAt(text);
  if (control !== null) return { file: null, problems: [error("encoding", control, controlWords(text, control))] };
  const parsed = documentsOf(text);
  if ("tooDeepAt" in parsed) {
    return { file: null, problems: [error("too-large", parsed.tooDeepAt, `nested more than ${maxDepth} levels deep`)] };
  }
  const problems = syntaxErrors(parsed.document, (offset) => placeOf(offset).line).map((found) =>
    error("yaml-syntax", found.pos[0], yamlWords(found, text.slice(found.pos[0], found.pos[0] + 200))),
  );
  if (parsed.directive !== null) problems.push(error("yaml-syntax", parsed.directive, directiveWords));
  if (parsed.second !== null)
    problems.push(error("yaml-syntax", parsed.second, "a second document starts here; write one per file"));
  if (!parsed.document.errors.every(leavesTreeWhole)) return { file: null, problems };
  const tree = treeOf(parsed.document, text, placeOf);
  return { file: { path, value: tree.value, places: tree.places }, problems: [...problems, ...tree.problems] };
}

const directiveWords = "a line that starts with % is a YAML directive; only %YAML 1.2 is allowed";

type Documents =
  | { readonly document: Document.Parsed; readonly second: number | null; readonly directive: number | null }
  | { readonly tooDeepAt: number };

/** Lexes, parses and composes step by step: depth is refused before it costs anything, since the parser needs memory for each level. */
function documentsOf(text: string): Documents {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth + 1) return { tooDeepAt: parser.offset - lexeme.length };
  }
  tokens.push(...parser.end());
  const directive = tokens.find((token) => token.type === "directive" && !/^%YAML 1\.2\s*$/.test(token.source));
  // The library's own check of unique keys compares each with each; `treeOf` does it in one pass and says where the first stands.
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) throw new Error("the YAML library made no document");
  return { document, second: second?.range[0] ?? null, directive: directive?.offset ?? null };
}

/** The first error of each line: what follows on a line is mostly its consequence. */
function syntaxErrors(document: Document.Parsed, lineOf: (offset: number) => number): readonly YAMLError[] {
  const found = new Map<number, YAMLError>();
  for (const error of [...document.errors, ...document.warnings]) {
    const told = error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_DIRECTIVE"; // by the tree, by `directive`
    const line = lineOf(error.pos[0]);
    if (!told && !found.has(line)) found.set(line, error);
  }
  return [...found.values()].slice(0, maxSyntaxProblems);
}

/** Control characters, which YAML does not allow and which would reach logs and pages. */
function controlCharacterAt(text: string): number | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return at;
  }
  return null;
}

function controlWords(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 0) return "a NUL character is not allowed; is this a text file?";
  return `the control character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not allowed`;
}
