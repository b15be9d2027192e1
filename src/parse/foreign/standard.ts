import { standardHeadKeys, standardKeys } from "../../keys/foreign.ts";
import type { Catalogue, Criterion } from "../../model/catalogue.ts";
import type { Problem } from "../../model/problem.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { readForeign, warning } from "./foreign-reader.ts";
import { type ForeignText, foreignText } from "./foreign-text.ts";
import { ownCatalogueOf, ownCriterion } from "./own-catalogue.ts";

/**
 * Reads a standard as OpenControl and Comply both write it: `name:` and then a mapping per criterion.
 * The catalogue's id is `id`; its titles are the file's own.
 */
export function readStandard(
  text: ForeignText,
  path: string,
  id: string,
  tell: (problem: Problem) => void,
): Catalogue | null {
  const root = readForeign(text, path, tell)?.entries(null, "the standard");
  if (root === undefined) return null;
  const title = root.get("name")?.value.text() ?? id;
  const criteria: Criterion[] = [];
  for (const [key, { value }] of root) {
    if (Object.hasOwn(standardHeadKeys, key)) continue;
    const entries = value.entries(Object.keys(standardKeys), `criterion ${key}`);
    if (entries.size === 0) continue;
    const family = entries.get("family")?.value.text() ?? null;
    criteria.push(ownCriterion(key, entries.get("name")?.value.text() ?? key, family));
  }
  if (criteria.length === 0) {
    tell(warning("foreign-format", { path, line: 1, column: 1 }, "the standard has no criterion"));
    return null;
  }
  return ownCatalogueOf({ id, title, path }, criteria);
}

/** The name by which a standard's own files speak of it: `name:` inside. */
export function standardName(text: ForeignText, path: string): string | null {
  return (
    readForeign(text, path, () => {})
      ?.entries(null, "the standard")
      .get("name")
      ?.value.text() ?? null
  );
}

/** A standard of the name of a framework that is known already does not take its place: whoever could write that file could ask for less. */
export function readOwnStandard(
  snapshot: Snapshot,
  path: string,
  catalogueOf: (id: string) => Catalogue | null,
  tell: (problem: Problem) => void,
): Catalogue | null {
  const text = foreignText(snapshot, path);
  if (text === null) return null;
  const name = standardName(text, path) ?? path;
  if (catalogueOf(name) === null) return readStandard(text, path, name, tell);
  const message = `${name} is a framework that is known already; the file is left out`;
  tell(warning("duplicate-id", { path, line: 1, column: 1 }, message));
  return null;
}
