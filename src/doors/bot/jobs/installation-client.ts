import { toServer } from "../../../adapters/github/client/advice.ts";
import { type GitHubClient, gitHubClient } from "../../../adapters/github/client/client.ts";
import { statusOf } from "../../../adapters/github/client/errors.ts";
import { type Trouble, troubleOf, worse } from "../../../adapters/github/client/trouble.ts";
import { pauseOf } from "../../../adapters/store/installations.ts";
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
