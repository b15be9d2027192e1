// `npm run bot:storm`: what docs/bot.md promises, with PostgreSQL and then embedded. `-- postgres` or `-- embedded`: one of the two;
// `--full`: 500 pull requests instead of 250; `--pulls N`: so many; `--seed N`: the same order again; `--slow N`: so many times as much time between kills and until it is given up,
// for a machine that has other things to do; `--logs`: with what the bot's processes said.

import { embeddedStore, postgresStore, type Store } from "./store.ts";
import { storm } from "./storm.ts";

const args = process.argv.slice(2);
const stores: Readonly<Record<string, () => Promise<Store>>> = { postgres: postgresStore, embedded: embeddedStore };
const named = Object.keys(stores).filter((name) => args.includes(name));
const given = (name: string, otherwise: number) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
};
const slow = given("--slow", 1);
const size = {
  pulls: given("--pulls", args.includes("--full") ? 500 : 250),
  forged: 100,
  oversized: 10,
  seed: given("--seed", Date.now() % 1_000_000),
  killEvery: 2_500 * slow,
  patience: 120_000 * slow,
};

// What was started is ended at exit.
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(2));
let isWrong = false;
for (const name of named.length > 0 ? named : Object.keys(stores)) {
  const began = Date.now();
  const store = await stores[name]?.();
  if (store === undefined) continue;
  const { failures, told, logs } = await storm(store, size);
  console.log(
    `${store.name}, seed ${size.seed}: ${((Date.now() - began) / 1_000).toFixed(0)} s\n  ${told.join("\n  ")}`,
  );
  if (failures.length > 0) console.error(`  ${failures.length} failures:\n${failures.slice(0, 40).join("\n")}`);
  if (args.includes("--logs")) for (const log of logs) console.error(log);
  isWrong ||= failures.length > 0;
}
process.exit(isWrong ? 1 : 0);
