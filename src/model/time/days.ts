// Days are written `YYYY-MM-DD`, UTC: the order of their text is the order of time.

/** The same day so many months later; the last of a month stays the last: three months after 09-30 is 12-31. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysIn(inYear, inMonth);
  return written(inYear, inMonth, date === daysIn(year, month) ? last : Math.min(date, last));
}

/** The day after. */
export function dayAfter(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date < daysIn(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

/** How many days a month has, in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function partsOf(day: string): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

function written(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
