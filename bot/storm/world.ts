import { scheduling, variablesFor } from "../../__tests__/support/bot-world.ts";
import { type AppState, appState } from "../../__tests__/support/loopback-app.ts";
import { type Loopback, loopbackGitHub } from "../../__tests__/support/loopback-github.ts";
import type { GitHubState } from "../../__tests__/support/loopback-state.ts";
import { Instance } from "./instance.ts";
import { freePort } from "./postgres.ts";
import { type StormPull, stormPulls } from "./pulls.ts";
import { randomFrom } from "./random.ts";
import { Sender } from "./sender.ts";
import type { Store } from "./store.ts";

/** Everything that a storm is about. */
export interface World {
  readonly store: Store;
  readonly pulls: readonly StormPull[];
  /** Only deliveries that are forged or too large are about it. */
  readonly bait: GitHubState;
  readonly app: AppState;
  readonly github: Loopback;
  readonly instances: readonly Instance[];
  readonly sender: Sender;
}

/** Milliseconds of an answer of GitHub's. */
const slowness = 25;

/** What is to be started. */
interface Beginning {
  readonly store: Store;
  readonly pulls: number;
  /** Of the order of what happens. */
  readonly seed: number;
  /** Processes of the bot, and how many evaluations each does at a time. */
  readonly processes: number;
  readonly evaluations: number;
}

/** Starts it all, and waits until every process of the bot answers. */
export async function begin({ store, pulls: count, seed, processes, evaluations }: Beginning): Promise<World> {
  const pulls = stormPulls(count);
  const bait = scheduling("bait");
  const app = appState([...pulls.map(({ state }) => state), bait], [scheduling("other", "1-clean-change", "other")]);
  const github = await loopbackGitHub(bait, { app, slowness });
  const more = {
    ...store.variables,
    EVALUATIONS: String(evaluations),
    LOG_LEVEL: "warn",
    ALLOWED_ACCOUNTS: "acme,other",
  };
  const env = variablesFor(github, app, more);
  const instances = await Promise.all(
    Array.from({ length: processes }, async () => new Instance(await freePort(), env)),
  );
  for (const instance of instances) await instance.ready();
  return { store, pulls, bait, app, github, instances, sender: new Sender(instances, randomFrom(seed + 1)) };
}
