/** A row that the summary of a check run names: GitHub keeps it where whoever owns the database cannot write. */
export interface Anchor {
  readonly number: number;
  readonly digest: string;
}

/** The line of a check run's summary that names the newest row of the repository's record. */
export function anchorLine({ number, digest }: Anchor): string {
  return `Record: row ${number}, sha256 ${digest}`;
}

const line = /^Record: row ([1-9]\d{0,14}), sha256 ([0-9a-f]{64})$/gm;

/** The rows that a summary names. */
export function anchorsIn(summary: string): readonly Anchor[] {
  return [...summary.matchAll(line)].map(([, number, digest]) => ({ number: Number(number), digest: digest ?? "" }));
}
