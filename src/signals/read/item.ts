import type { ItemKind } from "../signal.ts";

/** A resource, a manifest or a settings file, as one thing that has a type, a name and values. */
export interface Item {
  readonly kind: ItemKind;
  readonly type: string;
  /** What it is called inside its folder, such as `aws_s3_bucket.logs`. */
  readonly name: string;
  readonly value: unknown;
  /** Whether it exists only under a condition, or not at all. */
  readonly exists: "yes" | "limited" | "no";
  /** The line where a value inside stands, counted from 1; without steps, where the item does. */
  readonly lineOf: (steps: readonly string[]) => number;
  /** What an evidence link puts behind `#` to point at it; null where nothing does. */
  readonly anchor: string | null;
}
