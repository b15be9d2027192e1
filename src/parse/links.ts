import type { Attestation, Contains, EvidenceLink, PathEvidence, ReportEvidence } from "../model/evidence.ts";
import { hasNamedParts } from "../model/file-kinds.ts";
import { currencyOf } from "../model/provider-report.ts";
import type { Actors } from "./actors.ts";
import { checkLink } from "./check-link.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import type { LinkContext } from "./link-context.ts";
import { patternIn } from "./written/forms.ts";
import { fragmentOf } from "./written/fragment.ts";
import { isGlob, withoutBackslashes } from "./written/globs.ts";
import { intervalOf } from "./written/interval.ts";
import type { WrittenControl, WrittenLink } from "./written/written-control.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** What holds evidence links. */
type Linking = Pick<WrittenControl, "id" | "evidence" | "review-every">;

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
  const common = { place, attested, reviewEvery };
  if ("path" in written) return pathLink(written, common, context.file);
  if ("check" in written) return checkLink(written, common, context);
  if ("workflow" in written) {
    const [path = "", job = null] = written.workflow.split("#");
    return { kind: "workflow", text: written.workflow, path, job, on: written.on ?? null, ...common };
  }
  if ("test" in written || "scan" in written) return reportLink(written, common);
  if ("url" in written) return { kind: "url", text: written.url, url: written.url, ...common };
  const title = written.document.trim();
  const where = `document "${title}" of control ${control.id}`;
  const actor =
    written.actor === undefined
      ? null
      : context.actors.find(written.actor, context.file.places.at(written, "actor"), where);
  const validUntil = written["valid-until"] ?? untilOf(actor, context.actors);
  return { kind: "document", isHere: false, text: title, title, actor, validUntil, ...common };
}

/** A provider's document that states no end is good as long as the provider's report is. */
function untilOf(actor: string | null, actors: Actors): string | null {
  const report = actor === null ? null : (actors.byId.get(actor)?.report ?? null);
  return report === null ? null : currencyOf(report).until;
}

function pathLink(
  written: Extract<WrittenLink, { path: string }>,
  common: Pick<PathEvidence, "place" | "attested" | "reviewEvery">,
  file: YamlFile,
): PathEvidence {
  const [escaped = "", ...behind] = written.path.split("#");
  const path = isGlob(escaped) ? escaped : withoutBackslashes(escaped);
  const fragment = behind.length === 0 ? null : fragmentOf(behind.join("#"));
  return {
    ...common,
    kind: "path",
    text: written.path,
    path,
    isGlob: isGlob(path),
    // A fragment that cannot be read was told when the file was validated.
    fragment: typeof fragment === "string" ? null : fragment,
    contains: containsOf(written.contains, file, written),
  };
}

function reportLink(
  written: Extract<WrittenLink, { test: string } | { scan: string }>,
  common: Pick<ReportEvidence, "place" | "attested" | "reviewEvery">,
): ReportEvidence {
  const text = "test" in written ? written.test : written.scan;
  const [escaped = "", ...behind] = text.split("#");
  const path = isGlob(escaped) ? escaped : withoutBackslashes(escaped);
  const named = behind.length === 0 ? null : behind.join("#").trim();
  const report = { ...common, text, path, isGlob: isGlob(path), maxAgeDays: written["max-age-days"] ?? null };
  return "test" in written
    ? { ...report, kind: "test", test: named }
    : { ...report, kind: "scan", rule: named, atMost: written["at-most"] ?? "none" };
}

function containsOf(written: string | undefined, file: YamlFile, link: object): Contains | null {
  if (written === undefined) return null;
  const pattern = patternIn(written);
  const place = file.places.at(link, "contains");
  return pattern === null ? { kind: "text", value: written, place } : { kind: "regex", value: pattern, place };
}

function attestationOf(link: WrittenLink, file: YamlFile): Attestation | null {
  if (link.attested === undefined) return null;
  const { by, on, digest } = link.attested;
  return { by, on, digest: digest ?? null, place: file.places.key(link, "attested") };
}
