/**
 * Whole lines of one file at head, with others in their place: one suggestion block of a review comment, one hunk of `controldiff fix`.
 * A suggestion stands on the lines `from` to `to` and holds `lines.join("\n")`, nothing else; with no `lines` it is empty, and takes
 * them out. What is added comes together with a line that stays (it is both in `was` and in `lines`), so that there always is a line to
 * comment on; only in a file without any line is `to` less than `from`, and nothing can be suggested there.
 */
export interface Edit {
  readonly path: string;
  /** First and last line that are replaced, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** Those lines as they stand at head, without their line ends: the edit holds only where they still do. */
  readonly was: readonly string[];
  /** Those lines as they are to be, in full, without their line ends. */
  readonly lines: readonly string[];
}
