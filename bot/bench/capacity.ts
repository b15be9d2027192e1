import type { BotFigures } from "./measure.ts";
import type { Table } from "./tables.ts";

const number = (value: number) => value.toLocaleString("en-US");

/** What is assumed of a repository: pull requests a week, pushes to each, deliveries of a push with all its checks, and of those what is kept. */
const [pullsAWeek, pushesEach, deliveriesEach, keptEach] = [5, 3, 20, 3];
/** Hours of a working week, and how much more there is to do in the busiest one. */
const [hours, busiest] = [40, 3];
/** Requests and content writes of a push: docs/performance.md, "Requests to GitHub". */
const [requestsEach, writesEach] = [9, 2];
/** An hour, of an installation, at least: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const [mostRequests, mostWrites] = [5_000, 500];
/** Connections of a process: the bot's, the queue's and the one that listens. */
const connectionsEach = 21;
/** Repositories of an installation that are asked in a night how they stand: ten every ten minutes. */
const posturesANight = 1_440;

/** Rows of the capacity table, for so many repositories in one installation. */
export function capacityOf(repositories: number, { load, tables }: BotFigures): readonly string[] {
  const pushesAnHour = (repositories * pullsAWeek * pushesEach) / hours;
  const evaluations = (pushesAnHour * busiest) / 3_600;
  const processes = Math.max(
    1,
    Math.ceil(evaluations / (load.evaluations / load.seconds)),
    Math.ceil((evaluations * deliveriesEach) / (load.deliveries / load.seconds)),
  );
  const { rows, bytes } = afterAYear(repositories, tables);
  const nights = Math.ceil(repositories / posturesANight);
  return [
    number(repositories),
    `${perSecond(evaluations * deliveriesEach)} and ${perSecond(evaluations)}`,
    String(processes),
    String(processes * connectionsEach),
    `${number(Math.round(rows / 1_000) * 1_000)}, ${(bytes / 1e9).toFixed(1)} GB`,
    share(pushesAnHour * requestsEach, mostRequests),
    share(pushesAnHour * writesEach, mostWrites),
    nights === 1 ? "every night" : `every ${nights} nights`,
  ];
}

export const capacityHead = [
  "repositories",
  "deliveries and evaluations a second in the busiest hour",
  "processes",
  "connections at most",
  "rows and bytes after a year",
  "requests an hour",
  "content writes an hour",
  "posture",
] as const;

/** Repositories that use up what an installation may send in an hour, at so much for each push. */
function reachedAt(most: number, each: number): number {
  return Math.floor((most * hours) / (pullsAWeek * pushesEach * each));
}

/** What the table rests on, in a sentence. */
export const capacityTerms = `Assumed of each repository: ${pullsAWeek} pull requests a week with ${pushesEach} pushes each, ${deliveriesEach} deliveries for a push with all its checks and statuses, ${hours} working hours, and ${busiest} times the average in the busiest one. All are in one installation, which may send ${number(mostRequests)} requests and ${mostWrites} content writes an hour at least; a push takes ${requestsEach} requests and at most ${writesEach} writes. So the content writes are used up first, at ${number(reachedAt(mostWrites, writesEach))} repositories, and the requests at ${number(reachedAt(mostRequests, requestsEach))}.`;

/** Rows that stand after a year: some are forgotten after days, the record never. */
function afterAYear(repositories: number, tables: readonly Table[]): { readonly rows: number; readonly bytes: number } {
  const pushes = pullsAWeek * pushesEach;
  const weekly: Readonly<Record<string, number>> = {
    delivery: pushes * keptEach,
    "queue.job": pushes * 2,
    verdict: (pushes * 30) / 7,
    check_run: pushes * 52,
    page_report: pullsAWeek * 52,
    ledger: pullsAWeek * 52,
  };
  const rows = Object.values(weekly).reduce((sum, count) => sum + count, 0);
  const bytes = tables.reduce(
    (sum, table) => sum + (weekly[table.name] ?? 0) * (table.bytes / Math.max(1, table.rows)),
    0,
  );
  return { rows: rows * repositories, bytes: bytes * repositories };
}

function share(value: number, most: number): string {
  return `${number(Math.round(value))} (${Math.round((100 * value) / most)} %)`;
}

const perSecond = (value: number) => (value < 1 ? value.toFixed(2) : value.toFixed(0));
