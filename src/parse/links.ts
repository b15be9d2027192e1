import type { Attestation, Contains, EvidenceLink } from "../model/evidence.ts";
import { hasNamedParts } from "../model/files/file-kinds.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { intervalOf } from "./written/interval.ts";
import type { LinkContext } from "./written/links/link-form.ts";
import { readLink, type WrittenLink } from "./written/links/link-forms.ts";
import { readPageLinks } from "./written/page-links.ts";
import type { WrittenControl } from "./written/written-control.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** What holds evidence links. */
type Linking = Pick<WrittenControl, "id" | "evidence" | "review-every"> & Partial<Pick<WrittenControl, "links">>;

/** The evidence links of a control, each with a text of its own. */
export function linksOf(control: Linking, context: LinkContext): readonly EvidenceLink[] {
  const list = control.evidence ?? [];
  const links = list.map((written, index) => linkOf(written, context.file.places.at(list, index), control, context));
  for (const link of links) judgePart(link, context.tell);
  const named = links.map((link) => ({ id: textAmong(links, link), link, place: link.place }));
  return eachOnce(`in control ${control.id}, the evidence link`, named, context.tell).map(({ id, link }) => ({
    ...link,
    text: id,
  }));
}

/** A part by its name that no file of this kind can have. */
function judgePart(link: EvidenceLink, tell: Diagnostics): void {
  if (link.kind !== "path" || link.fragment === null || link.fragment.kind === "lines") return;
  const extension = /\.[a-z0-9]+$/i.exec(link.path)?.[0];
  if (extension === undefined || hasNamedParts(link.path)) return;
  const message = `"${link.text}" names a part of a ${extension} file, which is looked up in Markdown, reStructuredText, AsciiDoc, JSON, YAML, TOML and HCL only: the whole file is checked instead, and the part is not proven; name lines, such as #L10-L20, or leave it out`;
  tell.warning("wrong-value", link.place, message);
}

/** Links to one place that ask for different texts are told apart by them; all others keep the short form. */
function textAmong(links: readonly EvidenceLink[], link: EvidenceLink): string {
  if (link.kind !== "path" || link.contains === null) return link.text;
  const same = links.filter((other) => other.kind === "path" && other.text === link.text);
  return same.length === 1 ? link.text : `${link.text} contains ${containsText(link.contains)}`;
}

function containsText({ kind, value }: Contains): string {
  return kind === "regex" ? `/${value}/` : JSON.stringify(value);
}

function linkOf(
  written: WrittenLink,
  place: EvidenceLink["place"],
  control: Linking,
  context: LinkContext,
): EvidenceLink {
  const attested = attestationOf(written, context.file);
  const reviewEvery = intervalOf(written["review-every"] ?? control["review-every"]);
  return readLink(
    written,
    { place, attested, reviewEvery },
    {
      ...context,
      control: control.id,
      ofControl: readPageLinks(control.links, "control"),
    },
  );
}

function attestationOf(link: WrittenLink, file: YamlFile): Attestation | null {
  if (link.attested === undefined) return null;
  const { by, on, digest } = link.attested;
  return { by, on, digest: digest ?? null, place: file.places.key(link, "attested") };
}
