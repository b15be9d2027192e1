import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml";
import { mostNesting, nestingOf } from "../../model/files/nesting.ts";
import { meantHint } from "../../model/hints.ts";
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { remember } from "../../model/remember.ts";
import { nearestName } from "../written/nearest-name.ts";
import { holdsTooMuch, mostLexemes } from "../yaml/lexemes.ts";
import type { ForeignText } from "./foreign-text.ts";

/** One value of a foreign file with its place; asks are lenient: what is off is a warning and the rest is still read. */
export interface ForeignValue {
  readonly place: Place;
  /** Whether the file holds more documents, which are not read. */
  readonly isCut: boolean;
  /** The text of a scalar (numbers and dates as written), or null. */
  text(): string | null;
  /** All of it in one normal form: what says the same is equal text. */
  inFull(): string;
  /** The entries of a mapping; keys outside `known` are warnings. */
  entries(known: readonly string[] | null, what: string): ReadonlyMap<string, ForeignEntry>;
  /** The items of a list; a lone value where a list belongs (a forgotten dash) is a warning and a list of one. */
  items(what: string): readonly ForeignValue[];
}

export interface ForeignEntry {
  readonly key: Place;
  readonly value: ForeignValue;
}

/** Reads YAML that somebody else's tool accepts: what our own files may not do is a warning here. Null when it is no YAML at all. */
export function readForeign(
  text: ForeignText,
  path: string,
  tell: (problem: Problem) => void,
  firstLine = 1,
): ForeignValue | null {
  const parsed = documentIn(text);
  if ("tooLarge" in parsed) {
    tell(warning("too-large", { path, line: firstLine, column: 1 }, parsed.tooLarge));
    return null;
  }
  const { document, counter } = parsed;
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { path, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  for (const error of [...document.errors, ...document.warnings]) {
    const code: ProblemCode = error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax";
    tell({
      code,
      severity: "warning",
      place: placeAt(error.pos[0]),
      message:
        error.code === "MULTIPLE_DOCS"
          ? "the file holds more than one YAML document; only the first is read"
          : (error.message.split("\n")[0] ?? "").replace(/[.:]?( at line \d+, column \d+:?)?$/, ""),
    });
  }
  const root = document.contents;
  if (root === null) {
    tell({ code: "foreign-format", severity: "warning", place: placeAt(0), message: "the file is empty" });
    return null;
  }
  const isCut = document.errors.some(({ code }) => code === "MULTIPLE_DOCS");
  return foreignValue(root, { placeAt, tell, isCut });
}

/** The one document of a text, or why it is not parsed; nothing of it is ever altered. */
type ForeignDocument =
  | { readonly document: ReturnType<typeof parseDocument>; readonly counter: LineCounter }
  | { readonly tooLarge: string };

const documentIn = remember(({ content }: ForeignText): ForeignDocument => {
  if (nestingOf(content) > mostNesting) return { tooLarge: `nested more than ${mostNesting} levels deep; left out` };
  if (holdsTooMuch(content)) return { tooLarge: `holds more than ${mostLexemes} words and marks; left out` };
  const counter = new LineCounter();
  // With "silent" the parser does not say that there are more documents. One that is empty is none.
  const document = parseDocument(content.replace(/^\uFEFF/, "").replace(/(?<=^|\n)(?:---|\.\.\.)\s*$/, ""), {
    lineCounter: counter,
    uniqueKeys: false,
    version: "1.2",
    logLevel: "error",
  });
  return { document, counter };
});

interface Context {
  readonly placeAt: (offset: number) => Place;
  readonly tell: (problem: Problem) => void;
  readonly isCut: boolean;
}

function foreignValue(node: Node | ParsedNode, context: Context): ForeignValue {
  const place = context.placeAt(node.range?.[0] ?? 0);
  return {
    place,
    isCut: context.isCut,
    text: () => (isScalar(node) && node.value !== null ? String(node.source ?? node.value) : null),
    inFull: () => JSON.stringify(node.toJSON()),
    entries: (known, what) => entriesOf(node, known, what, place, context),
    items: (what) => {
      if (isSeq(node)) return node.items.flatMap((item) => (isNode(item) ? [foreignValue(item, context)] : []));
      if (isScalar(node) && (node.value === null || node.value === "")) return [];
      context.tell(warning("wrong-type", place, `${what} is not a list; read as a list of one (is a "-" missing?)`));
      return [foreignValue(node, context)];
    },
  };
}

function entriesOf(
  node: Node,
  known: readonly string[] | null,
  what: string,
  place: Place,
  context: Context,
): ReadonlyMap<string, ForeignEntry> {
  const entries = new Map<string, ForeignEntry>();
  if (!isMap(node)) {
    context.tell(warning("wrong-type", place, `${what} is not a mapping; left out`));
    return entries;
  }
  for (const pair of node.items) {
    if (!isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const key = context.placeAt(pair.key.range?.[0] ?? 0);
    if (known !== null && !known.includes(name))
      context.tell(warning("unknown-key", key, `unknown key "${name}" in ${what}${suggestion(name, known)}; left out`));
    if (isNode(pair.value)) entries.set(name, { key, value: foreignValue(pair.value, context) });
  }
  return entries;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

export function warning(code: ProblemCode, place: Place, message: string): Problem {
  return { code, severity: "warning", place, message };
}

/** ` (did you mean "x"?)` when something allowed is near, else nothing. */
export function suggestion(found: string, allowed: readonly string[]): string {
  const near = nearestName(found, allowed);
  return near === null ? "" : meantHint(near);
}
