import type { Item } from "../read/item.ts";
import type { ItemLook } from "../signal.ts";
import { type Held, holdsAt } from "./where.ts";

/** An item in which all that a look asks for holds. */
export interface MatchedItem {
  readonly holds: "yes" | "unknown" | "limited";
  /** Where the deciding value stands. */
  readonly line: number;
  readonly amount: number | null;
}

/** Null where the item does not show it. */
export function matchItem(item: Item, look: ItemLook): MatchedItem | null {
  if (item.kind !== look.in || item.exists === "no" || !look.types.some((type) => isType(item.type, type))) return null;
  const held = look.where.map(([path, test]) => holdsAt(item.value, path, test));
  const all = held.map(({ holds }) => holds);
  if (all.includes("no")) return null;
  const limited = item.exists === "limited" || all.includes("limited");
  return {
    holds: all.includes("unknown") ? "unknown" : limited ? "limited" : "yes",
    line: item.lineOf(look.shows === "value" || item.kind === "settings" ? (held[0]?.steps ?? []) : []),
    amount: look.amount === null ? null : amountOf(held[0]),
  };
}

/** Whether a look can be about any of these types of items, told without looking at the items. */
export function isAbout(types: readonly string[], look: ItemLook): boolean {
  return look.types.some((pattern) => types.some((type) => isType(type, pattern)));
}

function isType(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

function amountOf(held: Held | undefined): number | null {
  const number = typeof held?.value === "number" || typeof held?.value === "string" ? Number(held.value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
