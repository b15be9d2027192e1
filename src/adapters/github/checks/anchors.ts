import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { statusOf } from "../client/errors.ts";

/** Pull requests whose checks are read: the newest to change, of which the newest anchors are. */
const mostPulls = 50;

const pulls = z.array(z.object({ head: z.object({ sha: z.string() }) }));
const runs = z.object({
  check_runs: z.array(
    z.object({
      app: z.object({ slug: z.string().optional() }).nullable(),
      output: z.object({ summary: z.string().nullable() }),
    }),
  ),
});

/**
 * The summaries of the check runs named `compliance` that an App, by its slug, made of the newest pull requests, and of the commits `named` as
 * far as GitHub knows them. What another App says is no anchor. Throws when GitHub does not answer.
 */
export async function summariesOf(
  client: GitHubClient,
  at: { readonly owner: string; readonly repo: string },
  app: string,
  named: readonly string[] = [],
): Promise<readonly string[]> {
  const asked = { ...at, state: "all", sort: "updated", direction: "desc", per_page: mostPulls } as const;
  const newest = pulls.parse((await client.rest.pulls.list(asked)).data).map(({ head }) => head.sha);
  const heads = new Set([...named, ...newest]);
  const told: string[] = [];
  for (const ref of heads) {
    const made = (await runsOf(client, { ...at, ref })).filter(
      (run) => run.app?.slug?.toLowerCase() === app.toLowerCase(),
    );
    told.push(...made.flatMap(({ output }) => output.summary ?? []));
  }
  return told;
}

/** None where there is no such commit. */
async function runsOf(
  client: GitHubClient,
  of: { readonly owner: string; readonly repo: string; readonly ref: string },
) {
  try {
    const asked = { ...of, check_name: "compliance", filter: "all", per_page: 100 } as const;
    return runs.parse((await client.rest.checks.listForRef(asked)).data).check_runs;
  } catch (error) {
    if (statusOf(error) === 422) return [];
    throw error;
  }
}
