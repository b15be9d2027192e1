import type { Edit } from "../model/files/edit.ts";
import type { Splice } from "./splice.ts";

/** What came of a list of fixes. */
export interface Applied {
  /** By path, the files that were changed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** For each fix whether it was done: all of its edits, or none where lines are not what they were or another fix is in its way. */
  readonly done: readonly boolean[];
}

/** Does as many fixes as do not touch each other, the first ones first. All that is not edited keeps its bytes, line ends too. */
export function applyFixes(
  read: (path: string) => Uint8Array | undefined,
  fixes: readonly (readonly Edit[])[],
): Applied {
  const open = new Map<string, Opened | null>();
  const opened = (path: string): Opened | null => {
    const known = open.get(path);
    if (known !== undefined) return known;
    const file = openedFile(read(path));
    open.set(path, file);
    return file;
  };
  const done = fixes.map((edits) => {
    const placed = edits.flatMap((edit) => {
      const file = opened(edit.path);
      const splice = file === null ? null : placedIn(file, edit);
      return file === null || splice === null ? [] : [{ file, splice }];
    });
    const isFree = placed.length === edits.length && placed.every(({ file, splice }) => fits(splice, file.splices));
    if (isFree) for (const { file, splice } of placed) add(splice, file.splices);
    return isFree;
  });
  const changed = [...open].flatMap(([path, file]): [string, Uint8Array][] =>
    file === null || file.splices.length === 0 ? [] : [[path, rewritten(file)]],
  );
  return { files: new Map(changed), done };
}

/** A file that is being edited. */
interface Opened {
  /** As it is, its byte order mark apart. */
  readonly raw: string;
  readonly mark: string;
  /** With every line break as `\n`. */
  readonly content: string;
  /** Offsets in `content` at which lines start; the last is its end where it ends in a line break. */
  readonly starts: readonly number[];
  readonly splices: Splice[];
}

function openedFile(bytes: Uint8Array | undefined): Opened | null {
  const text = bytes === undefined ? null : decoded(bytes);
  if (text === null) return null;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const raw = text.slice(mark.length);
  const content = raw.replace(/\r\n/g, "\n");
  const starts = [0];
  for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) starts.push(at + 1);
  return { raw, mark, content, starts, splices: [] };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The characters that an edit changes, as few as they are; null where its lines are not what they were. */
function placedIn({ content, starts }: Opened, { from, to, was, lines }: Edit): Splice | null {
  const start = starts[from - 1];
  if (start === undefined) return null;
  const next = starts[to];
  const end = next ?? content.length;
  const before = content.slice(start, end);
  const isOpen = next === undefined;
  if (before !== (was.length === 0 ? "" : was.join("\n") + (isOpen ? "" : "\n"))) return null;
  const after = lines.length === 0 ? "" : lines.join("\n") + (isOpen && was.length > 0 ? "" : "\n");
  return narrowed({ start, end, text: after }, before);
}

/** Without what is the same at both ends. */
function narrowed({ start, end, text }: Splice, before: string): Splice {
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Touching is overlapping: which of two comes first would be anybody's guess. The same splice twice is one. */
function fits(splice: Splice, others: readonly Splice[]): boolean {
  return others.every((other) => isSame(splice, other) || splice.end < other.start || other.end < splice.start);
}

function isSame(one: Splice, other: Splice): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

function add(splice: Splice, splices: Splice[]): void {
  if (splices.some((other) => isSame(splice, other)) || (splice.start === splice.end && splice.text === "")) return;
  splices.push(splice);
}

function rewritten({ raw, mark, content, splices }: Opened): Uint8Array {
  const rawAt = raw.length === content.length ? (offset: number) => offset : offsetsIn(raw);
  const pieces = [mark];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(raw.slice(rawAt(at), rawAt(start)), text.replaceAll("\n", lineEndNear(raw, rawAt(start))));
    at = end;
  }
  return new TextEncoder().encode(pieces.join("") + raw.slice(rawAt(at)));
}

/** Where in a text with CRLF an offset of the same text with LF is. */
function offsetsIn(raw: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = raw.indexOf("\r\n"); at >= 0; at = raw.indexOf("\r\n", at + 1)) breaks.push(at - breaks.length);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}

/** How the line ends that an offset is in; the one before it, where it is the last. */
function lineEndNear(raw: string, offset: number): string {
  const next = raw.indexOf("\n", offset);
  const near = next < 0 ? raw.lastIndexOf("\n", offset - 1) : next;
  return near > 0 && raw[near - 1] === "\r" ? "\r\n" : "\n";
}
