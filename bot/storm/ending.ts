import { setTimeout as sleep } from "node:timers/promises";
import { embeddedKills } from "./killer.ts";
import { lost } from "./lost.ts";
import type { World } from "./world.ts";

/** How often what is left is given to a new process before it is called lost. */
const rounds = 4;

/** What must never happen, whatever the pull requests look like in the end, in words. */
export function strange({ app, bait, github, instances, sender, store }: World): readonly string[] {
  const baited = github.asked.filter(({ path, body }) => JSON.stringify([path, body]).includes(bait.repo)).length;
  const kills = killsOf(instances);
  return [
    ...(store.restart === null && kills < embeddedKills ? [`the process was killed ${kills} times`] : []),
    ...github.violations,
    ...sender.failures,
    ...(baited > 0
      ? [`GitHub was asked ${baited} times for what only forged deliveries, or those that are too large, are about`]
      : []),
    ...left(app).map(({ repository, head, status }) => `the check of ${repository} at ${head} is left ${status}`),
    ...instances
      .filter(({ endedByItself }) => endedByItself > 0)
      .map(({ endedByItself, log }) => `a process ended by itself ${endedByItself} times:\n${log.slice(-2_000)}`),
  ];
}

/**
 * Checks that are not completed, of the installation that stays. GitHub's examples suspend and remove the other one: a check that was in
 * progress there, on a machine slow enough for one, is not the App's to write any more.
 */
function left({ checkRuns, installations }: World["app"]): World["app"]["checkRuns"] {
  const gone = new Set(installations.get(101)?.repositories.map(({ owner, repo }) => `${owner}/${repo}`));
  return checkRuns.filter(({ repository, status }) => status !== "completed" && !gone.has(repository));
}

/** Ends it all, and says how much CPU it took; what the database says was lost is added to the failures. */
export async function end({ github, instances, store, sender }: World): Promise<{
  readonly failures: readonly string[];
  readonly cpu: string;
}> {
  const seconds = (value: number) => `${value.toFixed(0)} s`;
  const found = store.restart === null ? null : await lookInto(store, sender);
  for (const instance of instances) await instance.end("SIGTERM");
  const failures = found ?? (await lookBetween(instances, store, sender));
  const bot = instances.reduce((sum, { cpu }) => sum + cpu, 0);
  const { user, system } = process.cpuUsage();
  const cpu = `CPU: the bot ${seconds(bot)}, ${store.name} ${seconds(store.cpu())}, GitHub and what delivers ${seconds((user + system) / 1e6)}`;
  await store.remove();
  await github.close();
  return { failures, cpu };
}

/** The embedded database can be seen only while no process has it. What the last one had no time for is the next one's, a few times. */
async function lookBetween(
  instances: World["instances"],
  store: World["store"],
  sender: World["sender"],
): Promise<readonly string[]> {
  for (let tries = 0; ; tries += 1) {
    const failures = await lookInto(store, sender);
    if (failures.length === 0 || tries === rounds) return failures;
    for (const instance of instances) await instance.begun();
    await sleep(10_000);
    for (const instance of instances) await instance.end("SIGTERM");
  }
}

async function lookInto(store: World["store"], sender: World["sender"]): Promise<readonly string[]> {
  const database = await store.open();
  try {
    return await lost(database, sender);
  } finally {
    await database.close();
  }
}

/** What was delivered, and what became of it. */
export function told({ app, instances, pulls, sender }: World): string {
  const outcomes = [...sender.outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${count} ${outcome}`);
  return `${pulls.length} pull requests; deliveries: ${outcomes.join(", ")}, ${sender.redelivered} delivered again; ${killsOf(instances)} kills, ${app.checkRuns.length} checks`;
}

function killsOf(instances: World["instances"]): number {
  return instances.reduce((sum, { kills }) => sum + kills, 0);
}
