import { gitHubDirectory } from "../../adapters/github/directory.ts";
import type { Reviews } from "../../compare/reviews.ts";
import { unread } from "../../judge.ts";
import type { Report } from "../../model/report.ts";
import type { Revision } from "../../model/snapshot.ts";
import { type Repository, Unreadable } from "../../ports.ts";
import { run } from "../../run.ts";
import { linksAsked } from "../links-asked.ts";
import type { Job } from "./job.ts";
import type { Opened } from "./open.ts";

/** What is to be evaluated. */
export interface Evaluation {
  readonly kind: "change" | "posture";
  /** The repository whose people are asked after. */
  readonly at: { readonly owner: string; readonly repo: string };
  /** Opens what is compared; may throw `Unreadable`. */
  readonly open: () => Promise<Opened>;
  /** What the event says is compared: all that is known when it cannot be read. */
  readonly revisions: { readonly base: Revision; readonly head: Revision };
  /** Who approved, and who wrote the change. */
  readonly said: Reviews;
  /** Asks more of what was compared, while it is open. */
  readonly after?: (repository: Repository, report: Report) => Promise<void>;
}

/** Evaluates with GitHub's people. What cannot be read makes a report that says so, so that nothing older is left standing as if it held. */
export async function evaluate(
  job: Job,
  { kind, at: { owner, repo }, open, revisions, said, after }: Evaluation,
): Promise<Report> {
  const { settings, client, orgClient, step, today } = job;
  const directory = client === null ? null : gitHubDirectory({ client, members: orgClient, at: { owner, repo } });
  const links = linksAsked(settings.urls, settings.urlHosts, step.debug);
  const { programPath, requiresProgram } = settings;
  const asked = { kind, programPath, requiresProgram, today, approvals: said };
  try {
    const { repository, close } = await open();
    try {
      const report = await run({ ...asked, repository, directory, links, says: step.debug });
      await after?.(repository, report);
      return report;
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unread({ ...asked, revisions }, error.message);
  }
}

/** A commit as an event names it. */
export function commit(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}
