import { toServer } from "../../../adapters/github/client/advice.ts";
import { type GitHubClient, gitHubClient } from "../../../adapters/github/client/client.ts";
import { statusOf } from "../../../adapters/github/client/errors.ts";
import { type Trouble, troubleOf, worse } from "../../../adapters/github/client/trouble.ts";
import { pauseInstallation, pauseOf } from "../../../adapters/store/installations.ts";
import type { Worker } from "./worker.ts";

/** Who speaks for an installation, for one job. */
export interface Speaking {
  readonly client: GitHubClient;
  readonly token: string;
  /** What kept GitHub from serving this job; null: nothing did. */
  readonly trouble: () => Trouble | null;
}

/** A client, or why there is none. */
export type Spoken =
  | ({ readonly is: "speaking" } & Speaking)
  | { readonly is: "put-off"; readonly trouble: Trouble }
  /** It is suspended, or gone. */
  | { readonly is: "gone" };

/** A client for an installation that is not paused. */
export async function speakFor({ app, settings, database }: Worker, installation: number): Promise<Spoken> {
  const pause = await pauseOf(database, installation);
  if (pause === "suspended") return { is: "gone" };
  if (pause !== null) return { is: "put-off", trouble: { is: "limited", until: pause, because: "it is paused" } };
  try {
    const token = await app.token(installation);
    return { is: "speaking", token, ...listening(token, settings.apiUrl) };
  } catch (error) {
    const trouble = troubleOf(error, Date.now());
    if (trouble !== null) return { is: "put-off", trouble };
    if ([403, 404].includes(statusOf(error) ?? 0)) return { is: "gone" };
    throw error;
  }
}

function listening(token: string, apiUrl: string): Omit<Speaking, "token"> {
  let met: Trouble | null = null;
  const failed = (error: unknown) => {
    met = worse(met, troubleOf(error, Date.now()));
  };
  const client = gitHubClient({ token, apiUrl, longestWait: 0, advice: toServer, failed });
  return { client, trouble: () => met };
}

/** Milliseconds between two attempts while GitHub does not serve us, at most. */
const longestPause = 3_600_000;
/** Milliseconds for which GitHub may be down before a check says that it could not be evaluated. */
const mostDowntime = 15 * 60_000;

/** Whether a check is to say that it could not be evaluated; `downSince`: milliseconds since 1970. */
export function isDownTooLong(trouble: Trouble, downSince = Date.now()): boolean {
  return trouble.is === "down" && Date.now() - downSince > mostDowntime;
}

/**
 * When to come back after a trouble (milliseconds since 1970). A limit pauses that installation, and no other. What GitHub fails to serve
 * waits for a quarter of the time that it has failed: no outage is prolonged by more than that, and what fails for ever is asked for once
 * an hour.
 */
export async function comeBackAt(
  { database }: Worker,
  installation: number,
  trouble: Trouble,
  downSince: number,
): Promise<number> {
  const now = Date.now();
  if (trouble.is === "limited") {
    await pauseInstallation(database, installation, trouble.until);
    return trouble.until;
  }
  return now + Math.min(longestPause, Math.max(1_000, (now - downSince) / 4));
}
