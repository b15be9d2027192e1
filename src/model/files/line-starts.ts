let last: { readonly content: string; readonly starts: readonly number[] } = { content: "", starts: [0] };

/** Where each line of a text begins. The last text's are kept: the edits of one file are made one after the other. */
function startsOf(content: string): readonly number[] {
  if (last.content === content) return last.starts;
  const starts = [0];
  for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) starts.push(at + 1);
  last = { content, starts };
  return starts;
}

/** Offset of a place in a text whose line breaks are `\n`. */
export function offsetOf(
  { line, column }: { readonly line: number; readonly column: number },
  content: string,
): number {
  const start = startsOf(content)[line - 1];
  return start === undefined ? content.length : start + column - 1;
}

/** The line, counted from 1, that an offset of a text is in. */
export function lineAt(offset: number, content: string): number {
  const starts = startsOf(content);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The line that an offset is in: where it begins, and behind its line break. Looked up, since a line may hold a thousand things that ask. */
export function lineAround(offset: number, content: string): readonly [start: number, end: number] {
  const line = lineAt(offset, content);
  const starts = startsOf(content);
  return [starts[line - 1] ?? 0, starts[line] ?? content.length];
}
