/** A run of `*` or `_` among the pieces of a text, which may open or close emphasis (https://spec.commonmark.org/0.31.2/#delimiter-run). */
export interface Run {
  readonly mark: string;
  /** How many marks it had; `left`: how many are still text. */
  readonly length: number;
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its place among the pieces. */
  readonly piece: number;
}

const punctuation = /[\p{P}\p{S}]/u;

/** What a run of marks is by the characters around it; empty: the text's beginning or end. */
export function runOf(mark: string, length: number, before: string, after: string, piece: number): Run {
  const isSpace = (character: string) => character === "" || /\s/.test(character);
  const isPunctuation = (character: string) => character !== "" && punctuation.test(character);
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const inWord = mark === "_";
  return {
    mark,
    length,
    left: length,
    opens: left && (!inWord || !right || isPunctuation(before)),
    closes: right && (!inWord || !left || isPunctuation(after)),
    piece,
  };
}

/** Takes from runs the marks that are emphasis and no text. How far an opener was looked for in vain is kept, so that it is not looked for there again. */
export function matchRuns(runs: readonly Run[]): void {
  const open: Run[] = [];
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    while (run.closes && run.left > 0) {
      const kind = `${run.mark}${run.opens}${run.length % 3}`;
      const at = openerOf(run, open, bottoms.get(kind) ?? 0);
      if (at < 0) {
        bottoms.set(kind, open.length);
        break;
      }
      take(run, at, open);
      for (const [known, bottom] of bottoms) if (bottom > open.length) bottoms.set(known, open.length);
    }
    if (run.opens && run.left > 0) open.push(run);
  }
}

function openerOf(run: Run, open: readonly Run[], bottom: number): number {
  for (let at = open.length - 1; at >= bottom; at--) {
    const opener = open[at];
    if (opener?.mark !== run.mark) continue;
    // "Rule of three": https://spec.commonmark.org/0.31.2/#can-open-emphasis, rules 9 and 10.
    const isOdd = (opener.closes || run.opens) && (opener.length + run.length) % 3 === 0;
    if (!isOdd || (opener.length % 3 === 0 && run.length % 3 === 0)) return at;
  }
  return -1;
}

function take(run: Run, at: number, open: Run[]): void {
  const opener = open[at];
  if (opener === undefined) return;
  const marks = opener.left >= 2 && run.left >= 2 ? 2 : 1;
  opener.left -= marks;
  run.left -= marks;
  open.length = opener.left > 0 ? at + 1 : at;
}
