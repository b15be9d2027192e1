import type { Probes, Today } from "../../model/assessment.ts";
import type { Problem } from "../../model/problem.ts";
import type { Program, Salvaged } from "../../model/program.ts";
import type { MechanismChange } from "../../model/report/mechanism.ts";
import type { Change, Revision, Snapshot } from "../../model/snapshot.ts";
import type { Reviews } from "./reviews.ts";

/** Everything that was fetched for one side. */
export interface FetchedSide {
  readonly snapshot: Snapshot;
  readonly parsed: {
    readonly program: Program | null;
    readonly absent: boolean;
    readonly problems: readonly Problem[];
    /** What is left of a program that does not validate; null or left out: nothing that can be used. */
    readonly salvaged?: Salvaged | null;
  };
}

/** A commit that somebody approved before others followed. */
export type ApprovedCommit =
  | {
      readonly is: "read";
      readonly commit: string;
      readonly at: ApprovedSide;
      /** Where it left the base branch: what was approved is the difference. */
      readonly from: ApprovedSide;
    }
  | { readonly is: "unread"; readonly commit: string; readonly why: string };

export interface ApprovedSide {
  readonly files: Snapshot["files"];
  /** Null: there is none that validates. */
  readonly program: Program | null;
}

/** What is known when it is known what to compare. */
export interface JudgeSettings {
  /** `posture`: nothing is compared; what is open today is told, whoever opened it. */
  readonly kind?: "change" | "posture";
  readonly programPath: string;
  readonly today: Today;
  readonly approvals: Reviews;
  /** False: where neither side has any file of a program, there is nothing to evaluate, which fails nothing. True where it is not said. */
  readonly requiresProgram?: boolean;
  readonly revisions: { readonly base: Revision; readonly head: Revision };
}

/** Everything that was fetched; what follows from it is pure. */
export interface Fetched extends JudgeSettings {
  readonly base: FetchedSide;
  readonly head: FetchedSide;
  /** The base branch's tip, whose terms count; null: it is base. */
  readonly tip?: FetchedSide | null;
  /** The commits that were approved earlier, where such approvals may stand; left out: none. */
  readonly approved?: readonly ApprovedCommit[];
  readonly change: Change;
  readonly probes: Probes;
  /** What the change takes away or opens, as its files show. */
  readonly mechanisms: readonly MechanismChange[];
}
