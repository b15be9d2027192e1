import type { Report } from "../../../model/report.ts";

/** 0 pass or warn, 1 findings, 2 could not evaluate; never a count. */
export function exitCodeOf(report: Report): number {
  switch (report.verdict.is) {
    case "pass":
    case "warn":
    case "none":
      return 0;
    case "fail":
      return 1;
    case "error":
      return 2;
  }
}
