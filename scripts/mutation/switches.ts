// What mutated sources call: which mutant is on, and which ones a test reaches. Stryker's own header, in every file, costs half the time.

/** How often each mutant was reached. */
export type Hits = Record<string, number>;

let active = "";
let reached: Hits | null = null;
let hitsLeft = Number.POSITIVE_INFINITY;

/** One mutant is on from now on, or none (""); after so many times of being reached it throws, since it will not end. */
export function switchOn(id: string, limit: number): void {
  active = id;
  hitsLeft = limit;
}

/** Counts from now on, into these, or not at all. */
export function countHits(hits: Hits | null): void {
  reached = hits;
}

export function isOn(id: string): boolean {
  if (active !== id) return false;
  hitsLeft -= 1;
  if (hitsLeft < 0) throw new Error("reached so often that it will not end");
  return true;
}

export function reaches(...ids: readonly string[]): void {
  if (reached === null) return;
  for (const id of ids) reached[id] = (reached[id] ?? 0) + 1;
}
