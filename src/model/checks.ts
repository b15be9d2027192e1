/** A check run or commit status that somebody made of one commit. */
export interface MadeCheck {
  readonly name: string;
  /** Names of statuses are the same whatever their case: https://docs.github.com/rest/commits/statuses#create-a-commit-status */
  readonly is: "check-run" | "status";
  /** The slug of the App that made it, in lower case; null: a person did. */
  readonly app: string | null;
  /** GitHub's number of that App or person: another App can get the slug of one that is gone. */
  readonly maker: number;
  /** The workflow of this repository that it is a job of; null: it is no job of one. */
  readonly workflow: string | null;
  readonly state: CheckState;
  /** GitHub's own word for the state: `skipped`, `timed_out`. */
  readonly word: string;
}

/** GitHub Actions' own App: any pull request can add a job of any name, and a job can post any status. */
export const actionsApp = "github-actions";

/** Whether a check goes by a name, whoever made it. */
export function isNamed(made: Pick<MadeCheck, "is" | "name">, name: string): boolean {
  return made.is === "status" ? made.name.toLowerCase() === name.toLowerCase() : made.name === name;
}

/** `unproven`: it ended, and neither succeeded nor failed. */
export type CheckState = "success" | "failed" | "pending" | "unproven";

/** What GitHub says of the checks of one commit. */
export type ChecksAnswer =
  | {
      readonly is: "told";
      readonly commit: string;
      readonly checks: readonly MadeCheck[];
      /** Whether there are more than were read. */
      readonly isCut: boolean;
    }
  | { readonly is: "unverifiable"; readonly because: string };

/** The job that this very run is, which cannot wait for itself. */
export interface OwnJob {
  readonly workflow: string;
  /** Its id in that workflow. */
  readonly job: string;
}

/** What was asked of the checks of both sides. */
export interface ChecksAsked {
  /** By the id of the revision whose evidence they are: of a test merge those of the pull request's own commit. */
  readonly of: ReadonlyMap<string, ChecksAnswer>;
  /** Null: this run is no job of GitHub Actions. */
  readonly own: OwnJob | null;
}
