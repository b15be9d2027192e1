import { setTimeout as sleep } from "node:timers/promises";
import { examplesFor, pushedTo } from "./deliveries.ts";
import { end, strange, told } from "./ending.ts";
import { kill } from "./killer.ts";
import { push } from "./pulls.ts";
import { randomFrom } from "./random.ts";
import { type Step, schedule } from "./schedule.ts";
import type { Sender } from "./sender.ts";
import { unsettled } from "./settled.ts";
import type { Store } from "./store.ts";
import { begin, type World } from "./world.ts";

/** How large a storm is. */
export interface StormSize {
  readonly pulls: number;
  readonly forged: number;
  readonly oversized: number;
  /** Of the order of what happens. */
  readonly seed: number;
  /** Milliseconds between two kills. */
  readonly killEvery: number;
  /** Milliseconds in which something has to be done, until all has settled: a limit for what hangs, not for what is slow. */
  readonly patience: number;
}

/** What came of it. */
export interface StormEnd {
  /** In words; empty: everything was as it has to be. */
  readonly failures: readonly string[];
  /** What happened, in lines. */
  readonly told: readonly string[];
  /** Of the bot's processes, as far as it was kept. */
  readonly logs: readonly string[];
}

/** Deliveries on their way at a time. */
const atATime = 8;

/** Delivers, kills and waits until all has settled, and says what is not as it has to be. */
export async function storm(store: Store, size: StormSize): Promise<StormEnd> {
  const beginning = Date.now();
  const world = await begin({ store, ...size, processes: store.processes, evaluations: store.evaluations });
  const killing = kill({ ...world, killEvery: size.killEvery, progress: () => progress(world) });
  const redelivering = repeatedly(() => world.sender.redeliver(), 1_000);
  const began = Date.now();
  await deliverAll(world, size);
  const delivered = Date.now();
  await settle(world, size.patience);
  const settled = Date.now();
  await killing.stop();
  await redelivering.stop();
  // Nothing may be added by what comes late.
  await sleep(3_000);
  const left = [...unsettled(world.app, world.pulls), ...strange(world)];
  const { failures, cpu } = await end(world);
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);
  const times = `ready in ${seconds(began - beginning)} s, delivered in ${seconds(delivered - began)} s, settled in ${seconds(settled - began)} s`;
  return {
    failures: [...left, ...failures],
    told: [told(world), times, cpu],
    logs: world.instances.map(({ log }) => log),
  };
}

/** The share that is done: of what is delivered, and of the pull requests that have their check. */
function progress({ sender, pulls, app }: World): number {
  const left = new Set(unsettled(app, pulls).map((line) => line.split(" ")[0])).size;
  const pushes = pulls.reduce((sum, pull) => sum + pull.pushes.length, 0);
  return (Math.min(sender.took.length, pushes) / pushes + (pulls.length - left) / pulls.length) / 2;
}

async function deliverAll({ pulls, bait, app, sender }: World, size: StormSize): Promise<void> {
  const other = app.installations.get(101)?.repositories[0] ?? bait;
  const { base, head, merge } = bait.pull;
  const baits = (length: number) => Array.from({ length }, () => pushedTo(bait, { base, head, merge: merge ?? "" }));
  const others = {
    deliveries: examplesFor(pulls, other),
    forged: baits(size.forged),
    oversized: baits(size.oversized),
  };
  const steps = schedule(pulls, others, randomFrom(size.seed)).values();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const step of steps) await take(sender, step);
    }),
  );
}

function take(sender: Sender, step: Step): Promise<void> | void {
  switch (step.is) {
    case "push":
      return push(step.pull, step.pushed);
    case "delivery":
      return sender.deliver(step.delivery);
    case "forged":
      return sender.forge(step.delivery, step.how);
    case "oversized":
      return sender.exceed(step.delivery, step.how);
  }
}

async function settle(world: World, patience: number): Promise<void> {
  const { app, pulls, sender } = world;
  let most = -1;
  for (let since = Date.now(); Date.now() - since < patience; await sleep(250)) {
    if (sender.refused === 0 && unsettled(app, pulls).length === 0) return;
    const done = progress(world);
    if (done <= most) continue;
    most = done;
    since = Date.now();
  }
}

/** Does something again and again, until it is told to stop. */
function repeatedly(act: () => Promise<void>, pause: number): { stop(): Promise<void> } {
  let isOver = false;
  const acting = (async () => {
    while (!isOver) {
      await act();
      await sleep(pause);
    }
  })();
  return {
    stop: () => {
      isOver = true;
      return acting;
    },
  };
}
