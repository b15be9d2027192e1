import { allPageLinks, type EvidenceLink } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import type { Problem } from "../../../model/problem.ts";
import { folderOf, resolveIn } from "../foreign.ts";
import { warning } from "../foreign-reader.ts";
import { type Entries, itemsOf, textOf } from "./forms.ts";

/** A resource of the back matter. */
export interface Resource {
  readonly title: string;
  readonly hrefs: readonly string[];
  /** Whether its bytes stand in the file itself. */
  readonly isEmbedded: boolean;
}

export type Resources = ReadonlyMap<string, Resource>;

/** So many resources are looked at; embedded ones are held to be there and never unpacked. */
const mostResources = 1_000;

export function resourcesOf(root: Entries): Resources {
  const listed =
    root.get("back-matter")?.value.entries(null, "back-matter").get("resources")?.value.items("resources") ?? [];
  return new Map(
    listed.slice(0, mostResources).flatMap((item): [string, Resource][] => {
      const fields = item.entries(null, "a resource");
      const uuid = textOf(fields, "uuid");
      if (uuid === null) return [];
      const hrefs = itemsOf(fields, "rlinks").flatMap(
        (link) => link.entries(null, "an rlink").get("href")?.value.text() ?? [],
      );
      const title = textOf(fields, "title") ?? textOf(fields, "description") ?? hrefs[0] ?? uuid;
      return [[uuid.toLowerCase(), { title, hrefs, isEmbedded: fields.has("base64") }]];
    }),
  );
}

/** What `#uuid` names, or an address as it is written; null where the back matter has no such resource. */
export function resourceOf(href: string, resources: Resources): Resource | null {
  if (!href.startsWith("#")) return { title: href, hrefs: [href], isEmbedded: false };
  return resources.get(href.slice(1).toLowerCase()) ?? null;
}

/** Relations that say where something comes from and not what shows it. */
const noEvidence = new Set([
  "canonical",
  "alternate",
  "latest-version",
  "predecessor-version",
  "successor-version",
  "source-profile",
]);

/** The links of an entry as evidence: files of this repository. An address is never asked, and what is embedded is part of the file. */
export function evidenceOf(
  entries: Entries,
  from: { readonly path: string; readonly resources: Resources },
  tell: (problem: Problem) => void,
): readonly EvidenceLink[] {
  return itemsOf(entries, "links").flatMap((item): EvidenceLink[] => {
    const fields = item.entries(["href", "rel", "media-type", "resource-fragment", "text"], "a link");
    const href = fields.get("href")?.value;
    const text = href?.text() ?? null;
    if (href === undefined || text === null) {
      tell(warning("missing-key", item.place, "a link has no href; left out"));
      return [];
    }
    if (noEvidence.has(textOf(fields, "rel") ?? "")) return [];
    const resource = resourceOf(text, from.resources);
    if (resource !== null) return [linkTo(resource, textOf(fields, "resource-fragment"), from.path, href.place)];
    tell(warning("unknown-id", href.place, `the back matter has no resource ${text}; the link is left out`));
    return [];
  });
}

function linkTo(
  { title, hrefs, isEmbedded }: Resource,
  fragment: string | null,
  from: string,
  place: Place,
): EvidenceLink {
  const shared = { place, attested: null, reviewEvery: null };
  const here = hrefs.flatMap((href) =>
    /^[a-z][a-z\d+.-]*:/i.test(href) ? [] : (resolveIn(folderOf(from), href.split("#")[0] ?? "") ?? []),
  );
  const [path] = here;
  if (path === undefined || path === "")
    return { kind: "document", text: title, title, isHere: isEmbedded, actor: null, validUntil: null, ...shared };
  const slug = fragment ?? hrefs[0]?.split("#")[1] ?? null;
  return {
    kind: "path",
    text: slug === null ? path : `${path}#${slug}`,
    path,
    isGlob: false,
    fragment: slug === null ? null : { kind: "heading", slug },
    contains: null,
    links: allPageLinks,
    ...shared,
  };
}
