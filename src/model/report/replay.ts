import type { Report } from "../report.ts";

/** A commit of a branch's first-parent line: a merge, or a squash, against the commit before it. */
export interface Merge {
  readonly commit: string;
  readonly parent: string;
  /** `YYYY-MM-DD`, UTC, on which it was committed. */
  readonly day: string;
  readonly subject: string;
}

/** What a program would have said about one merge. */
export interface ReplayedMerge extends Merge {
  readonly verdict: Report["verdict"]["is"];
  readonly inShort: string;
  /** New findings, blocking ones first. */
  readonly findings: readonly ReplayedFinding[];
}

export interface ReplayedFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly blocking: boolean;
  readonly message: string;
}

/** How often a rule would have reported something. */
export interface ReplayedRule {
  readonly rule: string;
  readonly merges: number;
  readonly findings: number;
  readonly blocking: number;
}

/** A program over the merges of its own repository, the newest first. */
export interface Replay {
  readonly asked: number;
  readonly merges: readonly ReplayedMerge[];
  /** The most talkative first. */
  readonly rules: readonly ReplayedRule[];
  /** Whether history ends because the clone is shallow. */
  readonly isShallow: boolean;
  readonly seconds: number;
}
