import { nearest } from "../../files/nearest.ts";
import type { ReportOutcome } from "../../files/reports/report-reading.ts";
import type { TestCase, TestFault, TestReport } from "../../files/reports/tests.ts";
import { count, list, quote } from "../../model/words.ts";
import { faultsOver, voidingFault } from "./test-faults.ts";

/** What reports say of the tests that a name names: `class.name`, the name alone, a class or a suite; null: of all. `words`: what the reports are called. */
export function saidOfTests(test: string | null, reports: readonly TestReport[], words: string): ReportOutcome {
  const cases = reports.flatMap((report) => report.cases);
  const faults = reports.flatMap((report) => report.faults);
  if (test === null) return cases.length + faults.length === 0 ? holdsNone(words) : saidOfGroup(cases, faults, words);
  const one = singles(test, cases);
  if (one.length > 0) return saidOfEach(one, reports, words);
  const group = grouped(test, cases);
  const over = faultsOver(test, group, reports);
  if (group.length + over.length > 0) return saidOfGroup(group, over, words, test);
  return cases.length === 0 ? holdsNone(words) : notThere(test, cases, words);
}

/** A test may stand in a report several times, with other arguments or again; the first way of naming that names one counts. */
function singles(test: string, cases: readonly TestCase[]): readonly TestCase[] {
  const ways: readonly ((one: TestCase) => boolean)[] = [
    (one) => fullName(one) === test,
    (one) => one.name === test,
    (one) => withoutArguments(fullName(one)) === test,
    (one) => withoutArguments(one.name) === test,
    (one) => one.method !== "" && (`${one.className}.${one.method}` === test || one.method === test),
  ];
  for (const way of ways) {
    const found = cases.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

function grouped(test: string, cases: readonly TestCase[]): readonly TestCase[] {
  const ofClass = cases.filter(({ className }) => className === test);
  return ofClass.length > 0 ? ofClass : cases.filter(({ suites }) => suites.includes(test));
}

function saidOfEach(cases: readonly TestCase[], reports: readonly TestReport[], words: string): ReportOutcome {
  const notPassed = cases.filter(({ outcome }) => outcome !== "passed");
  const [first] = notPassed;
  if (first !== undefined) {
    const why = `test ${quote(fullName(first))} of ${words} ${did(first)}${because(first.reason)}`;
    return { is: "bad", why, parts: notPassed.map(fullName) };
  }
  const fault = voidingFault(cases, reports);
  return fault === null ? { is: "good" } : { is: "bad", why: saidOfFault(fault, words), parts: [faultName(fault)] };
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

function because(reason: string): string {
  return reason === "" ? "" : `: ${quote(reason)}`;
}

/** Of a group a skipped test is let be, as long as one has passed. */
function saidOfGroup(
  cases: readonly TestCase[],
  faults: readonly TestFault[],
  words: string,
  named: string | null = null,
): ReportOutcome {
  const group = named === null ? words : `${quote(named)} in ${words}`;
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  if (failed.length > 0) {
    const names = list(failed.map((one) => quote(fullName(one))));
    const why = `${failed.length} of the ${count(cases.length, "test")} of ${group} failed: ${names}`;
    return { is: "bad", why, parts: [...failed.map(fullName), ...faults.map(faultName)] };
  }
  const [fault] = faults;
  if (fault !== undefined) return { is: "bad", why: saidOfFault(fault, words), parts: faults.map(faultName) };
  if (cases.some(({ outcome }) => outcome === "passed")) return { is: "good" };
  const isSkipped = cases.every(({ outcome }) => outcome === "skipped");
  const others = isSkipped ? count(cases.length, "was skipped", "were skipped") : "some were inconclusive";
  return { is: "bad", why: `no test of ${group} passed: ${others}`, parts: ["no test passed"] };
}

function faultName({ suites, kind }: TestFault): string {
  return `${kind} of ${suites.join(" / ")}`;
}

function saidOfFault({ suites, kind, reason }: TestFault, words: string): string {
  const suite = suites.at(-1);
  const where = suite === undefined ? words : `suite ${quote(suite)} of ${words}`;
  if (kind === "count") return `${where} counts ${count(Number(reason), "failure")}, and no test of it says which`;
  return `${where} has an error outside of its tests${because(reason)}`;
}

function holdsNone(words: string): ReportOutcome {
  return { is: "absent", why: `${words} holds no test`, nearest: null };
}

function notThere(test: string, cases: readonly TestCase[], words: string): ReportOutcome {
  const near = nearest(test, new Set(cases.flatMap((one) => [fullName(one), one.name, one.className])));
  const lacks = `${words} has no test ${quote(test)}`;
  if (near === null) return { is: "absent", why: lacks, nearest: null };
  return { is: "absent", why: `${lacks}; nearest is ${quote(near.name)}`, nearest: near.sure ? near.name : null };
}

function fullName({ className, name }: TestCase): string {
  return className === "" ? name : `${className}.${name}`;
}

/** `refuses[tls1.0]` and `refuses(String)[1]` are runs of `refuses`. */
function withoutArguments(name: string): string {
  const end = name.search(/[[(]/);
  return end <= 0 ? name : name.slice(0, end).trimEnd();
}
