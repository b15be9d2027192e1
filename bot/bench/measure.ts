import { setTimeout as sleep } from "node:timers/promises";
import { pushedTo } from "../storm/deliveries.ts";
import { push, type StormPull } from "../storm/pulls.ts";
import type { Store } from "../storm/store.ts";
import { begin, type World } from "../storm/world.ts";
import { completed } from "./completed.ts";
import { type Load, underLoad } from "./load.ts";
import { type Table, tablesOf } from "./tables.ts";

/** What was measured with one store. Times in milliseconds. */
export interface BotFigures {
  readonly store: Store["name"];
  readonly start: Start;
  /** From a delivery to its completed check, one at a time. */
  readonly idle: readonly number[];
  readonly load: Load;
  /** From the SIGKILL of the process that evaluates to the completed check. */
  readonly killed: readonly number[];
  /** What is in the database then. */
  readonly tables: readonly Table[];
}

/** One process that starts on a database that is there already. */
interface Start {
  /** Until it answers that it is ready. */
  readonly ready: number;
  /** Bytes of memory while it has nothing to do. */
  readonly memory: number;
}

/** Milliseconds until a process that has started rests. */
const resting = 20_000;

/** Pull requests of each part; the first ones are not counted: what a process does for the first time takes longer. */
const sizes = { warm: 6, idle: 100, load: 240, kills: 3 };

/** Measures one process of the bot on a store, with a GitHub on the same machine. */
export async function measure(store: Store): Promise<BotFigures> {
  const count = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const world = await begin({ store, pulls: count, seed: 1, processes: 1, evaluations: 4 });
  const pulls = world.pulls.values();
  const next = (size: number) => Array.from({ length: size }, () => pulls.next().value as StormPull);
  const start = await started(world);
  for (const pull of next(sizes.warm)) await pushedAndDone(world, pull);
  const idle: number[] = [];
  for (const pull of next(sizes.idle)) idle.push(await pushedAndDone(world, pull));
  const load = await underLoad(world, next(sizes.load));
  const killed: number[] = [];
  for (const pull of next(sizes.kills)) killed.push(await killedMeanwhile(world, pull));
  for (const instance of world.instances) await instance.end("SIGTERM");
  await world.github.close();
  const database = await store.open();
  const tables = await tablesOf(database);
  await database.close();
  await store.remove();
  return { store: store.name, start, idle, load, killed, tables };
}

async function started({ instances }: World): Promise<Start> {
  const [instance] = instances;
  if (instance === undefined) throw new Error("there is no process");
  await instance.end("SIGTERM");
  const began = performance.now();
  await instance.killed();
  await instance.ready();
  const ready = performance.now() - began;
  await sleep(resting);
  return { ready, memory: instance.memory };
}

async function deliverPush({ sender }: World, pull: StormPull): Promise<void> {
  const [pushed] = pull.pushes;
  if (pushed === undefined) throw new Error("nothing is pushed to a pull request");
  push(pull, pushed);
  await sender.deliver(pushedTo(pull.state, pushed));
}

async function pushedAndDone(world: World, pull: StormPull): Promise<number> {
  const began = performance.now();
  await deliverPush(world, pull);
  await completed(world, [pull]);
  return performance.now() - began;
}

async function killedMeanwhile(world: World, pull: StormPull): Promise<number> {
  const { github, instances } = world;
  const { owner, repo } = pull.state;
  await deliverPush(world, pull);
  // The first request for a path below the repository is the evaluation's.
  while (!github.calls.some((call) => call.includes(`/repos/${owner}/${repo}/`))) await sleep(2);
  const began = performance.now();
  await instances[0]?.killed();
  await completed(world, [pull]);
  return performance.now() - began;
}
