import type { GitHubApp } from "../../../adapters/github/client/app.ts";
import type { Database } from "../../../adapters/store/database.ts";
import type { Pool } from "../evaluating/pool.ts";
import type { Settings } from "../settings/environment.ts";
import type { Log } from "../settings/log.ts";
import type { Metrics } from "../settings/metrics.ts";
import type { Queues } from "./queues.ts";

/** What every job works with. */
export interface Worker {
  readonly settings: Settings;
  readonly app: GitHubApp;
  readonly database: Database;
  readonly queues: Queues;
  readonly pool: Pool;
  readonly log: Log;
  readonly metrics: Metrics;
}
