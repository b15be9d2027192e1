import { z } from "zod";
import type { GitHubClient } from "./client.ts";

const shape = z.array(
  z.object({ id: z.number(), guid: z.string(), delivered_at: z.string(), status_code: z.number() }),
);
type Attempt = z.infer<typeof shape>[number];

/** Pages of a hundred that are read at most: a day of a thousand repositories. */
const mostPages = 500;

/**
 * The newest attempt of each delivery of an App that was not taken since then (milliseconds since 1970), the oldest first. What was refused
 * for what it is would be refused again. Throws when GitHub does not answer.
 */
export async function failedDeliveries(client: GitHubClient, since: number): Promise<readonly number[]> {
  const attempts = new Map<string, Attempt[]>();
  for await (const attempt of attemptsSince(client, since)) {
    attempts.set(attempt.guid, [...(attempts.get(attempt.guid) ?? []), attempt]);
  }
  return [...attempts.values()]
    .filter((all) => all.every(({ status_code: status }) => status < 200 || status >= 500))
    .map((all) => Math.max(...all.map(({ id }) => id)))
    .sort((a, b) => a - b);
}

/** The newest first: https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook, by cursor. */
async function* attemptsSince(client: GitHubClient, since: number): AsyncGenerator<Attempt, void, void> {
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { per_page: 100, ...(cursor !== null && { cursor }) };
    const { data, headers } = await client.rest.apps.listWebhookDeliveries(asked);
    const listed = shape.parse(data);
    for (const attempt of listed) if (Date.parse(attempt.delivered_at) >= since) yield attempt;
    const oldest = listed.at(-1);
    cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(headers.link ?? "")?.[1] ?? null;
    if (cursor === null || oldest === undefined || Date.parse(oldest.delivered_at) < since) return;
  }
}

/** Has GitHub deliver it again, under its own number. Throws when GitHub does not. */
export async function redeliver(client: GitHubClient, id: number): Promise<void> {
  await client.rest.apps.redeliverWebhookDelivery({ delivery_id: id });
}
