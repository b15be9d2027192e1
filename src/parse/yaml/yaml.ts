import type { Problem } from "../../model/problem.ts";
import { diagnostics } from "../diagnostics.ts";
import { oddCharacter } from "./characters.ts";
import { decode } from "./decode.ts";
import { mostLexemes } from "./lexemes.ts";
import { placesIn } from "./lines.ts";
import { type Places, placesOf } from "./places.ts";
import { documentsOf, maxDepth, openedAt, syntaxErrors } from "./yaml-documents.ts";
import { treeOf } from "./yaml-tree.ts";
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

/** Reads the bytes of a file as YAML 1.2 (core schema, one document, no aliases). */
export function readYaml(bytes: Uint8Array, path: string): ParsedYaml {
  const { text, problems } = decode(bytes, path);
  return text === null ? { file: null, problems } : parseYaml(text, path);
}

/** As `readYaml`, of text that is already decoded. */
export function parseYaml(source: string, path: string): ParsedYaml {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const placeOf = placesIn(text, path);
  const { problems, error } = diagnostics();
  const odd = oddCharacter(text);
  if (odd !== null) {
    error("encoding", placeOf(odd.offset), odd.words);
    return { file: null, problems };
  }
  const parsed = documentsOf(text);
  if ("tooDeepAt" in parsed) {
    error("too-large", placeOf(parsed.tooDeepAt), `nested more than ${maxDepth} levels deep`);
    return { file: null, problems };
  }
  if ("tooMuchAt" in parsed) {
    error("too-large", placeOf(parsed.tooMuchAt), `more than ${mostLexemes} words and marks; split the file`);
    return { file: null, problems };
  }
  const { document, second, directive } = parsed;
  for (const found of syntaxErrors(document, (offset) => placeOf(offset).line)) {
    const [at] = found.pos;
    error("yaml-syntax", placeOf(openedAt(document, found) ?? at), yamlWords(found, text.slice(at, at + 200)));
  }
  if (directive !== null) error("yaml-syntax", placeOf(directive), directiveWords);
  if (second !== null) error("yaml-syntax", placeOf(second), "a second document starts here; write one per file");
  if (!document.errors.every(leavesTreeWhole)) return { file: null, problems };
  const tree = treeOf(document, text, placeOf);
  const file = { path, value: tree.value, places: placesOf(tree, placeOf) };
  return { file, problems: [...problems, ...tree.problems] };
}

const directiveWords = "a line that starts with % is a YAML directive; only %YAML 1.2 is allowed";
