import type { Today } from "../../../model/assessment.ts";
import { type ParsedArguments, UsageError } from "./arguments.ts";
import type { Shell } from "./shell.ts";

/** The day to evaluate for: `--now`, else today in UTC. Throws `UsageError` when it is no day of the calendar. */
export function todayOf(asked: ParsedArguments, shell: Shell): Today {
  const written = asked.values.get("now")?.[0];
  if (written === undefined) return shell.now().toISOString().slice(0, 10);
  const day = new Date(`${written}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
  if (!isDay) throw new UsageError([`--now is "${written}"; allowed: a day as YYYY-MM-DD`]);
  return written;
}
