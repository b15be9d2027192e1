import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { pagesOf } from "../client/list.ts";

/** A team's list of members is read so far; who is beyond is asked about one by one. */
const mostPages = 10;

const shape = z.object({
  organization: z.object({
    team: z.object({
      members: z.object({
        totalCount: z.number(),
        nodes: z.array(z.object({ login: z.string() }).nullable()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

const query = `query ($organization: String!, $slug: String!, $after: String) {
  organization(login: $organization) {
    team(slug: $slug) {
      members(first: 100, after: $after, membership: ALL) { totalCount nodes { login } pageInfo { hasNextPage endCursor } }
    }
  }
}`;

/** Logins of a large team's members and of its child teams'; null: there are more than are read. Throws when GitHub does not answer. */
export async function readMembers(client: GitHubClient, name: string): Promise<readonly string[] | null> {
  const [organization = "", slug = ""] = name.replace(/^@/, "").split("/");
  const logins: string[] = [];
  let pages = 0;
  const listed = {
    client,
    query,
    variables: { organization, slug },
    shape,
    listIn: ({ organization: { team } }: z.infer<typeof shape>) => team.members,
    what: `members of ${name}`,
  };
  for await (const { organization: org } of pagesOf(listed)) {
    logins.push(...org.team.members.nodes.flatMap((member) => member?.login ?? []));
    pages += 1;
    if (org.team.members.pageInfo.hasNextPage && pages === mostPages) return null;
  }
  return logins;
}
