import { z } from "zod";
import type { CheckState, MadeCheck } from "../../../model/checks.ts";
import type { Listed } from "./check-runs.ts";
import { allowed, type CommitChecks } from "./commit-checks.ts";

/** GitHub takes 1,000 statuses of one context: https://docs.github.com/rest/commits/statuses#create-a-commit-status. */
const mostPages = 20;

const shape = z.array(
  z.object({
    state: z.string(),
    context: z.string(),
    creator: z.object({ login: z.string(), id: z.number() }).nullable(),
  }),
);

/** The newest status of each context by each who posted it: nobody posts another one's away. Throws when GitHub does not answer. */
export async function listStatuses({ client, at, commit }: CommitChecks): Promise<Listed> {
  const newest = new Map<string, MadeCheck>();
  for (let page = 1; ; page += 1) {
    const asked = { ...at, ref: commit, per_page: 100, page };
    const { data } = await allowed("statuses: read", () => client.rest.repos.listCommitStatusesForRef(asked));
    const statuses = shape.parse(data).map(madeOf);
    for (const made of statuses) {
      const name = `${made.maker} ${made.name.toLowerCase()}`;
      if (!newest.has(name)) newest.set(name, made);
    }
    const isEnd = statuses.length < 100;
    if (isEnd || page === mostPages) return { checks: [...newest.values()], isCut: !isEnd };
  }
}

/** An App posts as `slug[bot]`. */
function madeOf({ state, context, creator }: z.infer<typeof shape>[number]): MadeCheck {
  const slug = /^(.*)\[bot\]$/.exec(creator?.login ?? "")?.[1];
  return {
    name: context,
    is: "status",
    app: slug?.toLowerCase() ?? null,
    maker: creator?.id ?? 0,
    workflow: null,
    state: states[state] ?? "unproven",
    word: state,
  };
}

const states: Readonly<Record<string, CheckState>> = {
  success: "success",
  failure: "failed",
  error: "failed",
  pending: "pending",
};
