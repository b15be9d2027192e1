import { followsLink, isSameLink, lessOfLink } from "../evidence/cards/cards.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { by } from "../model/order.ts";
import type { Control, Program } from "../model/program.ts";

/** A control that both programs have, as it stands in each. */
export interface KeptControl {
  readonly was: Control;
  readonly is: Control;
  /** The links that it had, in base's order, each with what became of it. */
  readonly links: readonly KeptLink[];
}

/** A link of base, and the links of head's control that carry it on; none: it is withdrawn. */
export interface KeptLink {
  readonly link: EvidenceLink;
  readonly successors: readonly EvidenceLink[];
}

/** The controls that both programs have, in base's order. */
export function keptControls(base: Program, head: Program, sides: Sides): readonly KeptControl[] {
  const heads = new Map(head.controls.map((control) => [control.id, control]));
  return base.controls.flatMap((was) => {
    const is = heads.get(was.id);
    return is === undefined ? [] : [{ was, is, links: keptLinks(was, is, sides) }];
  });
}

/**
 * A link is carried on by itself, else by what the change made of it. Another link that holds where this one is broken is no successor: what
 * was broken is no less so.
 */
function keptLinks(was: Control, is: Control, sides: Sides): readonly KeptLink[] {
  const [before, after] = [linksByText(was), linksByText(is)];
  const added = [...is.evidence].sort(by(({ text }) => text)).filter(({ text }) => !before.has(text));
  return was.evidence.map((link) => {
    const same = (after.get(link.text) ?? []).filter((next) => isSameLink(next, link));
    return { link, successors: same.length > 0 ? same : added.filter((next) => followsLink(next, link, sides)) };
  });
}

function linksByText({ evidence }: Control): ReadonlyMap<string, readonly EvidenceLink[]> {
  const links = new Map<string, EvidenceLink[]>();
  for (const link of evidence) links.set(link.text, [...(links.get(link.text) ?? []), link]);
  return links;
}

/** Whether a finding's subject names this link: itself, or `link -> target` for a link inside the page it points at. */
export function isAbout(subject: string, link: EvidenceLink): boolean {
  return subject === link.text || subject.startsWith(`${link.text} -> `);
}

/** Whether a link asks as much as the one before it. */
export function asksAsMuch(before: EvidenceLink, after: EvidenceLink): boolean {
  return lessOfLink(before, after).length === 0;
}
