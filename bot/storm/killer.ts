import { setTimeout as sleep } from "node:timers/promises";
import type { Instance } from "./instance.ts";
import type { Store } from "./store.ts";

/** How often the one process on the embedded database is killed. */
export const embeddedKills = 8;
/** The share of what there is to do from which on nobody is killed: a job whose worker was killed takes ten seconds to come back. */
const almostAll = 0.95;
/** Milliseconds for a process to become ready, and for something to be done since the last kill. Then it is killed all the same. */
const patience = 10_000;

/** Who is killed, and when. */
interface Killing {
  readonly store: Store;
  readonly instances: readonly Instance[];
  /** Milliseconds between two kills. */
  readonly killEvery: number;
  /** The share that is done of what there is to do. */
  readonly progress: () => number;
  readonly isOver: () => boolean;
}

/**
 * With PostgreSQL, kills one process after the other until almost all is done, and the database once, when half is. The one process on the
 * embedded database, which takes its time to come up, is killed eight times, spread over what there is to do.
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

async function killEach({ instances, killEvery, progress, isOver }: Killing): Promise<void> {
  let done = -1;
  for (let at = 0; ; at += 1) {
    await sleep(killEvery);
    const instance = instances[at % instances.length];
    // Killed sooner, on a machine with other things to do nobody would ever become ready or finish anything.
    const isDue = async () => (await instance?.isReady()) === true && progress() > done;
    for (const began = Date.now(); !(await isDue()) && Date.now() - began < patience; ) await sleep(100);
    if (isOver()) return;
    done = progress();
    if (done < almostAll) await instance?.killed();
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
