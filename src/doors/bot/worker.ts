import type { GitHubApp } from "../../adapters/github/app.ts";
import type { Database } from "../../adapters/store/database.ts";
import type { Settings } from "./environment.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Pool } from "./pool.ts";
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
