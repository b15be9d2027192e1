import type { Waived } from "../assess/waivers.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import { leavesOutMore } from "../keys/page-links.ts";
import type { Assessed } from "../model/assessed.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { canBeWaived, type Finding, fingerprintOf, type RuleId, type WaivableGroup } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import { listOf, quote, sentence } from "../model/sentence.ts";
import type { CarriedLink, StillAsked } from "../model/two-sides.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";
import type { Found } from "./found.ts";
import { asksAsMuch, isAbout, type KeptControl } from "./program-changes/programs.ts";

/** A finding and where it stands between base and head. */
export type ClassifiedFinding = Finding &
  (
    | { readonly standing: "introduced" }
    | { readonly standing: "existing" }
    | { readonly standing: "resolved" | "withdrawn" }
    | { readonly standing: "waived"; readonly group: WaivableGroup }
  );

/** What stands where: of base's findings and head's, of the change's own, and of its edits of the program. */
export function standings(sides: Found): readonly ClassifiedFinding[] {
  const { base, head, programs, repaired, unusable, ofTheChange, edits, waived } = sides;
  const asNew = (one: Finding) => classifyAtHead(one, "introduced", waived);
  // What could not be evaluated is nothing that a waiver accepts.
  const unread = unusable.map((one) => classifyAtHead(one, "introduced", new Set()));
  if (head === null) return unread;
  const found = head.assessment.findings;
  if (sides.comparison === "adopted") {
    return [...[...found, ...ofTheChange].map((one) => ({ ...one, standing: "existing" }) as const), ...unread];
  }
  if (base === null || programs === null) return [...[...found, ...ofTheChange].map(asNew), ...unread];
  const asked = stillAskedAt(base, head, programs.kept, edits);
  const before = [...base.assessment.findings, ...(repaired?.alreadyThere ?? [])];
  return [...classify(before, found, waived, asked), ...[...ofTheChange, ...edits].map(asNew), ...unread];
}

/** What head still requires of base's program, given the changes of the program that were found. */
function stillAskedAt(
  base: Assessed,
  head: Assessed,
  kept: readonly KeptControl[],
  changes: readonly Finding[],
): StillAsked {
  const subjectsOf = (rule: RuleId) =>
    new Set(changes.filter((change) => change.rule === rule).flatMap((change) => change.subject));
  const keptById = new Map(kept.map((control) => [control.is.id, control]));
  const withdrawn = new Set(changes.map(({ fingerprint }) => fingerprint));
  return {
    base,
    head,
    carriedOn: (control, link) => carriedLinks(keptById.get(control), link, withdrawn),
    relinked: new Set([...subjectsOf("evidence-withdrawn"), ...kept.filter(looksAtLess).map(({ is }) => is.id)]),
    broken: new Set([...base.assessment.failing].flatMap(([id, why]) => (why === "broken-evidence" ? [id] : []))),
    narrowed: subjectsOf("path-narrowed"),
    weakened: subjectsOf("report-weakened"),
    hasCodeowners: findCodeowners(head.snapshot.files) !== null,
  };
}

/** `withdrawn`: the changes of the program, by fingerprint: a link's files may show less where the link asks as much. */
function carriedLinks(
  kept: KeptControl | undefined,
  name: string,
  withdrawn: ReadonlySet<string>,
): readonly CarriedLink[] {
  return (kept?.links ?? [])
    .filter(({ link }) => isAbout(name, link))
    .flatMap(({ link: was, successors }) => {
      const showsLess = withdrawn.has(fingerprintOf("evidence-withdrawn", [kept?.is.id ?? "", was.text]));
      return successors.map((is) => {
        const isUnseen = name !== was.text && pageLooksAtLess(was, is);
        return { was, is, asksLess: showsLess || isUnseen || !asksAsMuch(was, is) };
      });
    });
}

/** Whether links inside the pages of a control are left out that base looked at. */
function looksAtLess({ links }: KeptControl): boolean {
  return links.some(({ link, successors }) => successors.some((is) => pageLooksAtLess(link, is)));
}

function pageLooksAtLess(was: EvidenceLink, is: EvidenceLink): boolean {
  return was.kind === "path" && is.kind === "path" && leavesOutMore(was.links, is.links);
}

