import type { Catalogue, Criterion } from "../../../model/catalogue.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { type ForeignSource, folderOf, resolveIn } from "../foreign.ts";
import { type ForeignValue, readForeign } from "../foreign-reader.ts";
import { foreignText, noText } from "../foreign-text.ts";
import { ownCatalogueOf, ownCriterion } from "../own-catalogue.ts";
import { type Entries, itemsOf, textOf } from "./forms.ts";
import { type Resources, resourceOf, resourcesOf } from "./resources.ts";

/** Catalogues by the names of NIST's own files (https://github.com/usnistgov/oscal-content). */
const byFileName: readonly (readonly [RegExp, string])[] = [
  [/800-53_?rev5/i, "nist-800-53-r5"],
  [/800-53_?rev4/i, "nist-800-53-r4"],
  [/CSF_?v2\.0/i, "nist-csf-2.0"],
];

/** A profile may import profiles; beyond these nobody can tell. */
const deepest = 5;

/** What ids of controls are looked up in. `selected`: those that a profile takes in, as OSCAL writes them; null: all, or nobody can tell. */
export interface Baseline {
  readonly catalogue: Catalogue;
  readonly selected: ReadonlySet<string> | null;
}

export interface Around {
  readonly source: ForeignSource;
  readonly snapshot: Snapshot;
  readonly catalogueOf: (id: string) => Catalogue | null;
  /** Catalogues of OSCAL that were read in the repository, by path. */
  readonly own: Map<string, Catalogue>;
  /** What files of the repository came to, so that one that is named in many ways is read once. */
  readonly known: Map<string, Baseline | null>;
}

/** The catalogue behind the `source` of an implementation or the `href` of a profile; null where nobody can tell. Nothing remote is read. */
export function baselineOf(
  href: string,
  from: string,
  resources: Resources,
  around: Around,
  depth = 0,
): Baseline | null {
  const resource = resourceOf(href, resources);
  if (resource === null || depth > deepest) return null;
  const names = [href, resource.title, ...resource.hrefs];
  const said = names.flatMap((name) => around.source.standards.get(name) ?? [])[0];
  if (said !== undefined) return whole(around.catalogueOf(said) ?? ownCalled(said, around));
  for (const name of resource.hrefs) {
    const path = resolveIn(folderOf(from), name);
    const found = path === null ? null : knownInRepository(path, around, depth);
    if (found !== null) return found;
  }
  const known = byFileName.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known === undefined ? null : whole(around.catalogueOf(known[1]));
}

function whole(catalogue: Catalogue | null): Baseline | null {
  return catalogue === null ? null : { catalogue, selected: null };
}

function ownCalled(id: string, { own }: Around): Catalogue | null {
  return [...own.values()].find((catalogue) => catalogue.id === id) ?? null;
}

/** The files of this repository that a source may need: catalogues and profiles that hrefs name, and those that these import. */
export function localFiles(hrefs: readonly string[], from: string, { files }: Snapshot): readonly string[] {
  return hrefs.flatMap((href) => {
    const path = /^[a-z][a-z\d+.-]*:/i.test(href) ? null : resolveIn(folderOf(from), href);
    return path !== null && files.has(path) && /\.(?:json|ya?ml)$/i.test(path) ? [path] : [];
  });
}

/** By depth too, since the same file is beyond `deepest` on one way and not on another. */
function knownInRepository(path: string, around: Around, depth: number): Baseline | null {
  const key = `${depth} ${path}`;
  const known = around.known.get(key);
  if (known !== undefined) return known;
  const found = inRepository(path, around, depth);
  around.known.set(key, found);
  return found;
}

function inRepository(path: string, around: Around, depth: number): Baseline | null {
  if (!around.snapshot.contents.has(path) || !/\.(?:json|ya?ml)$/i.test(path)) return null;
  const root = readForeign(foreignText(around.snapshot, path) ?? noText, path, () => {})?.entries(null, path);
  const catalog = root?.get("catalog")?.value;
  if (catalog !== undefined) return whole(ownCatalogue(catalog, path, around));
  const profile = root?.get("profile")?.value.entries(null, "a profile");
  return profile === undefined ? null : profileOf(profile, path, around, depth);
}

/** One of the name of a framework that is known already does not speak for it: whoever could write that file could claim it. */
function ownCatalogue(value: ForeignValue, path: string, { own, catalogueOf }: Around): Catalogue | null {
  const catalogue = own.get(path) ?? catalogueIn(value, path);
  if (catalogueOf(catalogue.id) !== null) return null;
  own.set(path, catalogue);
  return catalogue;
}

/** Ids only where every import names them; a pattern or a merge is nothing that ids alone can tell. */
function profileOf(profile: Entries, path: string, around: Around, depth: number): Baseline | null {
  const imports = itemsOf(profile, "imports").map((item) => item.entries(null, "an import"));
  const [first] = imports;
  const href = first === undefined ? null : textOf(first, "href");
  if (first === undefined || href === null || imports.length > 1) return null;
  const below = baselineOf(href, path, resourcesOf(profile), around, depth + 1);
  if (below === null || first.has("include-all")) return below;
  const ids = itemsOf(first, "include-controls").map((item) => item.entries(null, "include-controls"));
  const isPlain =
    ids.length > 0 &&
    !first.has("exclude-controls") &&
    ids.every((one) => one.has("with-ids") && !one.has("matching") && textOf(one, "with-child-controls") !== "yes");
  if (!isPlain) return { ...below, selected: null };
  return {
    ...below,
    selected: new Set(ids.flatMap((one) => itemsOf(one, "with-ids").flatMap((id) => id.text() ?? []))),
  };
}

const mostControls = 5_000;

function catalogueIn(value: ForeignValue, path: string): Catalogue {
  const root = value.entries(null, "the catalog");
  const title = root.get("metadata")?.value.entries(null, "metadata").get("title")?.value.text() ?? path;
  const criteria: Criterion[] = [];
  const walk = (entries: Entries) => {
    for (const item of [...itemsOf(entries, "controls"), ...itemsOf(entries, "groups")]) {
      const fields = item.entries(null, "a control");
      const id = textOf(fields, "id");
      if (id !== null && !fields.has("groups") && !isGroup(fields) && criteria.length < mostControls)
        criteria.push(ownCriterion(id, textOf(fields, "title") ?? id));
      walk(fields);
    }
  };
  walk(root);
  const id = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:json|ya?ml)$/i, "");
  return ownCatalogueOf({ id, title, path }, criteria);
}

/** A group has controls below it and no parts that state anything. */
function isGroup(fields: Entries): boolean {
  return fields.has("controls") && !fields.has("parts") && !fields.has("params");
}
