import { followsLink, isSameLink, lessOfLink } from "../../evidence/cards/cards.ts";
import type { Sides } from "../../evidence/follows/sides.ts";
import type { Assessed } from "../../model/assessed.ts";
import type { Probes, Today } from "../../model/assessment.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Moves } from "../../model/files/moves.ts";
import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import type { Control, Program } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** Two programs that are held against each other, and the files at head that both are asked about. */
export interface Programs {
  readonly base: Program;
  readonly head: Program;
  readonly kept: readonly KeptControl[];
  /**
   * Base's program as it would stand had the change not edited it: only its links follow the files that the change moved.
   * Held against head's files it says what the change does, whatever it says of itself. Null where the change edits nothing of it.
   */
  readonly unedited: Program | null;
  readonly files: Snapshot["files"];
  readonly sides: Sides;
  /** Logins by team, for the teams that could be read. */
  readonly members: Probes["members"];
  readonly today: Today;
}

/** One way in which a program can come to ask less. */
export type ProgramChange = (programs: Programs) => readonly Finding[];

export function programsOf(
  base: Assessed,
  head: Assessed,
  around: Pick<Programs, "members" | "today"> & { readonly moves: Moves },
): Programs {
  const { moves, members, today } = around;
  const sides = { moves, base: base.snapshot, head: head.snapshot };
  const kept = keptControls(base, head, sides);
  const programs = { base: base.program, head: head.program, kept, files: head.snapshot.files, sides, members, today };
  return { ...programs, unedited: isEdited(programs) ? unedited(base.program, kept) : null };
}

/** Whether a change touches any file of the program, its own or its sources'. */
function isEdited({ base, head, sides }: Pick<Programs, "base" | "head" | "sides">): boolean {
  const files = new Set([...base.files, ...head.files]);
  return [...files].some((path) => sides.base.files.get(path)?.id !== sides.head.files.get(path)?.id);
}

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
function keptControls({ program }: Assessed, { controls }: Assessed, sides: Sides): readonly KeptControl[] {
  return program.controls.flatMap((was) => {
    const is = controls.get(was.id);
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

function unedited(base: Program, kept: readonly KeptControl[]): Program {
  const controls = new Map(kept.map((control) => [control.was, control]));
  return { ...base, controls: base.controls.map((was) => inItsPlace(was, controls.get(was))) };
}

/** A link that was moved is the same link; who has read it since is another question. */
function inItsPlace(was: Control, kept: KeptControl | undefined): Control {
  if (kept === undefined) return was;
  const evidence = kept.links.map(({ link, successors }) => {
    const moved = successors.find((next) => asksAsMuch(link, next));
    return moved === undefined || moved.text === link.text ? link : { ...moved, attested: link.attested };
  });
  return { ...was, evidence };
}

/** Whether a finding's subject names this link: itself, or `link -> target` for a link inside the page it points at. */
export function isAbout(subject: string, link: EvidenceLink): boolean {
  return subject === link.text || subject.startsWith(`${link.text} -> `);
}

/** Whether a link asks as much as the one before it. */
export function asksAsMuch(before: EvidenceLink, after: EvidenceLink): boolean {
  return lessOfLink(before, after).length === 0;
}
