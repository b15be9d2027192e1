import type { CrosswalkPair } from "../model/catalogue.ts";
import { crosswalks } from "./crosswalks.generated.ts";

/** The shipped pairs from one framework to another: suggestions, never equivalence. Empty where there are none. */
export function shippedCrosswalk(from: string, to: string): readonly CrosswalkPair[] {
  const packed = crosswalks[`${from} ${to}`];
  return packed === undefined ? [] : (JSON.parse(packed) as readonly CrosswalkPair[]);
}
