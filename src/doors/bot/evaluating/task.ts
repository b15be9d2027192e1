import type { MessagePort } from "node:worker_threads";
import type { CheckConclusion, CheckOutput } from "../../../adapters/github/checks/own-check.ts";
import type { Trouble } from "../../../adapters/github/client/trouble.ts";
import type { PullAndMerge } from "../../../adapters/github/pulls/pull-and-merge.ts";
import type { PackedReport } from "../../../adapters/store/page-reports.ts";
import type { PullRequestEvent } from "../../../pulls/event.ts";
import type { Judged } from "./judged.ts";

/** An evaluation for a thread: all of it is data, and a way to what is kept of the repository. The App's private key is not. */
export type Task = PullTask | GroupTask | CommandTask | PostureTask;

interface Common {
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where people reach the pages; null, or left out: there are none. */
  readonly publicUrl?: string | null;
  readonly owner: string;
  readonly repo: string;
  readonly today: string;
  readonly programPath: string;
  readonly urlHosts: readonly string[];
  /** What connects to URLs for us; null, or left out: nothing does. */
  readonly urlProxy?: string | null;
  /** The App's number, whose own check is no evidence; left out: nobody's is. */
  readonly appId?: number;
  /** Where what is kept of this repository, and for its installation, is asked for; left out: nothing is. */
  readonly kept?: MessagePort;
}

export interface PullTask extends Common {
  readonly is: "pull";
  readonly pull: TaskPull;
  /** What is compared of it, as it was a moment ago; null, or left out: it is to be read. */
  readonly known?: PullAndMerge | null;
  /** Whether GitHub is no longer waited for to find out whether it merges. */
  readonly withoutMerge: boolean;
}

/** What a merge queue is about to merge. */
export interface GroupTask extends Common {
  readonly is: "group";
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  /** The pull request that the queue's branch is named after; null: the name is not as GitHub makes it. */
  readonly queued: number | null;
  /** Whether it is on its branch already, so that the terms are those of what was there before. */
  readonly isMerged: boolean;
}

/** Somebody asked for something in a comment. */
export interface CommandTask extends Common {
  readonly is: "command";
  readonly pull: TaskPull;
  readonly commentId: number;
  /** The first line of the comment. */
  readonly line: string;
  readonly by: string;
}

/** How a branch stands today. */
export interface PostureTask extends Common {
  readonly is: "posture";
  readonly branch: string;
  readonly commit: string;
}

/** A pull request as it was when the task was made. */
type TaskPull = Omit<PullRequestEvent, "kind" | "owner" | "repo">;

/** What came of it. */
export type TaskResult =
  | { readonly is: "evaluated"; readonly result: Result }
  /** A command of somebody who may give none. */
  | { readonly is: "ignored"; readonly because: string }
  | { readonly is: "superseded" | "unsettled"; readonly because: string }
  | { readonly is: "put-off"; readonly because: string; readonly trouble: Trouble };

/** What a check is to say of one pull request. */
export interface Result {
  readonly verdict: "pass" | "warn" | "fail" | "error" | "none";
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  /** Remarks for the log. */
  readonly remarks: readonly string[];
  /** What the record keeps of it; null: nothing was evaluated. */
  readonly judged: Judged | null;
  /** What its page is made of; null: nothing was evaluated. */
  readonly packed: PackedReport | null;
  /** Paths of what was read at base: the program and its evidence. */
  readonly paths: readonly string[];
  /** Names of the checks that are evidence, in lower case; left out: none are. */
  readonly checks?: readonly string[];
}
