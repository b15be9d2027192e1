import { nearest } from "../../files/nearest.ts";
import type { ReportOutcome } from "../../files/reports/report-reading.ts";
import type { TestCase, TestFault, TestReport } from "../../files/reports/tests.ts";
import { remember } from "../../model/remember.ts";
import {
  because,
  excerpt,
  listUpTo,
  named,
  type Phrase,
  type Sentence,
  sentence,
  words,
} from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { faultsOver, voidingFault } from "./test-faults.ts";

/** What reports say of the tests that a name names: `class.name`, the name alone, a class or a suite; null: of all. `report`: what the reports are called. */
export function saidOfTests(test: string | null, reports: readonly TestReport[], report: Phrase): ReportOutcome {
  const cases = allCases(reports);
  const faults = reports.flatMap((report) => report.faults);
  if (test === null) return cases.length + faults.length === 0 ? holdsNone(report) : saidOfGroup(cases, faults, report);
  const one = singles(test, cases);
  if (one.length > 0) return saidOfEach(one, reports, report);
  const group = grouped(test, cases);
  const over = faultsOver(test, group, reports);
  if (group.length + over.length > 0) return saidOfGroup(group, over, report, test);
  return cases.length === 0 ? holdsNone(report) : notThere(test, cases, report);
}

/** The tests that a name names, by the first way of naming that names one; null: all. */
export function casesOf(test: string | null, cases: readonly TestCase[]): readonly TestCase[] {
  if (test === null) return cases;
  const one = singles(test, cases);
  return one.length > 0 ? one : grouped(test, cases);
}

/** A test may stand in a report several times, with other arguments or again; the first way of naming that names one counts. */
function singles(test: string, cases: readonly TestCase[]): readonly TestCase[] {
  return firstNamed(test, cases, singleWays);
}

function grouped(test: string, cases: readonly TestCase[]): readonly TestCase[] {
  return firstNamed(test, cases, groupWays);
}

/** The names that a test goes by, in one way of naming. */
type Naming = (one: TestCase) => readonly string[];

const singleWays: readonly Naming[] = [
  (one) => [fullName(one)],
  (one) => [one.name],
  (one) => [withoutArguments(fullName(one))],
  (one) => [withoutArguments(one.name)],
  (one) => (one.method === "" ? [] : [`${one.className}.${one.method}`, one.method]),
];
const groupWays: readonly Naming[] = [(one) => [one.className], (one) => one.suites];

function firstNamed(test: string, cases: readonly TestCase[], ways: readonly Naming[]): readonly TestCase[] {
  for (const way of ways) {
    const found = namedIn(cases)(way).get(test);
    if (found !== undefined) return found;
  }
  return [];
}

/** The tests of a report by their names in each way, put together once for all links to it. */
const namedIn = remember((cases: readonly TestCase[]) => {
  const known = new Map<Naming, ReadonlyMap<string, readonly TestCase[]>>();
  return (way: Naming) => {
    const named = known.get(way) ?? byName(cases, way);
    known.set(way, named);
    return named;
  };
});

function byName(cases: readonly TestCase[], way: Naming): ReadonlyMap<string, readonly TestCase[]> {
  const named = new Map<string, TestCase[]>();
  for (const one of cases) {
    for (const name of new Set(way(one))) {
      const others = named.get(name);
      if (others === undefined) named.set(name, [one]);
      else others.push(one);
    }
  }
  return named;
}

/** The tests of some reports in one list, which is the same list for the same report. */
export function allCases(reports: readonly { readonly cases: readonly TestCase[] }[]): readonly TestCase[] {
  const [only, ...others] = reports;
  return only !== undefined && others.length === 0 ? only.cases : reports.flatMap(({ cases }) => cases);
}

function saidOfEach(cases: readonly TestCase[], reports: readonly TestReport[], report: Phrase): ReportOutcome {
  const notPassed = cases.filter(({ outcome }) => outcome !== "passed");
  const [first] = notPassed;
  if (first !== undefined) {
    const why = sentence`test ${named(fullName(first))} in ${report} ${words(did(first))}${saying(first.reason)}`;
    return { is: "bad", why, parts: notPassed.map(fullName) };
  }
  const fault = voidingFault(cases, reports);
  return fault === null ? { is: "good" } : { is: "bad", why: saidOfFault(fault, report), parts: [faultName(fault)] };
}

function did({ outcome }: TestCase): string {
  switch (outcome) {
    case "passed":
    case "failed":
      return outcome;
    case "skipped":
      return "was skipped, which proves nothing";
    case "inconclusive":
      return "was inconclusive, which proves nothing";
  }
}

function saying(reason: string): Sentence {
  return reason === "" ? [] : sentence`: ${excerpt(reason)}`;
}

/** Of a group a skipped test is let be, as long as one has passed. */
function saidOfGroup(
  cases: readonly TestCase[],
  faults: readonly TestFault[],
  report: Phrase,
  only: string | null = null,
): ReportOutcome {
  const group = only === null ? [report] : sentence`${named(only)} in ${report}`;
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  if (failed.length > 0) {
    const names = listUpTo(failed.map((one) => [named(fullName(one))]));
    const all = words(count(cases.length, "test"));
    const why = sentence`${failed.length} of the ${all} of ${group} failed: ${names}`;
    return { is: "bad", why, parts: [...failed.map(fullName), ...faults.map(faultName)] };
  }
  const [fault] = faults;
  if (fault !== undefined) return { is: "bad", why: saidOfFault(fault, report), parts: faults.map(faultName) };
  if (cases.some(({ outcome }) => outcome === "passed")) return { is: "good" };
  const isSkipped = cases.every(({ outcome }) => outcome === "skipped");
  const others = isSkipped ? count(cases.length, "was skipped", "were skipped") : "some were inconclusive";
  return { is: "bad", why: sentence`no test of ${group} passed: ${words(others)}`, parts: ["no test passed"] };
}

function faultName({ suites, kind }: TestFault): string {
  return `${kind} of ${suites.join(" / ")}`;
}

function saidOfFault({ suites, kind, reason }: TestFault, report: Phrase): Sentence {
  const suite = suites.at(-1);
  const where = suite === undefined ? [report] : sentence`suite ${named(suite)} of ${report}`;
  if (kind === "error") return sentence`${where} has an error outside its tests${saying(reason)}`;
  return sentence`${where} counts ${words(count(Number(reason), "failure"))}, and none of its tests shows which`;
}

function holdsNone(report: Phrase): ReportOutcome {
  return { is: "absent", why: sentence`${report} contains no tests`, nearest: null };
}

function notThere(test: string, cases: readonly TestCase[], report: Phrase): ReportOutcome {
  const near = nearest(test, new Set(cases.flatMap((one) => [fullName(one), one.name, one.className])));
  const lacks = sentence`${report} has no test ${named(test)}`;
  if (near === null) return { is: "absent", why: lacks, nearest: null };
  const why = sentence`${lacks}${because(sentence`the nearest is ${named(near.name)}`)}`;
  return { is: "absent", why, nearest: near };
}

export function fullName({ className, name }: TestCase): string {
  return className === "" ? name : `${className}.${name}`;
}

/** `refuses[tls1.0]` and `refuses(String)[1]` are runs of `refuses`. */
export function withoutArguments(name: string): string {
  const end = name.search(/[[(]/);
  return end <= 0 ? name : name.slice(0, end).trimEnd();
}
