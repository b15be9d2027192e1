import type { CodeownersAnswer, LinkStatus, Probes } from "./model/assessment.ts";
import type { ChecksAnswer } from "./model/checks.ts";
import type { CheckEvidence } from "./model/evidence.ts";
import type { Owner } from "./model/program.ts";
import type { Report } from "./model/report.ts";
import type { Change, FileEntry, Revision } from "./model/snapshot.ts";

/** What is compared, and by whose terms. */
export interface Revisions {
  readonly base: Revision;
  readonly head: Revision;
  /** The tip of the branch that base is of, whose policy, waivers and owners count; base itself where nothing was merged since. */
  readonly tip: Revision;
}

/** The files of the repository at the revisions that are compared. Every method may throw `Unreadable`. */
export interface Repository {
  /** Whether reading a file takes requests of which there is a limited number. */
  readonly isRemote?: boolean;
  /** The pair that is compared and the tip, resolved once. */
  revisions(): Promise<Revisions>;
  /** Every file of a revision, in code unit order of paths; symbolic links and submodules are entries, not followed. */
  files(revision: Revision): Promise<readonly FileEntry[]>;
  /** The bytes of the entries asked for, in one go; an entry that is not a blob is left out. */
  read(revision: Revision, entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** What head changes relative to base, renames followed. */
  change(): Promise<Change>;
  /** A commit that was approved earlier, and the one where it left the branch of this tip. Left out: no earlier commit can be read. */
  approved?(commit: string, tip: Revision): Promise<ApprovedAt>;
}

/** Both can be listed and read like base and head. */
export interface ApprovedAt {
  readonly commit: Revision;
  readonly from: Revision;
}

/** Answers whether owners are there; it never throws: what it cannot tell is unverifiable. */
export interface Directory {
  /** Asked once per owner, for both sides; of teams also who is in them, or at least whether these people are. */
  lookUp(
    owners: readonly Owner[],
    approvers?: readonly string[],
  ): Promise<Pick<Probes, "owners" | "members" | "memberships">>;
  /** Those of these people who administer the repository, in lower case; of whom it is not known is not one. */
  administrators(logins: readonly string[]): Promise<ReadonlySet<string>>;
  /** What is wrong with the CODEOWNERS of a commit, and whom it names that nobody knows. */
  codeowners(commit: string): Promise<CodeownersAnswer>;
}

/** Answers whether URLs answer; asked once per URL, for both sides. */
export interface Links {
  probe(urls: readonly string[]): Promise<ReadonlyMap<string, LinkStatus>>;
}

/** Answers what GitHub says of the checks of commits. */
export interface Checks {
  /** Never throws: what it cannot tell is unverifiable. `links`: of whose jobs it is asked which workflow they belong to. */
  of(commit: string, links: readonly CheckEvidence[]): Promise<ChecksAnswer>;
  /** The last commit of the pull request whose merge made this one; null: none is known to have. Never throws. */
  mergedBy(commit: string): Promise<string | null>;
  /** Waits so many seconds. */
  wait(seconds: number): Promise<unknown>;
}

/** A place a report goes to. It never alters the verdict. */
export interface Outlet {
  readonly name: string;
  deliver(report: Report): Promise<Delivery>;
}

export interface Delivery {
  readonly outlet: string;
  readonly outcome: "written" | "unchanged" | "skipped" | "failed";
  /** One sentence a maintainer can act on; empty where there is nothing to say. */
  readonly note: string;
  /** Where it can be seen; null where it has no address. */
  readonly url: string | null;
}

/** Something that was needed could not be read: the run ends with "could not evaluate", which is never a pass. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}
