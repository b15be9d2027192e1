import type { TestCase, TestFault, TestReport } from "../../files/reports/tests.ts";

/** A fault after which a pass of one of the tests stands for nothing; null where there is none. */
export function voidingFault(cases: readonly TestCase[], reports: readonly TestReport[]): TestFault | null {
  return around(cases, reports).find(({ voids }) => voids) ?? null;
}

/** The faults of a group of tests: of the suites around them, and of suites that are or lie in the one of that name. */
export function faultsOver(
  name: string,
  cases: readonly TestCase[],
  reports: readonly TestReport[],
): readonly TestFault[] {
  const inside = reports.flatMap(({ faults }) => faults.filter(({ suites }) => suites.includes(name)));
  return [...new Set([...around(cases, reports), ...inside])];
}

/** The faults of suites around tests, in each report by itself. The tests of a suite share one list of its names: each list is looked at once. */
function around(cases: readonly TestCase[], reports: readonly TestReport[]): readonly TestFault[] {
  const asked = new Set(cases);
  return reports.flatMap((report) => {
    if (report.faults.length === 0) return [];
    const lists = new Set(report.cases.flatMap((one) => (asked.has(one) ? [one.suites] : [])));
    const prefixes = new Set([...lists].flatMap((suites) => suites.map((_, at) => key(suites.slice(0, at + 1)))));
    return lists.size === 0
      ? []
      : report.faults.filter(({ suites }) => suites.length === 0 || prefixes.has(key(suites)));
  });
}

function key(suites: readonly string[]): string {
  return suites.join("\0");
}
