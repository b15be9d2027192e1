// `npm run bot:bench`: what docs/bot.md says of how fast the bot is, measured and written there. `-- postgres` or `-- embedded`: one of
// the two stores, and nothing is written.
import { embeddedStore, postgresStore } from "../storm/store.ts";
import { type BotFigures, measure } from "./measure.ts";
import { tables, writePage } from "./page.ts";

const stores = { postgres: postgresStore, embedded: embeddedStore };
const names = Object.keys(stores) as (keyof typeof stores)[];
const named = names.filter((name) => process.argv.includes(name));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(2));
const all: BotFigures[] = [];
for (const name of named.length > 0 ? named : names) all.push(await measure(await stores[name]()));
if (named.length === 0) writePage(all);
console.log(tables(all));
process.exit(0);
