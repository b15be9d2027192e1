import type { LinkStatus } from "../../model/assessment.ts";
import type { UrlMemory } from "../http/remembered-links.ts";
import type { Database, Session } from "./database.ts";
import { storableJson } from "./storable.ts";

/** URLs that are asked a day, at most: of one host, and of all, for one installation. */
export interface UrlLimits {
  readonly ofHost: number;
  readonly ofAll: number;
}

const usual: UrlLimits = { ofHost: 500, ofAll: 5_000 };

/** What is remembered for one installation, and for no other: what one asks does not use up what another may. */
export function urlMemory(
  database: Pick<Database, "query" | "transaction">,
  installation: number,
  limits: UrlLimits = usual,
): UrlMemory {
  return {
    answered: async (urls) => {
      const rows = await database.query<{ url: string; answer: LinkStatus }>(
        `select url, answer from url_answer
         where installation = $1 and url = any($2::text[]) and asked_at > now() - interval '1 hour'`,
        [installation, urls],
      );
      return new Map(rows.map(({ url, answer }) => [url, answer]));
    },
    count: (urls) => database.transaction((session) => count(session, installation, urls, limits)),
    keep: async (answers) => {
      if (answers.size === 0) return;
      await database.query(
        `insert into url_answer (installation, url, answer)
         select $1::bigint, kept.url, kept.answer::jsonb from unnest($2::text[], $3::text[]) as kept (url, answer)
         on conflict (installation, url) do update set answer = excluded.answer, asked_at = now()`,
        [installation, [...answers.keys()], [...answers.values()].map((answer) => storableJson(answer))],
      );
    },
  };
}

/** One evaluation counts at a time, whichever process it is in. */
async function count(
  session: Session,
  installation: number,
  urls: readonly string[],
  { ofHost, ofAll }: UrlLimits,
): Promise<ReadonlyMap<string, string>> {
  if (urls.length === 0) return new Map();
  await session.query("select pg_advisory_xact_lock(hashtextextended($1::text, 0))", [`urls of ${installation}`]);
  const rows = await session.query<{ host: string; asked: number }>(
    "select host, asked from url_count where installation = $1 and day = current_date",
    [installation],
  );
  const today = new Map(rows.map(({ host, asked }) => [host, asked]));
  let all = [...today.values()].reduce((sum, asked) => sum + asked, 0);
  const refused = new Map<string, string>();
  const counted = new Map<string, number>();
  for (const url of urls) {
    const host = hostOf(url);
    const asked = today.get(host) ?? 0;
    if (all >= ofAll) refused.set(url, `${ofAll} URLs were asked today, and no more are for one installation`);
    else if (asked >= ofHost) refused.set(url, `${host} was asked ${ofHost} times today, and is asked no more`);
    if (refused.has(url)) continue;
    all += 1;
    today.set(host, asked + 1);
    counted.set(host, (counted.get(host) ?? 0) + 1);
  }
  await session.query(
    `insert into url_count as known (installation, host, asked)
     select $1::bigint, counted.host, counted.asked from unnest($2::text[], $3::int[]) as counted (host, asked)
     on conflict (installation, host, day) do update set asked = known.asked + excluded.asked`,
    [installation, [...counted.keys()], [...counted.values()]],
  );
  return refused;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
