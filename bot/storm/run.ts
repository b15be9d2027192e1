import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { deliver, pushed, variablesFor } from "../../__tests__/support/bot-world.ts";
import { appState } from "../../__tests__/support/loopback-app.ts";
import { loopbackGitHub } from "../../__tests__/support/loopback-github.ts";
import { readMarker } from "../../src/render/frame/marker.ts";
import { deliveriesOf } from "./deliveries.ts";
import { Instance } from "./instance.ts";
import { freePort, ownPostgres } from "./postgres.ts";
import { push, type StormPull, stormPulls } from "./pulls.ts";

/**
 * `npm run bot:storm -- full`: everything that docs/bot.md promises; otherwise as much as a minute has room for. `embedded`: one process
 * on the embedded database, killed eight times.
 */
const isFull = process.argv.includes("full");
const isEmbedded = process.argv.includes("embedded");
const mostKills = isEmbedded ? 8 : Number.POSITIVE_INFINITY;
const size = isFull ? { pulls: 500, forged: 100, oversized: 10 } : { pulls: 60, forged: 20, oversized: 3 };
/** Milliseconds between two kills, an answer of GitHub's, and until all has to be settled. */
const [killEvery, slowness, patience] = [2_500, 25, isFull ? 280_000 : 150_000];

const began = Date.now();
const pulls = stormPulls(size.pulls);
const app = appState(pulls.map(({ state }) => state));
const github = await loopbackGitHub(pulls[0]?.state, { app, slowness });
const postgres = isEmbedded ? null : await ownPostgres();
const store: Readonly<Record<string, string>> =
  postgres === null
    ? { DATA_FOLDER: mkdtempSync(join(tmpdir(), "controldiff-storm-")) }
    : { DATABASE_URL: postgres.url };
const env = variablesFor(github, app, { ...store, EVALUATIONS: "2", LOG_LEVEL: "warn", ALLOWED_ACCOUNTS: "acme" });
const instances: readonly Instance[] = await Promise.all(
  Array.from({ length: isEmbedded ? 1 : 2 }, async () => new Instance(await freePort(), env)),
);
const failures: string[] = [];
const told = { accepted: 0, refused: 0, redelivered: 0, forged: 0, oversized: 0 };

async function anyReady(): Promise<void> {
  for (let at = 0; !(await instances[at % instances.length]?.isReady()); at += 1) {
    if (Date.now() - began > 120_000) throw new Error(`no instance has become ready:\n${instances[0]?.log}`);
    await sleep(100);
  }
}

/** As GitHub: to the address that answers; what is not taken is kept, to be delivered again. */
async function send(payload: object, sent: Parameters<typeof deliver>[2] = {}): Promise<number> {
  const turned = Math.random() < 0.5 ? instances : [...instances].reverse();
  for (const { url } of turned) {
    const status = await deliver(url, payload, sent).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 0) return status;
  }
  return 0;
}

const refused: { payload: object; event: string; guid: string }[] = [];
async function sendForSure(payload: object, event: string): Promise<void> {
  const guid = crypto.randomUUID();
  const status = await send(payload, { event, guid });
  if (status === 202) told.accepted += 1;
  else {
    told.refused += 1;
    refused.push({ payload, event, guid });
  }
}

async function redeliver(): Promise<void> {
  for (const { payload, event, guid } of refused.splice(0)) {
    told.redelivered += 1;
    if ((await send(payload, { event, guid })) !== 202) refused.push({ payload, event, guid });
  }
}

let isOver = false;
async function killing(): Promise<void> {
  for (let at = 0; !isOver && at < mostKills; at += 1) {
    // The embedded database takes its time to come up: killed before it has, it would never do anything.
    while (isEmbedded && !isOver && !(await instances[0]?.isReady())) await sleep(100);
    await sleep(killEvery);
    if (isOver) return;
    await instances[at % instances.length]?.killed();
    if (at === 4) await postgres?.restart();
  }
}

