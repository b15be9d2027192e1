import type { GitHubState } from "../../__tests__/support/loopback-state.ts";
import { type Delivery, examplesFor, pushedTo } from "../storm/deliveries.ts";
import { type Pushed, push, type StormPull } from "../storm/pulls.ts";
import { randomFrom } from "../storm/random.ts";
import type { World } from "../storm/world.ts";
import { completed } from "./completed.ts";

/** Deliveries as fast as they are taken, until the last check is there. */
export interface Load {
  readonly deliveries: number;
  readonly seconds: number;
  /** By what became of them. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly evaluations: number;
  /** Milliseconds of each answer. */
  readonly answers: readonly number[];
  /** Seconds of CPU. */
  readonly cpu: Cpu;
}

interface Cpu {
  readonly bot: number;
  readonly store: number;
  /** Of the GitHub and of what delivers. */
  readonly github: number;
}

/** Deliveries on their way at a time. */
const atATime = 8;

/** Each pull request is pushed to once and delivered twice, among all of GitHub's examples, as they are and rewritten. */
export async function underLoad(world: World, pulls: readonly StormPull[]): Promise<Load> {
  const { sender, bait } = world;
  const steps = stepsOf(pulls, bait);
  const [cpu, evaluations, outcomes] = [cpuOf(world), await evaluationsOf(world), new Map(sender.outcomes)];
  const from = sender.took.length;
  const began = performance.now();
  const left = steps.values();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const step of left) await take(world, step);
    }),
  );
  await completed(world, pulls);
  const seconds = (performance.now() - began) / 1_000;
  const now = cpuOf(world);
  return {
    deliveries: steps.length,
    seconds,
    outcomes: new Map([...sender.outcomes].map(([outcome, count]) => [outcome, count - (outcomes.get(outcome) ?? 0)])),
    evaluations: (await evaluationsOf(world)) - evaluations,
    answers: sender.took.slice(from),
    cpu: { bot: now.bot - cpu.bot, store: now.store - cpu.store, github: now.github - cpu.github },
  };
}

interface Step {
  readonly at: number;
  readonly delivery: Delivery;
  /** Null: it is nothing of a push. */
  readonly push: { readonly pull: StormPull; readonly pushed: Pushed } | null;
}

function stepsOf(pulls: readonly StormPull[], other: GitHubState): readonly Step[] {
  const random = randomFrom(1);
  const pushes = pulls.flatMap((pull) => pull.pushes.slice(0, 1).map((pushed) => ({ pull, pushed })));
  const ofPushes = pushes.flatMap((push): readonly Step[] => {
    const [at, delivery] = [random(), pushedTo(push.pull.state, push.pushed)];
    return [
      { at, delivery, push },
      { at: at + random() / 100, delivery, push: null },
    ];
  });
  const others = examplesFor(pulls, other).map((delivery): Step => ({ at: random(), delivery, push: null }));
  return [...ofPushes, ...others].sort((one, another) => one.at - another.at);
}

function take({ sender }: World, { delivery, push: pushing }: Step): Promise<void> {
  if (pushing !== null) push(pushing.pull, pushing.pushed);
  return sender.deliver(delivery);
}

function cpuOf({ instances, store }: World): Cpu {
  const { user, system } = process.cpuUsage();
  return {
    bot: instances.reduce((sum, { cpu }) => sum + cpu, 0),
    store: store.cpu(),
    github: (user + system) / 1e6,
  };
}

/** Of pull requests, by the bot's own count. */
async function evaluationsOf({ instances }: World): Promise<number> {
  const texts = await Promise.all(instances.map(({ url }) => fetch(`${url}/metrics`).then((answer) => answer.text())));
  const counts = texts.flatMap((text) => [
    ...text.matchAll(/^controldiff_evaluations_total\{outcome="evaluated"\} (\d+)/gm),
  ]);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
