/**
 * What parsing a page may cost beyond reading it, in characters read again. What opens something (emphasis, a link, code, a tag) and is not closed
 * makes the parser read on to the end of its paragraph, and each one that stands in one line with many others makes it look through those.
 * Measured just below it: 0.4 s for the worst of eight hostile shapes. The README of this repository, seven times over, comes to one million.
 */
export const mostCost = 150_000_000;

/** An estimate in time that grows as the page does; only what is surely text of a code block is left out. */
export function costOf(lines: readonly string[]): number {
  let cost = 0;
  let turns = 0;
  let paragraph: Paragraph = { characters: 0, open: 0 };
  let before = "";
  for (const line of textLines(lines)) {
    if (line.trim() === "") {
      cost += costOfParagraph(paragraph);
      paragraph = { characters: 0, open: 0 };
    } else {
      cost += line.length * (line.match(/[*_[\]<`!]/g)?.length ?? 0);
      paragraph.characters += line.length + 1;
      paragraph.open += openIn(line);
      turns += isTurn(before, line) ? 1 : 0;
    }
    before = line;
  }
  return cost + costOfParagraph(paragraph) + 20 * turns * lines.length;
}

/** Lines without a blank one among them. */
interface Paragraph {
  characters: number;
  /** What is opened on a line and not closed there. */
  open: number;
}

function costOfParagraph({ characters, open }: Paragraph): number {
  return open * characters;
}

/** Where a heading ends that is underlined, or a quotation goes on without its mark: the parser goes over all lines that it has read. */
function isTurn(before: string, line: string): boolean {
  if (/^[ \t]*(?:-+|=+)[ \t]*$/.test(line)) return before.trim() !== "";
  return /^[ \t]*>/.test(before) && !/^[ \t]*>/.test(line);
}

/** In one line, by pairs: brackets, what stands after `](`, runs of `*`, `_` and backticks, and tags. */
function openIn(line: string): number {
  const count = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
  const unequal = Math.abs(count(/\[/g) - count(/\]/g));
  const targets = Math.max(0, count(/\]\(/g) - count(/\)/g));
  const tags = Math.max(0, count(/<[!?/a-z]/gi) - count(/>/g));
  const comments = Math.max(0, count(/<!--|<\?|<!\[/g) - count(/-->|\?>|\]\]>/g));
  const odd = [/(?<!\*)\*(?!\*)/g, /\*{2,}/g, /`+/g, /(?<!\w)_+|_+(?!\w)/g].reduce(
    (sum, run) => sum + (count(run) % 2),
    0,
  );
  return unequal + targets + tags + comments + odd;
}

/** What lets a fence be no fence: these go on over blank lines. */
const hidesFences = /<!|<\?|<(?:script|pre|style|textarea)\b/i;

/** The lines without those between fences; only fences at the very start of a line are surely such. */
function textLines(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => hidesFences.test(line))) return lines;
  let fence: string | null = null;
  return lines.map((line) => {
    const run: string | undefined = /^(?:`{3,}(?!.*`)|~{3,})/.exec(line)?.[0];
    if (fence === null) {
      fence = run ?? null;
      return run === undefined ? line : "";
    }
    if (run?.startsWith(fence) === true && run.length === line.trimEnd().length) fence = null;
    return "";
  });
}
