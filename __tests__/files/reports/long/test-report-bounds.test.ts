import { describe, expect, it } from "vitest";
import { testReportOf } from "../../../../src/files/reports/test-report.ts";

describe("a report at its bounds", () => {
  const reading = (text: string) => testReportOf(new TextEncoder().encode(text));

  it("may have more tests in one suite than a call takes arguments", () => {
    const read = reading(`<testsuite>${"<testcase name='a'/>".repeat(250_000)}</testsuite>`);
    expect(read.is === "report" && read.report.cases.length).toBe(250_000);
  });

  it("is not read where much of it is no XML", () => {
    expect(reading("<".repeat(1_000_000))).toEqual({
      is: "unsure",
      why: "holds too many characters that XML does not allow",
    });
  });
});
