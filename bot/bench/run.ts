// `npm run bot:bench`: what docs/bot.md says of how fast the bot is, measured and written there. `-- postgres` or `-- embedded`: one of
// the two stores, and nothing is written.
import { embeddedStore, postgresStore } from "../storm/store.ts";
import { type BotFigures, measure } from "./measure.ts";

const stores = { postgres: postgresStore, embedded: embeddedStore };
const names = Object.keys(stores) as (keyof typeof stores)[];
const named = names.filter((name) => process.argv.includes(name));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(2));
const all: BotFigures[] = [];
for (const name of named.length > 0 ? named : names) all.push(await measure(await stores[name]()));
for (const f of all) {
  const q = (v: readonly number[], p: number) =>
    [...v].sort((a, b) => a - b)[Math.min(v.length - 1, Math.floor(v.length * p))]?.toFixed(0);
  console.log(f.store, "idle", q(f.idle, 0.5), q(f.idle, 0.99), "killed", f.killed.map((k) => k.toFixed(0)).join(" "));
  console.log(
    f.load.deliveries,
    "in",
    f.load.seconds.toFixed(1),
    "evaluations",
    f.load.evaluations,
    [...f.load.outcomes],
    "answers",
    q(f.load.answers, 0.5),
    q(f.load.answers, 0.99),
    f.load.cpu,
  );
}
process.exit(0);
