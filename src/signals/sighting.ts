import type { Signal } from "./signal.ts";

/** One place of one file where a mechanism shows. */
export interface Sighting {
  readonly signal: Signal;
  readonly path: string;
  readonly line: number;
  /** What it belongs to, by the same name at base and at head: a resource's address; with `./` before it what is so called only in its file. */
  readonly subject: string;
  /** What was seen, on one line, as the file's author wrote it. */
  readonly shows: string;
  /**
   * `unknown`: a value decides that stands elsewhere. `limited`: only under a condition. `advisory`: it runs, and its failure fails nothing.
   */
  readonly holds: Holds;
  /** `value`: a setting of something that has another purpose. */
  readonly kind: "item" | "value";
  /** Days, copies and the like; null where it is no amount. */
  readonly amount: number | null;
  /** Of what weight it is: a page about it (2) is not replaced by a section (1) of another. */
  readonly rank: 1 | 2;
  /** Other items of the folder that it names. */
  readonly refers: readonly string[];
  readonly evidence: Evidence;
}

type Holds = "yes" | "unknown" | "limited" | "advisory";

/** How an evidence link would point at it. */
export interface Evidence {
  readonly kind: "path" | "workflow";
  /** What stands behind `#`; null: the whole file. */
  readonly anchor: string | null;
  /** A text that the file must go on holding; null: none. */
  readonly contains: string | null;
}

/** What one file of one revision shows. */
export interface Seen {
  readonly path: string;
  /** False: the file is of a kind that is read, and could not be. */
  readonly isRead: boolean;
  readonly sightings: readonly Sighting[];
  /** Names of the items in it. */
  readonly items: readonly string[];
  /** Whether something runs or holds data here, which others protect. */
  readonly carries: boolean;
}
