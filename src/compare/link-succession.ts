import { lessOfLink } from "../evidence/cards/cards.ts";
import { type Moves, movesOf } from "../evidence/fixes/moves.ts";
import { movedTo } from "../evidence/fixes/rename-fix.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Assessment } from "../model/assessment.ts";
import type { DocumentEvidence, EvidenceLink, FileEvidence } from "../model/evidence.ts";
import { by } from "../model/order.ts";
import type { Control } from "../model/program.ts";
import { remember } from "../model/remember.ts";
import type { ChangedFile, Snapshot } from "../model/snapshot.ts";
import { asksForJob, asksForPart, asksForReport } from "./part-succession.ts";

/** What decides whether a link of head took the place of a link of base. */
export interface Succession {
  readonly moves: Moves;
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** By control, the links that were broken at base, and that are at head, as their findings name them. */
  readonly brokenBefore: BrokenLinks;
  readonly brokenAfter: BrokenLinks;
}

type BrokenLinks = ReadonlyMap<string, readonly string[]>;

export function successionOf(change: readonly ChangedFile[], base: Assessed, head: Assessed): Succession {
  return {
    moves: movesOf(change),
    base: base.snapshot,
    head: head.snapshot,
    brokenBefore: brokenLinks(base.assessment),
    brokenAfter: brokenLinks(head.assessment),
  };
}

function brokenLinks({ findings }: Assessment): BrokenLinks {
  const broken = new Map<string, string[]>();
  for (const found of findings) {
    const [control, link] = found.subject;
    if (found.group !== "broken-evidence" || control === undefined || link === undefined) continue;
    const known = broken.get(control);
    if (known === undefined) broken.set(control, [link]);
    else known.push(link);
  }
  return broken;
}

/** Whether a finding's subject names this link: itself, or `link -> target` for a link inside the page it points at. */
export function isAbout(subject: string, link: EvidenceLink): boolean {
  return subject === link.text || subject.startsWith(`${link.text} -> `);
}

/** The links of head's control that carry a link of base's on: the link itself, else what took its place. */
export function successorsOf(link: EvidenceLink, was: Control, is: Control, from: Succession): readonly EvidenceLink[] {
  const same =
    linksByText(is)
      .get(link.text)
      ?.filter((candidate) => candidate.kind === link.kind) ?? [];
  if (same.length > 0) return same;
  const before = linksByText(was);
  const added = [...is.evidence].sort(by(({ text }) => text)).filter(({ text }) => !before.has(text));
  const moved = added.filter((candidate) => succeeds(candidate, link, from));
  return moved.length > 0 ? moved : repairs(link, is.id, added, from);
}

const linksByText = remember((control: Control): ReadonlyMap<string, readonly EvidenceLink[]> => {
  const links = new Map<string, EvidenceLink[]>();
  for (const link of control.evidence) links.set(link.text, [...(links.get(link.text) ?? []), link]);
  return links;
});

/** A link that proved nothing any more may be mended with another of its kind that holds. */
function repairs(link: EvidenceLink, control: string, added: readonly EvidenceLink[], from: Succession) {
  if (!isIn(from.brokenBefore, control, link)) return [];
  return added.filter((candidate) => candidate.kind === link.kind && !isIn(from.brokenAfter, control, candidate));
}

function isIn(broken: BrokenLinks, control: string, link: EvidenceLink): boolean {
  return broken.get(control)?.some((subject) => isAbout(subject, link)) ?? false;
}

/** Only where as much is asked as before: a moved file, a part that took a gone part's place, a provider's later document. */
function succeeds(candidate: EvidenceLink, link: EvidenceLink, from: Succession): boolean {
  switch (link.kind) {
    case "path":
      return candidate.kind === "path" && isMoved(candidate, link, from) && asksForPart(candidate, link, from);
    case "workflow":
      return candidate.kind === "workflow" && isMoved(candidate, link, from) && asksForJob(candidate, link, from);
    case "test":
    case "scan":
      return candidate.kind === link.kind && isMoved(candidate, link, from) && asksForReport(candidate, link, from);
    case "document":
      return candidate.kind === "document" && link.actor !== null && isRenewed(candidate, link);
    case "url":
      return false;
  }
}

function isRenewed(candidate: DocumentEvidence, link: DocumentEvidence): boolean {
  return (
    candidate.actor === link.actor && candidate.validUntil !== null && candidate.validUntil > (link.validUntil ?? "")
  );
}

function isMoved(candidate: FileEvidence, link: FileEvidence, { moves }: Succession): boolean {
  const [was, is] = [plainPath(link.path), plainPath(candidate.path)];
  if (is === (moves.to(was) ?? was)) return true;
  return movedTo(link, moves) === is;
}

/** Whether a link asks as much as the one before it. */
export function asksAsMuch(before: EvidenceLink, after: EvidenceLink): boolean {
  return lessOfLink(before, after).length === 0;
}
