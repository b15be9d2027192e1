import type { Report } from "../../../model/report.ts";
import type { Outlet } from "../../../ports.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { isNotAllowed, statusOf } from "../client/errors.ts";
import { type Outcome, sideOutlet } from "./side-outlet.ts";

export interface LabelOptions {
  readonly client: GitHubClient;
  readonly at: PullRequestAt;
  /** What our labels begin with: those alone are ever taken away. */
  readonly prefix: string;
  /** The labels that the pull request is to have, each with the prefix. */
  readonly labelsOf: (report: Report) => readonly string[];
}

/** So many labels are put on one pull request; GitHub takes 100. */
const mostLabels = 20;

/** Keeps a pull request's labels of one prefix in step with what it affects. A label that is not there is made only where the token may. */
export function gitHubLabels(options: LabelOptions): Outlet {
  return sideOutlet("labels", "no label was written", (report) =>
    inStep(options.labelsOf(report).slice(0, mostLabels), options),
  );
}

async function inStep(wanted: readonly string[], { client, at, prefix }: LabelOptions): Promise<Outcome> {
  const { owner, repo, number: issue_number } = at;
  const { data: pull } = await client.rest.pulls.get({ owner, repo, pull_number: issue_number });
  const there = pull.labels.map(({ name }) => name);
  const stale = there.filter((name) => name.startsWith(prefix) && !wanted.includes(name));
  const missing = wanted.filter((name) => !there.includes(name));
  const known: string[] = [];
  for (const name of missing) if (await isKnown(client, at, name)) known.push(name);
  if (known.length > 0) await client.rest.issues.addLabels({ owner, repo, issue_number, labels: known });
  for (const name of stale) await client.rest.issues.removeLabel({ owner, repo, issue_number, name });
  const left = missing.filter((name) => !known.includes(name));
  const note =
    left.length === 0
      ? ""
      : `the repository has no label ${left.map((name) => `"${name}"`).join(", ")}, and this token may make none: make them, or give it \`issues: write\``;
  return { outcome: known.length + stale.length > 0 ? "written" : left.length > 0 ? "failed" : "unchanged", note };
}

/** Whether a label is there, or could be made. */
async function isKnown(client: GitHubClient, { owner, repo }: PullRequestAt, name: string): Promise<boolean> {
  try {
    await client.rest.issues.getLabel({ owner, repo, name });
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  try {
    await client.rest.issues.createLabel({ owner, repo, name, description: "Set by controldiff" });
    return true;
  } catch (error) {
    if (isNotAllowed(error) || statusOf(error) === 404) return false;
    // Another run made it in the meantime.
    if (statusOf(error) === 422) return true;
    throw error;
  }
}
