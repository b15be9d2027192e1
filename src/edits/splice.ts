import type { Edit } from "../model/files/edit.ts";
import { lineAround, lineAt } from "../model/files/line-starts.ts";
import { by } from "../model/order.ts";

/** Characters of a text, `start` to before `end`, with others in their place; every line break is `\n`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit holds its lines in full: of a file on one line each would hold the file. */
const longestLine = 2_000;

/** Splices of one file as edits of whole lines, in order; those that share a line become one. None where a line is too long to be shown. Splices must not overlap. */
export function editsOf(path: string, content: string, splices: readonly Splice[]): readonly Edit[] {
  const ranges = [...splices]
    .sort(
      by(
        ({ start }) => start,
        ({ end }) => end,
      ),
    )
    .map((splice) => rangeOf(withAnchor(splice, content), content));
  const groups: Range[] = [];
  for (const range of ranges) {
    const last = groups.at(-1);
    if (last === undefined || range.start >= last.end) groups.push(range);
    else groups[groups.length - 1] = joined(last, range);
  }
  if (groups.some(({ start, end }) => hasLongLine(content, start, end))) return [];
  return groups.map((group) => editOf(path, content, group));
}

function hasLongLine(content: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const next = content.indexOf("\n", at);
    const stop = next < 0 ? end : next;
    if (stop - at > longestLine) return true;
    at = stop + 1;
  }
  return false;
}

/** Whole lines of a text, and the splices in them. */
interface Range {
  readonly start: number;
  /** Behind the line break of the last line. */
  readonly end: number;
  readonly splices: readonly Splice[];
}

/** Lines that are put between two lines come with the one before. */
function withAnchor(splice: Splice, content: string): Splice {
  const { start, end, text } = splice;
  if (start === 0 || start !== end || content[start - 1] !== "\n" || !text.endsWith("\n")) return splice;
  return { start: start - 1, end: start - 1, text: `\n${text.slice(0, -1)}` };
}

function rangeOf(splice: Splice, content: string): Range {
  const { start, end, text } = splice;
  const [first] = lineAround(start, content);
  const takesWholeLines = end > start && content[end - 1] === "\n" && start === first && /(^|\n)$/.test(text);
  const [, last] = lineAround(takesWholeLines ? end - 1 : end, content);
  return { start: first, end: last, splices: [splice] };
}

function joined(one: Range, other: Range): Range {
  return { start: one.start, end: Math.max(one.end, other.end), splices: [...one.splices, ...other.splices] };
}

function editOf(path: string, content: string, { start, end, splices }: Range): Edit {
  const was = linesOf(content.slice(start, end));
  const from = lineAt(start, content);
  const lines = linesOf(spliced(content, splices, start, end));
  return { path, from, to: from + was.length - 1, was, lines };
}

/** A part of a text with its splices done. */
export function spliced(content: string, splices: readonly Splice[], start = 0, end = content.length): string {
  const pieces: string[] = [];
  let at = start;
  for (const splice of splices) {
    pieces.push(content.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join("") + content.slice(at, end);
}

/** Without line breaks; the last one ends a line and begins no other. */
function linesOf(text: string): readonly string[] {
  if (text === "") return [];
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}
