/** Where the runs of backticks of a text stand, so that what closes a span of code is found without looking at the text again. */
export class CodeSpans {
  /** By the length of a run, the places of such runs from the last one to the first. */
  readonly #runs = new Map<number, number[]>();

  constructor(text: string) {
    const all = [...text.matchAll(/`+/g)].reverse();
    for (const { index, 0: run } of all) {
      const known = this.#runs.get(run.length);
      if (known === undefined) this.#runs.set(run.length, [index]);
      else known.push(index);
    }
  }

  /** Where the run stands that closes a span of `length` backticks which ends its opening at `from`; -1 where none does. Asked with growing places only. */
  closing(length: number, from: number): number {
    const runs = this.#runs.get(length) ?? [];
    while ((runs.at(-1) ?? from) < from) runs.pop();
    return runs.at(-1) ?? -1;
  }
}

/** The text of a span of code as it is shown. */
export function codeText(written: string): string {
  const text = written.replace(/\n/g, " ");
  const isPadded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  return isPadded ? text.slice(1, -1) : text;
}
