/** Whether a page is MDX, in which an expression that holds only a comment of JavaScript is one of the page (https://mdxjs.com/docs/what-is-mdx/#expressions). */
export function isMdx(path: string): boolean {
  return /\.mdx$/i.test(path);
}

const [opens, closes] = [/\{\s*\/\*/g, /\*\/\s*\}/g];

/** A fence of code, in whatever list or quotation it stands; behind one of backticks comes no other (CommonMark 0.31, 4.5). */
const fence = /^(?:[\s>]|[*+-]\s|\d{1,9}[.)]\s)*(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * The lines of an MDX page in which comments are blanks, so that what is left stands where it stood. Not in code, where they are text; one
 * that does not end is none.
 */
export function withoutMdxComments(lines: readonly string[]): readonly string[] {
  return mdxShown(lines.join("\n")).split("\n");
}

/** The same of a text. */
export function mdxShown(text: string): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of commentsIn(text, codeIn(text.split("\n")))) {
    kept += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return kept + text.slice(from);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Both lists are in order, so that each is passed once. */
function commentsIn(text: string, code: readonly Stretch[]): readonly Stretch[] {
  const comments: Stretch[] = [];
  let next = 0;
  let behind = 0;
  for (const { index: start } of text.matchAll(opens)) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (start < behind || (code[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    closes.lastIndex = start;
    const close = closes.exec(text);
    if (close === null) return comments;
    behind = close.index + close[0].length;
    comments.push({ start, end: behind });
  }
  return comments;
}

/** Fenced code, and code in a line. */
function codeIn(lines: readonly string[]): readonly Stretch[] {
  const code: Stretch[] = [];
  let open: string | null = null;
  let start = 0;
  for (const line of lines) {
    const end = start + line.length;
    const mark = fence.exec(line)?.[1] ?? null;
    if (open !== null) {
      code.push({ start, end });
      if (mark?.startsWith(open) === true && /^[\s>]*[`~]+\s*$/.test(line)) open = null;
    } else if (mark !== null) {
      open = mark;
      code.push({ start, end });
    } else {
      code.push(...spansIn(line).map((span) => ({ start: start + span.start, end: start + span.end })));
    }
    start = end + 1;
  }
  return code;
}

/** From a run of backticks to the next run that is as long. */
function spansIn(line: string): readonly Stretch[] {
  const runs = [...line.matchAll(/`+/g)].map(({ index: start, 0: run }) => ({ start, end: start + run.length }));
  const later = new Map<number, Stretch>();
  const spans: Stretch[] = [];
  for (const run of runs.toReversed()) {
    const close = later.get(run.end - run.start);
    if (close !== undefined) spans.push({ start: run.start, end: close.end });
    later.set(run.end - run.start, run);
  }
  return withoutOverlap(spans.reverse());
}

/** What begins inside of another is part of it. */
function withoutOverlap(spans: readonly Stretch[]): readonly Stretch[] {
  let behind = 0;
  return spans.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}
