import type { Reviews } from "./compare/sides/reviews.ts";
import { readApproved } from "./fetch/approved.ts";
import type { ChecksQuestion } from "./fetch/checks.ts";
import { eachBlobOnce } from "./fetch/each-blob-once.ts";
import { mechanismsTold } from "./fetch/mechanisms-told.ts";
import { probe } from "./fetch/probe.ts";
import { readBothSides, readTip } from "./fetch/program-at.ts";
import type { UrlChoice } from "./fetch/urls-to-ask.ts";
import { judge, unread } from "./judge.ts";
import type { Today } from "./model/assessment.ts";
import type { Side } from "./model/place.ts";
import type { Program } from "./model/program.ts";
import type { Report } from "./model/report.ts";
import { type Directory, type Links, type Repository, Unreadable } from "./ports.ts";

/** What a run is asked, and whom it may ask. */
export interface Question {
  /** `posture`: one revision is told of as it stands; base and head are the same. */
  readonly kind?: "change" | "posture";
  readonly repository: Repository;
  readonly programPath: string;
  /** False: where neither side has any file of a program, the change is told of by its mechanisms alone. True where it is not said. */
  readonly requiresProgram?: boolean;
  readonly today: Today;
  /** Null: owners are not looked up, and are unverifiable. */
  readonly directory: Directory | null;
  /** Null: URLs are not asked, and are unverifiable. `all` of them are, or only those that are `new` or that the change affects. */
  readonly links: { readonly port: Links; readonly which: UrlChoice } | null;
  /** Null, or left out: GitHub is not asked about checks, which are then unverifiable. */
  readonly checks?: ChecksQuestion | null;
  readonly approvals: Reviews;
  /** Asked instead where the terms let approvals of earlier commits stand, and there are some. */
  readonly approvalsWhereTheyStand?: () => Promise<Reviews>;
  /** Told what is being done, for a person who waits. */
  readonly says: (doing: string) => void;
  /** Told head's program, or base's where head has none; left out: nobody asks. */
  readonly sees?: ((program: Program | null, side: Side) => void) | undefined;
}

/**
 * Shows what a change does to the controls: two snapshots, their programs, what the world says of owners and links, and from there on
 * only thinking (`judge`). What could not be read makes a report that could not evaluate, never a pass.
 * Throws `Unreadable` only when it is not even known what to compare.
 */
export async function run(question: Question): Promise<Report> {
  const { says } = question;
  const repository = eachBlobOnce(question.repository);
  says("finding what to compare");
  const revisions = await repository.revisions();
  try {
    says("reading both programs and their evidence");
    const { base, head } = await readBothSides(repository, revisions, question.programPath);
    question.sees?.(head.parsed.program ?? base.parsed.program, head.parsed.program === null ? "base" : "head");
    const tip = await readTip(repository, revisions, question.programPath);
    const change = await repository.change();
    const said = await readApproved(repository, revisions, tip ?? base, question);
    const mechanisms = await mechanismsTold(question, repository, { base, head, tip, change });
    says("checking owners and links");
    const probes = await probe({ base, head, tip, files: change.files }, { ...question, ...said });
    says("comparing");
    return judge({ ...question, ...said, revisions, base, head, tip, change, probes, mechanisms });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unread({ ...question, revisions }, error.message);
  }
}
