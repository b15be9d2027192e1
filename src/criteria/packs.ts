import type { Pack } from "../model/frameworks/pack.ts";
import { packs } from "./packs.generated.ts";

/** The starter packs, by their ids. */
export const packIds: readonly string[] = Object.keys(packs);

/** A starter pack; null where there is none of this id. */
export function shippedPack(id: string): Pack | null {
  const packed = Object.hasOwn(packs, id) ? packs[id] : undefined;
  return packed === undefined ? null : (JSON.parse(packed) as Pack);
}
