import { daysIn } from "../../model/time/days.ts";

/** The fields of a schedule (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule), and the names of their values. */
const fields: readonly Field[] = [
  { from: 0, to: 59, names: [] },
  { from: 0, to: 23, names: [] },
  { from: 1, to: 31, names: [] },
  { from: 1, to: 12, names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"] },
  { from: 0, to: 6, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] },
];

interface Field {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** Beyond so many, schedules count for nothing. */
const mostSchedules = 200;

/** Whether schedules start less often than they did, or on fewer days: every minute of one day is no daily run. */
export function isRarer(was: readonly string[], is: readonly string[]): boolean {
  const [before, now] = [frequencyOf(was), frequencyOf(is)];
  return now.times < before.times || now.days < before.days;
}

/** In the 28 years after which dates fall on the same weekdays again, how often schedules start, and on how many days. */
function frequencyOf(crons: readonly string[]) {
  const all = new Set<number>();
  let times = 0;
  for (const cron of [...new Set(crons)].slice(0, mostSchedules)) {
    const { timesADay, days } = startsOf(cron);
    times += timesADay * years(days);
    for (const day of days) all.add(day);
  }
  return { times, days: years(all) };
}

/** Each date falls on each weekday four times; the 29th of February once. */
function years(days: Iterable<number>): number {
  let count = 0;
  for (const day of days) count += Math.floor(day / 7) === dateOf(2, 29) ? 1 : 4;
  return count;
}

/** When a schedule starts: on which days, each a date with a weekday; never where GitHub refuses it. */
function startsOf(cron: string): { readonly timesADay: number; readonly days: readonly number[] } {
  const written = cron.trim().split(/\s+/);
  const [minutes = [], hours = [], dates = [], months = [], weekdays = []] = fields.map((field, at) =>
    valuesOf(written[at] ?? "", field),
  );
  if (written.length !== fields.length || dates.length === 0 || weekdays.length === 0)
    return { timesADay: 0, days: [] };
  // Of a day of the month and one of the week either is enough, where both are named.
  const isEither = [written[2], written[4]].every((text) => text?.startsWith("*") === false);
  const days = months.flatMap((month) =>
    everyDayOf(month).filter((day) => {
      const [isDate, isWeekday] = [dates.includes(Math.floor(day / 7) % 32), weekdays.includes(day % 7)];
      return isEither ? isDate || isWeekday : isDate && isWeekday;
    }),
  );
  return { timesADay: minutes.length * hours.length, days };
}

const everyDayOf = (month: number): readonly number[] =>
  Array.from({ length: daysIn(leapYear, month) * 7 }, (_, at) => dateOf(month, 1) * 7 + at);

function dateOf(month: number, day: number): number {
  return month * 32 + day;
}

const leapYear = 2028;

/** The values that a field names, each once; none where a part of it is wrong. */
function valuesOf(text: string, field: Field): readonly number[] {
  const parts = text.split(",").map((part) => valuesIn(part, field));
  return parts.some((values) => values.length === 0) ? [] : [...new Set(parts.flat())];
}

/** `*`, `3`, `MON-FRI`, `1-5`, or one of these with a step: `2/8` is every eighth from the second on. */
function valuesIn(part: string, field: Field): readonly number[] {
  const [, first = "", last, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
  const isAll = first === "*";
  const from = isAll ? field.from : numberOf(first, field);
  const end = last === undefined ? (isAll || step !== undefined ? field.to : from) : numberOf(last, field);
  const every = Number(step ?? 1);
  if (from === null || end === null || every < 1 || (isAll && last !== undefined)) return [];
  return Array.from({ length: Math.max(0, Math.floor((end - from) / every) + 1) }, (_, at) => from + at * every);
}

/** Null where the field has no such value. */
function numberOf(text: string, { from, to, names }: Field): number | null {
  const named = names.indexOf(text.toUpperCase());
  const number = named >= 0 ? named + from : /^\d+$/.test(text) ? Number(text) : -1;
  return number >= from && number <= to ? number : null;
}
