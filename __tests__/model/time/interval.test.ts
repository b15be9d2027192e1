import { describe, expect, it } from "vitest";
import { dayAfter, intervalInWords, isLonger } from "../../../src/model/time/interval.ts";
import { intervalOf } from "../../../src/parse/written/interval.ts";
import { changeOf } from "../../support/finding-cases.ts";
import { reportOf } from "../../support/judged-change.ts";

describe("an interval", () => {
  it.each([
    ["2026-01-31", "1 month", "2026-02-28"],
    ["2024-01-31", "1 month", "2024-02-29"],
    ["2024-02-29", "1 year", "2025-02-28"],
    ["2026-11-30", "3 months", "2027-02-28"],
    ["2026-12-31", "1 day", "2027-01-01"],
    ["2026-01-01", "2 weeks", "2026-01-15"],
  ])("after %s of %s ends on %s", (day, interval, end) => {
    expect(dayAfter(day, intervalOf(interval) ?? { months: 0, days: 0 })).toBe(end);
  });

  it.each([
    ["12 months", "365 days", false],
    ["12 months", "366 days", true],
    ["1 year", "12 months", false],
    ["90 days", "3 months", true],
    ["90 days", undefined, true],
    [undefined, "90 days", false],
  ])("of %s made %s is longer: %s", (was, is, longer) => {
    expect(isLonger(intervalOf(was), intervalOf(is))).toBe(longer);
  });

  it("is told in months and days", () => {
    expect(["1 year", "1 month", "2 weeks", "1 day"].map((one) => intervalInWords(intervalOf(one) as never))).toEqual([
      "12 months",
      "1 month",
      "14 days",
      "1 day",
    ]);
  });
});

const control = "compliance/controls/tx-01.yml";

describe("review-every of a control or a link", () => {
  const from = (written: string) => ({ [control]: [["treats:", `${written}treats:`]] as const });

  it.each([
    ["lengthened", "review-every: 2 years\n", "policy-loosened:review-every of TX-01 docs/tls.md#versions"],
    ["dropped", "", "policy-loosened:review-every of TX-01 docs/tls.md#versions"],
    ["shortened", "review-every: 6 months\n", null],
  ])("%s", async (_, head, told) => {
    const report = await reportOf(changeOf({ base: from("review-every: 12 months\n"), head: from(head) }));
    const loosened = report.findings.filter(({ rule }) => rule === "policy-loosened");
    expect(loosened.map(({ fingerprint }) => fingerprint)).toEqual(told === null ? [] : [told]);
  });

  it("that is no interval is a mistake with its place", async () => {
    const report = await reportOf(changeOf({ head: from("review-every: yearly\n") }));
    expect(report.problems).toMatchObject([{ place: { path: control, line: 6, column: 15 } }]);
    expect(report.problems[0]?.message).toContain("12 months");
  });
});
