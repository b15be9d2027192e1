/** Which of the two compared snapshots something stood in. */
export type Side = "base" | "head";

/** Where a fact stands in a file of one snapshot; `line` and `column` count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A place and the snapshot it is in. */
export interface Location extends Place {
  readonly side: Side;
}

export const atBase = ({ path, line, column }: Place): Location => ({ path, line, column, side: "base" });
export const atHead = ({ path, line, column }: Place): Location => ({ path, line, column, side: "head" });

export function isSameLocation(one: Location, other: Location): boolean {
  return one.side === other.side && one.path === other.path && one.line === other.line && one.column === other.column;
}
