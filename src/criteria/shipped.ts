import type { Catalogue } from "../model/catalogue.ts";
import { byText } from "../model/order.ts";
import { catalogues } from "./catalogues.generated.ts";

/** The frameworks that ship, in code unit order of their ids. */
export const shippedCatalogueIds: readonly string[] = Object.keys(catalogues).sort(byText);

const opened = new Map<string, Catalogue>();

/** A shipped catalogue, or null. Each is kept as text until it is asked for: most runs need one of them. */
export function shippedCatalogue(id: string): Catalogue | null {
  const packed = Object.hasOwn(catalogues, id) ? catalogues[id] : undefined;
  if (packed === undefined) return null;
  const catalogue = opened.get(id) ?? (JSON.parse(packed) as Catalogue);
  opened.set(id, catalogue);
  return catalogue;
}
