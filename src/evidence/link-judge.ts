import type { Probes, Today } from "../model/assessment.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Asked, holdsOf, reading } from "../paths/reading.ts";
import { judgeLink } from "./cards/cards.ts";
import type { EvidenceContext, Judged } from "./flaw.ts";
import { tellingPlace, written } from "./written.ts";

/** Judges the links of one side. */
export interface LinkJudge {
  readonly judge: (link: EvidenceLink) => Judged;
  /** What base judged, for head to take over. */
  readonly judged: JudgedLinks;
}

/** The judgments of one side that hold of every link written alike, and of every snapshot that answers what was asked the same way. */
export interface JudgedLinks {
  /** By what is written of a link, whatever its place. */
  readonly known: ReadonlyMap<string, Kept>;
  readonly snapshot: Snapshot;
  readonly probes: Probes;
  readonly today: Today;
}

interface Kept {
  readonly judged: Judged;
  readonly asked: Asked;
}

/**
 * Judges each distinct link of base once, noting what that reads; at head base's judgment stands where nothing that was read differs. What has a flaw is
 * judged again each time: its fix and its place are the side's own. `base`: what base judged; null: head judges everything itself.
 */
export function linkJudge(context: EvidenceContext, base: JudgedLinks | null): LinkJudge {
  const { snapshot, probes, today, before } = context;
  const known = new Map<string, Kept>();
  const judge = (link: EvidenceLink) => {
    const kept = known.get(written(link));
    if (kept !== undefined) return kept.judged;
    const { judged, asked, isOfSide } = judgeNoting(link, context);
    if (judged.flaws.length === 0 && !isOfSide) known.set(written(link), { judged, asked });
    return judged;
  };
  return {
    judge: before == null ? judge : (link) => taken(link, context, base) ?? judgeLink(link, context),
    judged: { known, snapshot, probes, today },
  };
}

/** What base judged of a link written alike, if head answers everything alike that was asked; else null. */
function taken(link: EvidenceLink, context: EvidenceContext, base: JudgedLinks | null): Judged | null {
  if (base === null || base.probes !== context.probes || base.today !== context.today) return null;
  const kept = base.known.get(written(link));
  return kept !== undefined && holdsOf(kept.asked, base.snapshot, context.snapshot) ? kept.judged : null;
}

/** Judges a link that notes what is read: of the files, and whether its place, its side or what base says is looked at, which are each side's own. */
function judgeNoting(link: EvidenceLink, { snapshot, side, probes, today, before = null }: EvidenceContext) {
  const read = reading(snapshot);
  let isOfSide = false;
  const told = () => {
    isOfSide = true;
  };
  const scene: Required<EvidenceContext> = {
    snapshot: read.snapshot,
    probes,
    today,
    get side() {
      told();
      return side;
    },
    get before() {
      told();
      return before;
    },
  };
  const judged = judgeLink(tellingPlace(link, told), scene);
  return { judged, asked: read.asked, isOfSide };
}