/** Every pull request's pushes in their order, among all the others and out of step with them. */
async function delivering(): Promise<void> {
  const { forged, oversized, others } = deliveriesOf(pulls, size);
  for (let round = 0; round < 4; round += 1) {
    for (const pull of pulls) {
      const pushedNow = pull.pushes[round];
      if (pushedNow === undefined) continue;
      push(pull, pushedNow);
      const payload = pushed(pull.state);
      await sendForSure(payload, "pull_request");
      if (round === 0 && pulls.indexOf(pull) % 5 === 0) await sendForSure(payload, "pull_request");
      const other = others.shift();
      if (other !== undefined) await sendForSure(other.payload, other.event);
    }
  }
  for (const { payload, event } of others) await sendForSure(payload, event);
  for (const payload of forged) {
    let status = 0;
    // Until somebody is there to refuse it.
    for (let tries = 0; status === 0 && tries < 200; tries += 1) {
      status = await send(payload, { secret: "guessed" });
      if (status === 0) await sleep(100);
    }
    if (status === 401) told.forged += 1;
    else failures.push(`a forged delivery was answered ${status}`);
  }
  for (let at = 0; at < oversized; at += 1) {
    const status = await send({ filler: "x".repeat(26 * 1024 * 1024) });
    // A server that does not read on may be heard of as a connection that was cut.
    if (status === 413 || status === 0) told.oversized += 1;
    else failures.push(`a delivery of 26 MB was answered ${status}`);
  }
}

/** What is not as it has to be in the end; empty: all is. */
function unsettled(pull: StormPull): readonly string[] {
  const { state, fate } = pull;
  const name = `${state.repo} (${fate})`;
  const head = state.pull.head;
  const runs = app.checkRuns.filter(({ repository }) => repository === `${state.owner}/${state.repo}`);
  const newest = runs.filter((run) => run.head === head && run.status === "completed");
  const spinning = runs.filter(({ status }) => status !== "completed");
  const own = state.comments.filter(({ body }) => readMarker(body) !== null);
  const isRed = own.some(({ body }) => body.includes("❌"));
  const expected = fate === "breaks" ? "failure" : "success";
  return [
    ...(newest.length === 1 ? [] : [`${name}: ${newest.length} completed checks at its newest head`]),
    ...(newest.every(({ conclusion }) => conclusion === expected)
      ? []
      : [`${name}: its check is ${newest[0]?.conclusion}`]),
    ...(spinning.length === 0 ? [] : [`${name}: ${spinning.length} checks are left in progress`]),
    ...(own.length <= (fate === "clean" ? 0 : 1) ? [] : [`${name}: ${own.length} comments`]),
    ...(fate === "breaks" && !isRed ? [`${name}: no red comment`] : []),
    ...(fate === "fixed" && isRed ? [`${name}: its comment is still red`] : []),
  ];
}

await anyReady();
const ready = Date.now();
const killer = killing();
try {
  await delivering();
} catch (error) {
  failures.push(`the storm itself: ${error}`);
}
const delivered = Date.now();
if (!isEmbedded) isOver = true;
await killer;
isOver = true;
let left: readonly string[] = [];
do {
  await redeliver();
  await sleep(500);
  left = pulls.flatMap(unsettled);
} while ((left.length > 0 || refused.length > 0) && Date.now() - began < patience);
const settled = Date.now();
// Nothing may be added by what comes late.
await sleep(3_000);
failures.push(...pulls.flatMap(unsettled));
failures.push(...github.violations);
for (const { endedByItself, log } of instances)
  if (endedByItself > 0) failures.push(`a process ended by itself ${endedByItself} times:\n${log.slice(-2_000)}`);
const kills = instances.reduce((sum, instance) => sum + instance.kills, 0);
for (const instance of instances) await instance.end("SIGTERM");
await postgres?.remove();
if (store.DATA_FOLDER !== undefined) rmSync(store.DATA_FOLDER, { recursive: true, force: true });
await github.close();
const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1);
console.log(
  `${pulls.length} pull requests, ${told.accepted} deliveries accepted, ${told.refused} refused and ${told.redelivered} delivered again, ` +
    `${told.forged} forged, ${told.oversized} too large, ${kills} kills; ready in ${seconds(began, ready)} s, delivered in ${seconds(ready, delivered)} s, settled in ${seconds(ready, settled)} s`,
);
if (failures.length > 0) {
  console.error(`${failures.length} failures:\n${failures.slice(0, 40).join("\n")}`);
  if (process.argv.includes("--logs")) for (const { log } of instances) console.error(log);
}
process.exit(failures.length === 0 ? 0 : 1);
