import { followsLink, isSameLink, lessOfLink } from "../evidence/cards/cards.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { by } from "../model/order.ts";
import type { Control } from "../model/program.ts";
import { remember } from "../model/remember.ts";

/** Whether a finding's subject names this link: itself, or `link -> target` for a link inside the page it points at. */
export function isAbout(subject: string, link: EvidenceLink): boolean {
  return subject === link.text || subject.startsWith(`${link.text} -> `);
}

/**
 * The links of head's control that carry a link of base's on: the link itself, else what the change made of it. Another link that holds where
 * this one is broken is no successor: what was broken is no less so.
 */
export function successorsOf(link: EvidenceLink, was: Control, is: Control, sides: Sides): readonly EvidenceLink[] {
  const same = linksByText(is)
    .get(link.text)
    ?.filter((candidate) => isSameLink(candidate, link));
  if (same !== undefined && same.length > 0) return same;
  const before = linksByText(was);
  const added = [...is.evidence].sort(by(({ text }) => text)).filter(({ text }) => !before.has(text));
  return added.filter((candidate) => followsLink(candidate, link, sides));
}

const linksByText = remember((control: Control): ReadonlyMap<string, readonly EvidenceLink[]> => {
  const links = new Map<string, EvidenceLink[]>();
  for (const link of control.evidence) links.set(link.text, [...(links.get(link.text) ?? []), link]);
  return links;
});

/** Whether a link asks as much as the one before it. */
export function asksAsMuch(before: EvidenceLink, after: EvidenceLink): boolean {
  return lessOfLink(before, after).length === 0;
}
