import { isLfsPointer } from "../../files/lfs.ts";
import type { Reading } from "../../files/reports/report-reading.ts";
import { type ScanReport, scanReportOf } from "../../files/reports/sarif.ts";
import { testReportOf } from "../../files/reports/test-report.ts";
import type { TestReport } from "../../files/reports/tests.ts";
import type { ReportEvidence, ScanEvidence, TestEvidence } from "../../model/evidence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { manyFilesOf } from "../targets.ts";
import { plainPath } from "../whereabouts.ts";

/** The reports of tests that a link points at; null where not each of them could be read. */
export function testReportsIn(link: TestEvidence, snapshot: Snapshot): readonly TestReport[] | null {
  return allOf(readings(testReportOf, pathsOf(link, snapshot), snapshot));
}

/** The reports of scans that a link points at; null where not each of them could be read. */
export function scanReportsIn(link: ScanEvidence, snapshot: Snapshot): readonly ScanReport[] | null {
  return allOf(readings(scanReportOf, pathsOf(link, snapshot), snapshot));
}

/** Whether two lists hold the same reports: the same bytes are read once, and make one report. */
export function areTheSame<Report>(some: readonly Report[] | null, others: readonly Report[] | null): boolean {
  if (some === null || others === null) return some === others;
  return some.length === others.length && some.every((report, at) => report === others[at]);
}

/** What was made of each file. */
export function readings<Report>(
  read: (bytes: Uint8Array) => Reading<Report>,
  paths: readonly string[],
  { contents }: Snapshot,
): readonly Reading<Report>[] {
  return paths.map((path) => {
    const bytes = contents.get(path);
    if (bytes === undefined) return { is: "unsure", why: "was not read" };
    return isLfsPointer(bytes)
      ? { is: "unsure", why: "is a Git LFS pointer, and its content is not in the commit" }
      : read(bytes);
  });
}

/** Those that could be read. */
export function reportsOf<Report>(read: readonly Reading<Report>[]): readonly Report[] {
  return read.flatMap((reading) => (reading.is === "report" ? [reading.report] : []));
}

function allOf<Report>(read: readonly Reading<Report>[]): readonly Report[] | null {
  const reports = reportsOf(read);
  return reports.length < read.length ? null : reports;
}

function pathsOf(link: ReportEvidence, snapshot: Snapshot): readonly string[] {
  return manyFilesOf(link, snapshot)?.paths ?? [plainPath(link.path)];
}
