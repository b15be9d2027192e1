import { describe, expect, test } from "vitest";
import { dayAfter, monthsAfter } from "../../../src/model/time/days.ts";

describe("days", () => {
  test.each([
    ["2026-03-15", 3, "2026-06-15"],
    ["2026-09-30", 3, "2026-12-31"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-30", 2, "2027-02-28"],
    ["2027-02-28", 12, "2028-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-12-01", 12, "2027-12-01"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  test.each([
    ["2026-03-31", "2026-04-01"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-28", "2028-02-29"],
    ["2100-02-28", "2100-03-01"],
  ])("after %s comes %s", (day, expected) => {
    expect(dayAfter(day)).toBe(expected);
  });
});
