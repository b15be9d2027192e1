import type { Anchor } from "./anchor.ts";
import { digestOf } from "./chain.ts";
import type { LedgerExport } from "./export.ts";
import { type LedgerRow, noRowBefore } from "./row.ts";

/** What is wrong with a record. `row`: the number of the row where it shows. */
interface LedgerProblem {
  readonly row: number;
  readonly message: string;
}

export interface Verification {
  readonly rows: number;
  /** Numbers of the first row and of the last; null: there is none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly problems: readonly LedgerProblem[];
  /** The newest row that an anchor on GitHub names as it is here, with nothing wrong up to it: so far nobody can have rewritten it. */
  readonly heldTo: number | null;
  /** The newest row that an anchor names, where it is behind the last one here; null: none is. */
  readonly namedBehind: number | null;
}

/** Which rows were asked for: from the first one on, and up to the last one there is. */
interface Asked {
  readonly fromFirst: boolean;
  readonly toLast: boolean;
}

/** Of an export's query; a time behind the one when it was exported is no end. */
export function askedOf({ query: { from, to }, exportedAt }: Pick<LedgerExport, "query" | "exportedAt">): Asked {
  return { fromFirst: from === null, toLast: to === null || Date.parse(to) > Date.parse(exportedAt) };
}

/**
 * Whether rows of one repository are those that were written: none edited, removed, added or moved, and none that an anchor names otherwise.
 * Without anchors a record that was rewritten as a whole, or whose end was cut off, cannot be detected. Neither can an end that was cut off
 * from rows that were asked for up to a time: the next ones begin behind them.
 */
export function verifyLedger(
  rows: readonly LedgerRow[],
  anchors: readonly Anchor[],
  { fromFirst, toLast }: Asked = { fromFirst: false, toLast: true },
): Verification {
  const chain = [...(fromFirst ? beginningProblems(rows) : []), ...chainProblems(rows)];
  const problems = [...chain, ...anchorProblems(rows, anchors, toLast)].sort((a, b) => a.row - b.row);
  const digests = new Map(rows.map(({ number, digest }) => [number, digest]));
  const firstWrong = problems[0]?.row ?? Number.POSITIVE_INFINITY;
  const held = anchors.filter(({ number, digest }) => digests.get(number) === digest && number < firstWrong);
  return {
    rows: rows.length,
    from: rows[0]?.number ?? null,
    to: rows.at(-1)?.number ?? null,
    problems,
    heldTo: newestOf(held),
    namedBehind: newestOf(anchors.filter(({ number }) => number > (rows.at(-1)?.number ?? 0))),
  };
}

function newestOf(anchors: readonly Anchor[]): number | null {
  return anchors.length === 0 ? null : Math.max(...anchors.map(({ number }) => number));
}

function chainProblems(rows: readonly LedgerRow[]): readonly LedgerProblem[] {
  return rows.flatMap((row, at) => {
    const { number: no, digest, previous } = row;
    const before = at === 0 ? null : (rows[at - 1] ?? null);
    return [
      ...(digestOf(row) === digest ? [] : [{ row: no, message: "was edited: its digest is not that of what it says" }]),
      ...(before === null ? firstProblems(no, previous) : orderProblems(before, row)),
    ];
  });
}

function firstProblems(no: number, previous: string): readonly LedgerProblem[] {
  if ((no === 1) === (previous === noRowBefore)) return [];
  return [{ row: no, message: no === 1 ? "names a row before it, and is the first" : "names no row before it" }];
}

function beginningProblems([first]: readonly LedgerRow[]): readonly LedgerProblem[] {
  const no = first?.number ?? 1;
  if (no === 1) return [];
  return [{ row: no, message: `is the first one here, although all were requested: ${missing(1, no - 1)} removed` }];
}

function orderProblems(before: LedgerRow, { number: no, previous }: LedgerRow): readonly LedgerProblem[] {
  if (no > before.number + 1)
    return [{ row: no, message: `follows row ${before.number}: ${missing(before.number + 1, no - 1)} removed` }];
  if (no <= before.number) return [{ row: no, message: `follows row ${before.number}: it was moved or appears twice` }];
  if (previous === before.digest) return [];
  return [{ row: no, message: `does not follow row ${before.number} as it is here: one of them was rewritten` }];
}

function missing(from: number, to: number): string {
  return from === to ? `row ${from} was` : `rows ${from} to ${to} were`;
}

function anchorProblems(
  rows: readonly LedgerRow[],
  anchors: readonly Anchor[],
  toLast: boolean,
): readonly LedgerProblem[] {
  const digests = new Map(rows.map(({ number, digest }) => [number, digest]));
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const behind = newestOf(anchors.filter(({ number }) => number > last));
  const cut = behind === null || !toLast ? [] : [{ row: last, message: cutOff(behind) }];
  const rewritten = anchors
    .filter(({ number, digest }) => number >= first && number <= last && (digests.get(number) ?? digest) !== digest)
    .map(({ number }) => ({ row: number, message: "was rewritten: a check on GitHub names another digest for it" }));
  return [...cut, ...new Map(rewritten.map((one) => [one.row, one])).values()];
}

function cutOff(named: number): string {
  return `is the last one here, and a check on GitHub names row ${named}: the end was cut off`;
}
