import type { YAMLError } from "yaml";

type Words = (error: YAMLError, rest: string) => string;

/** After these the tree is whole, so that the rest of the file can still be judged. */
const harmless = new Set(["BAD_SCALAR_START", "TAG_RESOLVE_FAILED", "BAD_DQ_ESCAPE"]);

export function leavesTreeWhole(error: YAMLError): boolean {
  return harmless.has(error.code);
}

const words: Partial<Record<YAMLError["code"], Words>> = {
  BAD_SCALAR_START: (_, rest) => `text that starts with ${rest.slice(0, 1)} needs quotes: write "${plain(rest)}"`,
  TAG_RESOLVE_FAILED: (_, rest) => `text that starts with ! needs quotes: write "${plain(rest)}"`,
  BAD_DQ_ESCAPE: (_, rest) =>
    `\\${rest.slice(1, 2)} is not an escape in double quotes; write \\\\ for a backslash, or use single quotes`,
  TAB_AS_INDENT: () => "a tab is not allowed as indentation; use spaces",
  BLOCK_AS_IMPLICIT_KEY: (_, rest) => secondKey(rest),
  MULTILINE_IMPLICIT_KEY: () =>
    'this text runs over several lines before a ":"; is a ":" missing, or the indentation wrong?',
  BAD_INDENT: (error) => indentation(error),
  MISSING_CHAR: (error) => missing(error),
  UNEXPECTED_TOKEN: (error, rest) => unexpected(error, rest),
  BAD_DIRECTIVE: () => "a line that starts with % is a YAML directive, which is not allowed",
  KEY_OVER_1024_CHARS: () => "a key is longer than 1024 characters",
  MULTIPLE_ANCHORS: () => "YAML anchors (&) are not allowed; write the value out where it is used",
  MULTIPLE_TAGS: () => "text that starts with ! needs quotes",
};

/** A YAML error in the words of somebody who does not read the YAML specification; `rest` is the text from its place on. */
export function yamlWords(error: YAMLError, rest: string): string {
  const [first = ""] = rest.split(/\r?\n/, 1);
  return (
    words[error.code]?.(error, first) ?? `not YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`
  );
}

function secondKey(rest: string): string {
  if (/:\s/.test(rest)) return 'a second ": " stands on the line; put quotes around text that contains ": "';
  return "a value is followed by a map; is the indentation of the next line right?";
}

/** The unquoted text as it was probably meant: to the end of the item. */
function plain(rest: string): string {
  return rest.replace(/[,\]}\s].*$/, "").replaceAll('"', "");
}

function indentation(error: YAMLError): string {
  if (/end with a \]/.test(error.message)) return "the list that [ starts is not closed with ]";
  if (/end with a \}/.test(error.message)) return "the map that { starts is not closed with }";
  return "the indentation is not that of the lines around it";
}

function missing(error: YAMLError): string {
  const quote = /closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) return `the text that ${quote} starts is not closed with ${quote}`;
  if (/followed by map values/.test(error.message)) return 'a key without ":"';
  if (/Missing , /.test(error.message)) return "a comma is missing between two items";
  return error.message.charAt(0).toLowerCase() + error.message.slice(1);
}

function unexpected(error: YAMLError, rest: string): string {
  const found = rest.trimEnd();
  if (found === "") return "the file ends where a value is expected";
  const shown = found.length > 30 ? `${found.slice(0, 30)}…` : found;
  if (/^[\]}]/.test(found)) return `"${found.charAt(0)}" closes nothing`;
  if (/at node end/.test(error.message))
    return `"${shown}" is not allowed here; is the indentation right, or are quotes missing?`;
  return `"${shown}" is not expected here; are quotes missing?`;
}

/** An alias is mostly a glob that was not quoted. */
export function aliasWords(name: string): string {
  if (/[/*.?{[]/.test(name)) return `text that starts with * needs quotes: write "*${name}"`;
  return `aliases (*${name}) are not allowed; write the value out, or put quotes around text that starts with *`;
}

export function anchorWords(name: string): string {
  return `anchors (&${name}) are not allowed; write the value out where it is used`;
}

/** `meant`: the text that was read as a tag; null for a tag that YAML knows. */
export function tagWords(meant: string | null): string {
  if (meant === null) return "YAML tags (!!) are not allowed; quotes make a text";
  return `text that starts with ! needs quotes: write "${meant.replaceAll('"', "")}"`;
}
