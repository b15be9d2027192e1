import type { Catalogue, Criterion } from "../../model/catalogue.ts";

/** A criterion of a catalogue that a repository brings: of its points of focus nothing is known. */
export function ownCriterion(id: string, title: string, family: string | null = null): Criterion {
  return { id, title, categories: family === null ? [] : [family], confidence: "medium", principle: null, points: [] };
}

/** A catalogue that a repository brings in a file of another format; its confidence is what such a file deserves: medium. */
export function ownCatalogueOf(
  { id, title, path }: { readonly id: string; readonly title: string; readonly path: string },
  criteria: readonly Criterion[],
): Catalogue {
  const families = [...new Set(criteria.flatMap((criterion) => criterion.categories))];
  return {
    id,
    title,
    edition: "",
    source: path,
    confidence: "medium",
    licence: "as the repository says",
    categories: families.map((family) => ({ id: family, title: family, always: false })),
    criteria,
    withdrawn: [],
  };
}
