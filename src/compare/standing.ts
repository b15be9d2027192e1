import type { Waived } from "../assess/waivers.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { canBeWaived, type Finding, fingerprintOf, type WaivableGroup } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import { listOf, quote, sentence } from "../model/sentence.ts";
import type { StillAsked } from "../model/two-sides.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";

/** A finding and where it stands between base and head. */
export type ClassifiedFinding = Finding &
  (
    | { readonly standing: "introduced" }
    | { readonly standing: "existing" }
    | { readonly standing: "resolved" | "withdrawn" }
    | { readonly standing: "waived"; readonly group: WaivableGroup }
  );

/** Set algebra on fingerprints: what head has and base has not, what both have, what only base had. */
export function classify(
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
export function classifyAtHead(found: Finding, standing: "introduced" | "existing", waived: Waived): ClassifiedFinding {
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