/** Set algebra on fingerprints: what head has and base has not, what both have, what only base had. */
function classify(
  base: readonly Finding[],
  head: readonly Finding[],
  waived: Waived,
  asked: StillAsked,
): readonly ClassifiedFinding[] {
  const before = partsBefore(base, asked);
  const after = new Set(head.map((found) => found.fingerprint));
  const isGone = (found: Finding) => ![found.fingerprint, ...carriedOn(found, asked)].some((name) => after.has(name));
  return [
    ...head.map((found) => againstBase(found, before.get(found.fingerprint), waived)),
    ...base.filter(isGone).map((found) => gone(found, asked, waived)),
  ];
}

/** By fingerprint, at head, the parts of what base had. */
function partsBefore(base: readonly Finding[], asked: StillAsked): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, Set<string>>();
  for (const found of base) {
    for (const name of [found.fingerprint, ...carriedOn(found, asked)]) {
      const known = before.get(name) ?? new Set();
      for (const part of found.parts) known.add(part);
      before.set(name, known);
    }
  }
  return before;
}

/** Worse than at base is new, waived or not: a waiver accepts what base had. */
function againstBase(found: Finding, before: ReadonlySet<string> | undefined, waived: Waived): ClassifiedFinding {
  if (before === undefined) return classifyAtHead(found, "introduced", waived);
  const added = found.parts.filter((part) => !before.has(part));
  if (added.length === 0 || before.size === 0) return classifyAtHead(found, "existing", waived);
  const names = added.length > mostNamed + 1 ? added.slice(0, mostNamed) : added;
  const more = added.length - names.length;
  const listed = [...names.map((name) => [quote(name)]), ...(more > 0 ? [sentence`${more} more`] : [])];
  return { ...found, message: sentence`${found.message}; new: ${listOf(listed)}`, standing: "introduced" };
}

/** So many new parts of a finding are named. */
const mostNamed = 3;

/** A waiver accepts what is found, where it is of a kind that a waiver can accept. */
function classifyAtHead(found: Finding, standing: "introduced" | "existing", waived: Waived): ClassifiedFinding {
  if (waived.has(found.fingerprint) && canBeWaived(found)) return { ...found, standing: "waived" };
  return standing === "introduced" ? { ...found, standing } : { ...found, standing };
}

/** Nothing is resolved by what cannot be verified: where the link is still there, and whether it holds cannot be told, it stays open. */
function gone(found: Finding, asked: StillAsked, waived: Waived): ClassifiedFinding {
  const link = linkUnderDoubt(found, asked);
  if (link !== null) return classifyAtHead({ ...found, location: atHead(link.place) }, "existing", waived);
  const isResolved = isStillAsked(found, asked) && !isMetByRelinking(found, asked);
  return { ...found, standing: isResolved ? "resolved" : "withdrawn" };
}

/** Whether head still requires what `found`, of base, is about. */
function isStillAsked(found: Finding, asked: StillAsked): boolean {
  const rule = rules[found.rule];
  switch (rule.is) {
    case "posture":
      return rule.stillAsked(found, asked);
    case "change":
    case "program-change":
      // Base has no finding of a change.
      return true;
  }
}

/** Whether a gap or an untreated risk is gone only because controls whose evidence was broken do not point at it any more. */
function isMetByRelinking(found: Finding, { head, relinked, broken }: StillAsked): boolean {
  const meeting = postureRuleOf(found)?.answers?.metBy(found, head) ?? [];
  return meeting.length > 0 && meeting.every((id) => relinked.has(id) && broken.has(id));
}

/** The link of head that carries a broken link of base on and that is neither proven nor broken. */
function linkUnderDoubt(found: Finding, asked: StillAsked): EvidenceLink | null {
  const [id = "", text = ""] = found.subject;
  if (found.group !== "broken-evidence" || postureRuleOf(found)?.follows !== "link") return null;
  const links = asked.carriedOn(id, text).map(({ is }) => is.text);
  const proofs = asked.head.assessment.proofs.get(id) ?? [];
  const open = proofs.find(({ link, is }) => links.includes(link.text) && (is === "unproven" || is === "unverifiable"));
  return open?.link ?? null;
}

/** The fingerprints a base finding about a link has at head, where another link took that link's place. */
function carriedOn(found: Finding, asked: StillAsked): readonly string[] {
  const [id = "", text = ""] = found.subject;
  if (postureRuleOf(found)?.follows !== "link") return [];
  return asked
    .carriedOn(id, text)
    .map(({ was, is }) => fingerprintOf(found.rule, [id, is.text + text.slice(was.text.length)]));
}
