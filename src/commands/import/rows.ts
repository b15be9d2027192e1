/** One row of a register; its cells as text, in the order of the columns. */
export interface Row {
  /** As the spreadsheet counts: the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A file that cannot be read as a register, in a sentence. */
export class NotARegister extends Error {}

/** So many rows and columns are read: a register of controls has hundreds. */
export const mostRows = 10_000;
export const mostColumns = 200;
