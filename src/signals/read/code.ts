import { remember } from "../../model/remember.ts";
import { textOf } from "../../model/text.ts";

/** Lines of source code without comments, each with its number, those that import apart. */
export interface Code {
  readonly imports: readonly CodeLine[];
  readonly lines: readonly CodeLine[];
}

export interface CodeLine {
  readonly text: string;
  readonly line: number;
}

/** More lines or longer ones are generated, or data. */
const mostLines = 8_000;
const longestLine = 1_000;

/** Source code in any language of this family: comments from `//` or `#`, blocks from slash-star, and texts in three quotes left out. */
export const readCode: (bytes: Uint8Array) => Code = remember((bytes) => {
  if (isMinified(textOf(bytes))) return { imports: [], lines: [] };
  const imports: CodeLine[] = [];
  const lines: CodeLine[] = [];
  let until = "";
  let isImporting = false;
  for (const [index, whole] of textOf(bytes).lines.slice(0, mostLines).entries()) {
    if (whole.length > longestLine) continue;
    const { text, open } = withoutComments(whole, until);
    until = open;
    if (text.trim() === "") continue;
    const line = { text, line: index + 1 };
    if (isImporting || isImport(text)) {
      imports.push(line);
      isImporting = goesOn(text, isImporting);
    } else lines.push(line);
  }
  return { imports, lines };
});

/** A library that was minified for browsers: lines that people write are shorter on average. */
function isMinified({ content, lines }: { readonly content: string; readonly lines: readonly string[] }): boolean {
  return content.length > 5_000 && content.length / lines.length > 250;
}

/** What a comment that began on this line ends with; empty where none is open. */
function withoutComments(line: string, until: string): { readonly text: string; readonly open: string } {
  let rest = line;
  if (until !== "") {
    const end = rest.indexOf(until);
    if (end < 0) return { text: "", open: until };
    rest = rest.slice(end + until.length);
  }
  const start = rest.trimStart();
  if (start.startsWith("//") || start.startsWith("#") || start.startsWith("*") || start.startsWith("--"))
    return { text: "", open: "" };
  for (const [opens, closes] of [
    ["/*", "*/"],
    ['"""', '"""'],
    ["'''", "'''"],
    ["{/*", "*/}"],
  ] as const) {
    if (!start.startsWith(opens)) continue;
    const end = start.indexOf(closes, opens.length);
    return end < 0 ? { text: "", open: closes } : { text: start.slice(end + closes.length), open: "" };
  }
  const trailing = rest.search(/\s(?:\/\/|#)\s/);
  return { text: trailing < 0 ? rest : rest.slice(0, trailing), open: "" };
}

function isImport(text: string): boolean {
  const start = text.trimStart();
  // Inside a class of PHP `use` takes in traits that were imported before.
  if (start.length < text.length && /^use [A-Z]\w*(?:, *[A-Z]\w*)*\s*[;{]/.test(start)) return false;
  if (/^(?:import|from|using|use|require|require_once|gem|include|extern|alias)\b/.test(start)) return true;
  return /\brequire\(|\bimport\(/.test(start);
}

/** Whether an import goes on in the next line, as one in parentheses or braces does. */
function goesOn(text: string, isImporting: boolean): boolean {
  const last = text.trimEnd().at(-1) ?? "";
  if (isImporting) return !/[)};]/.test(text) && !/\bfrom\b/.test(text);
  return /[({,]/.test(last) && !/\brequire\(.*\)/.test(text);
}
