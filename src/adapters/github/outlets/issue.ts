import { z } from "zod";
import type { Report } from "../../../model/report.ts";
import type { Delivery, Outlet } from "../../../ports.ts";
import { readMarker, saysTheSame } from "../../../render/frame/marker.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, isNotAllowed } from "../client/errors.ts";
import { pagesOf } from "../client/list.ts";

export interface IssueOptions {
  readonly client: GitHubClient;
  readonly at: { readonly owner: string; readonly repo: string };
  /** Which of our issues: one for each program of the repository. */
  readonly key: string;
  /** Null: what is due is not known, and the issue is left alone. */
  readonly render: (report: Report) => IssueText | null;
  /** Whether there is something to be reminded of; where not, an open issue is closed. */
  readonly isDue: (report: Report) => boolean;
}

interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** The label by which the issue is found again; GitHub makes it with the first issue that has it. */
const issueLabel = "compliance";

/**
 * The one issue that reminds of what time breaks: opened when something is due, edited when what is due changes, closed when nothing is
 * due any more, and opened again. Closed by somebody, it stays closed until what is due changes.
 */
export function gitHubIssue(options: IssueOptions): Outlet {
  const name = "issue";
  return {
    name,
    async deliver(report) {
      try {
        const text = options.render(report);
        if (text === null) return { outlet: name, outcome: "skipped", note: "", url: null };
        const own = await ownIssue(options);
        return { outlet: name, ...(await write(own, { ...text, isDue: options.isDue(report) }, options)) };
      } catch (error) {
        return { outlet: name, url: null, ...trouble(error, options.client.advice.withoutIssue) };
      }
    },
  };
}

interface OwnIssue {
  readonly number: number;
  readonly body: string;
  readonly url: string;
  readonly isOpen: boolean;
}

const query = `query ($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      nodes { number body url state viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const node = z.object({
  number: z.number().int().positive(),
  body: z.string(),
  url: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  viewerDidAuthor: z.boolean(),
});
const shape = z.object({
  repository: z.object({
    issues: z.object({
      totalCount: z.number(),
      nodes: z.array(node.nullable()),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** The oldest issue of this token with our marker and key; null: there is none. Throws when GitHub does not answer. */
async function ownIssue({ client, at: { owner, repo }, key }: IssueOptions): Promise<OwnIssue | null> {
  const variables = { owner, repo, label: issueLabel };
  const listIn = (page: z.infer<typeof shape>) => page.repository.issues;
  for await (const page of pagesOf({ client, query, variables, shape, listIn, what: "issues" })) {
    const own = listIn(page).nodes.find(
      (issue) => issue?.viewerDidAuthor === true && readMarker(issue.body)?.key === key,
    );
    if (own) return { number: own.number, body: own.body, url: own.url, isOpen: own.state === "OPEN" };
  }
  return null;
}

type Outcome = Omit<Delivery, "outlet">;

async function write(
  own: OwnIssue | null,
  { title, body, isDue }: IssueText & { readonly isDue: boolean },
  { client, at: { owner, repo } }: IssueOptions,
): Promise<Outcome> {
  if (own === null) {
    if (!isDue) return { outcome: "skipped", note: "", url: null };
    const { data } = await client.rest.issues.create({ owner, repo, title, body, labels: [issueLabel] });
    return { outcome: "written", note: "", url: data.html_url };
  }
  const { number: issue_number, url } = own;
  const isSame = saysTheSame(own.body, body);
  if (isSame && (own.isOpen === isDue || !own.isOpen)) return { outcome: "unchanged", note: "", url };
  if (!own.isOpen && !isDue) return { outcome: "skipped", note: "", url };
  const state = isDue ? ({ state: "open" } as const) : ({ state: "closed", state_reason: "completed" } as const);
  await client.rest.issues.update({ owner, repo, issue_number, title, body, ...state });
  return { outcome: "written", note: "", url };
}

function trouble(error: unknown, instead: string): Pick<Delivery, "outcome" | "note"> {
  return isNotAllowed(error)
    ? {
        outcome: "failed",
        note: `the issue was not written: the token needs \`issues: write\`; ${instead}`,
      }
    : { outcome: "failed", note: `the issue was not written: ${describeError(error)}; ${instead}` };
}
