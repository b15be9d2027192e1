import { z } from "zod";
import { Unreadable } from "../../ports.ts";

/** The pull request that a workflow runs for. */
export interface PullRequestEvent {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit the pull request was at when the event happened; a re-run keeps it. */
  readonly head: string;
  readonly author: string;
  readonly baseBranch: string;
  /** The pull request's branch, where people can edit it in this repository; null: it is in a fork. */
  readonly headBranch: string | null;
}

const payload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: z.string().min(1), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ ref: z.string().min(1) }),
    user: z.object({ login: z.string() }).nullable(),
  }),
});

/** What the event is, from its name, the text of its payload and `owner/repo`. Throws `Unreadable` for what is not evaluated. */
export function readEvent(name: string, text: string, repository: string): PullRequestEvent {
  if (name !== "pull_request") throw new Unreadable(unsupported(name));
  const parsed = payload.safeParse(json(text));
  if (!parsed.success) throw new Unreadable("the event's payload (GITHUB_EVENT_PATH) holds no pull request");
  const [owner = "", repo = ""] = repository.split("/");
  if (owner === "" || repo === "")
    throw new Unreadable(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name`);
  const { number, head, base, user } = parsed.data.pull_request;
  const headBranch = head.repo?.full_name === repository ? head.ref : null;
  return { owner, repo, number, head: head.sha, author: user?.login ?? "", baseBranch: base.ref, headBranch };
}

function unsupported(name: string): string {
  const found = name === "" ? "there is no event (GITHUB_EVENT_NAME is empty)" : `the event is ${name}`;
  const instead = "this Action evaluates pull requests: run it `on: pull_request`";
  // Its checkout is the base branch; checking out the head there would run a stranger's code with our secrets.
  const why = name === "pull_request_target" ? ", which needs no secrets and sees the merge result" : "";
  return `${found}, and ${instead}${why}; elsewhere the command line compares any two revisions`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
