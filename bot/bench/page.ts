import { table } from "../../scripts/markdown-table.ts";
import { machine, writeMeasured } from "../../scripts/measured-page.ts";
import { capacityHead, capacityOf, capacityTerms } from "./capacity.ts";
import type { BotFigures } from "./measure.ts";

/** What each store has to reach; times in milliseconds. */
const goals = {
  PostgreSQL: { deliveries: 30, evaluations: 6, answer: 500, ready: 2_000, memory: 150 },
  embedded: { deliveries: 10, evaluations: 3, answer: 1_000, ready: 6_000, memory: null },
} as const;
const [idleMedian, idleP99, afterKill] = [800, 2_000, 15_000];

/** Writes the figures into docs/bot.md. */
export function writePage(figures: readonly BotFigures[]): void {
  writeMeasured("docs/bot.md", "npm run bot:bench", tables(figures));
}

/** The tables in Markdown. */
export function tables(figures: readonly BotFigures[]): string {
  const head = ["figure", ...figures.map(({ store }) => store)];
  const [first] = figures;
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} on ${machine()}, Node ${process.version}: one process of the bot with four evaluations at a time, its database, and a GitHub that takes 25 ms for an answer.\n`,
    `${table(head, transposed(figures.map(rowsOf)))}\n`,
    `${capacityTerms}\n`,
    ...(first === undefined
      ? []
      : [
          `${table(
            capacityHead,
            [100, 1_000, 10_000].map((count) => capacityOf(count, first)),
          )}\n`,
        ]),
  ].join("\n");
}

type Row = readonly string[];

/** What each figure is called, and what it is. */
function rowsOf({ store, start, idle, load, killed }: BotFigures): readonly Row[] {
  const { deliveries, evaluations, answer, ready, memory } = goals[store];
  const of = (outcome: string) => String(load.outcomes.get(outcome) ?? 0);
  const rest = `${(start.memory / 1e6).toFixed(0)} MB`;
  const rate = (count: number) => (count / load.seconds).toFixed(1);
  return [
    ["deliveries accepted and settled a second", goal(rate(load.deliveries), `at least ${deliveries}`)],
    ["evaluations a second", goal(rate(load.evaluations), `at least ${evaluations}`)],
    ["deliveries", String(load.deliveries)],
    ["of them asked for an evaluation", of("queued")],
    ["joined one that waited", of("coalesced")],
    ["ignored, or of others", String(Number(of("ignored")) + Number(of("foreign")))],
    ["evaluations", String(load.evaluations)],
    [
      "CPU seconds: bot, database, GitHub",
      `${load.cpu.bot.toFixed(0)}, ${load.cpu.store.toFixed(0)}, ${load.cpu.github.toFixed(0)}`,
    ],
    ["answer under that load, median", `${quantile(load.answers, 0.5)} ms`],
    ["answer under that load, 99th percentile", goal(`${quantile(load.answers, 0.99)} ms`, `at most ${answer} ms`)],
    ["idle, delivery to completed check, median", goal(`${quantile(idle, 0.5)} ms`, `at most ${idleMedian} ms`)],
    ["idle, delivery to completed check, 99th percentile", goal(`${quantile(idle, 0.99)} ms`, `at most ${idleP99} ms`)],
    ["start of the process to ready", goal(`${start.ready.toFixed(0)} ms`, `at most ${ready} ms`)],
    ["memory at rest, after its start", memory === null ? rest : goal(rest, `at most ${memory} MB`)],
    [
      "SIGKILL of its process to completed check, longest",
      goal(`${(Math.max(...killed) / 1_000).toFixed(1)} s`, `at most ${afterKill / 1_000} s`),
    ],
  ];
}

const goal = (value: string, wanted: string) => `${value} (goal: ${wanted})`;

/** The names once, and each store's values beside each other. */
function transposed(stores: readonly (readonly Row[])[]): readonly Row[] {
  return (stores[0] ?? []).map(([name = ""], at) => [name, ...stores.map((rows) => rows[at]?.[1] ?? "")]);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0);
}
