import { setTimeout as sleep } from "node:timers/promises";
import type { Instance } from "./instance.ts";
import type { Store } from "./store.ts";

/** How often the one process on the embedded database is killed. */
export const embeddedKills = 8;
/** How often one of the processes on PostgreSQL is. So many and no more: a slow machine would else do nothing but start them. */
const postgresKills = 24;
/** The share of what there is to do from which on nobody is killed: a job whose worker was killed takes ten seconds to come back. */
const almostAll = 0.95;

/** Who is killed, and when. */
interface Killing {
  readonly store: Store;
  readonly instances: readonly Instance[];
  /** Milliseconds between two kills at the least. */
  readonly killEvery: number;
  /** The share that is done of what there is to do. */
  readonly progress: () => number;
  readonly isOver: () => boolean;
}

/**
 * With PostgreSQL, kills one process after the other, 24 times, and the database once, when half is done. The one process on the embedded database,
 * which takes its time to come up, is killed eight times. Kills are spread over what there is to do, and end when almost all is done.
 */
export function kill(what: Omit<Killing, "isOver">): { stop(): Promise<void> } {
  let isOver = false;
  const killing: Killing = { ...what, isOver: () => isOver };
  const { restart } = what.store;
  const all = restart === null ? [killOne(killing)] : [killEach(killing), restartOnce(killing, restart)];
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(all);
    },
  };
}

async function killEach(killing: Killing): Promise<void> {
  const { instances, killEvery, progress, isOver } = killing;
  for (let at = 0; at < postgresKills; at += 1) {
    await sleep(killEvery);
    const instance = instances[at % instances.length];
    if (!(await reached(killing, (almostAll * at) / postgresKills))) return;
    while (!isOver() && !(await instance?.isReady())) await sleep(100);
    if (isOver() || progress() >= almostAll) return;
    await instance?.killed();
  }
}

async function killOne(killing: Killing): Promise<void> {
  const { instances, killEvery, isOver } = killing;
  for (let at = 1; at <= embeddedKills; at += 1) {
    if (!(await reached(killing, at / (embeddedKills + 1)))) return;
    await instances[0]?.killed();
    while (!isOver() && !(await instances[0]?.isReady())) await sleep(100);
    await sleep(killEvery);
  }
}

async function restartOnce(killing: Killing, restart: () => Promise<void>): Promise<void> {
  if (await reached(killing, 1 / 2)) await restart();
}

/** Waits until so much is done; false: it is over before. */
async function reached({ progress, isOver }: Killing, share: number): Promise<boolean> {
  while (progress() < share) {
    if (isOver()) return false;
    await sleep(200);
  }
  return true;
}
