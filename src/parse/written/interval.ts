import type { Interval } from "../../model/evidence.ts";

/** An interval as written: `12 months`, `90 days`; null where nothing usable is. */
export function intervalOf(written: string | undefined): Interval | null {
  const [, number = "", unit = ""] = /^([0-9]+) (day|week|month|year)s?$/.exec(written ?? "") ?? [];
  const count = Number(number);
  switch (unit) {
    case "day":
      return { months: 0, days: count };
    case "week":
      return { months: 0, days: 7 * count };
    case "month":
      return { months: count, days: 0 };
    case "year":
      return { months: 12 * count, days: 0 };
    default:
      return null;
  }
}
