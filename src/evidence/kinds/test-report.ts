import type { TestCase, TestReport } from "../../files/junit.ts";
import { nearest } from "../../files/nearest.ts";
import type { ReportOutcome } from "../../files/report-reading.ts";
import { count, list, quote } from "../../model/words.ts";

/** What reports say of the tests that a name names: `class.name`, the name alone, a class or a suite; null: of all. `words`: what the reports are called. */
export function saidOfTests(test: string | null, reports: readonly TestReport[], words: string): ReportOutcome {
  const cases = reports.flatMap((report) => report.cases);
  if (cases.length === 0) return { is: "absent", why: `${words} holds no test`, nearest: null };
  if (test === null) return saidOfAll(cases, reports, words);
  const one = singles(test, cases);
  if (one.length > 0) return saidOfEach(one, words);
  const group = grouped(test, cases);
  return group.length > 0 ? saidOfGroup(group, `${quote(test)} in ${words}`) : notThere(test, cases, words);
}

/** Whether any test goes by a name. */
export function hasTest(test: string | null, reports: readonly TestReport[]): boolean {
  const cases = reports.flatMap((report) => report.cases);
  return test === null ? cases.length > 0 : singles(test, cases).length + grouped(test, cases).length > 0;
}

/** A test may stand in a report several times, with other arguments or again; the first way of naming that names one counts. */
function singles(test: string, cases: readonly TestCase[]): readonly TestCase[] {
  const ways: readonly ((one: TestCase) => boolean)[] = [
    (one) => fullName(one) === test,
    (one) => one.name === test,
    (one) => withoutArguments(fullName(one)) === test,
    (one) => withoutArguments(one.name) === test,
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

function saidOfEach(cases: readonly TestCase[], words: string): ReportOutcome {
  const [first] = cases.filter(({ outcome }) => outcome !== "passed");
  if (first === undefined) return { is: "good" };
  const because = first.reason === "" ? "" : `: ${quote(first.reason)}`;
  return { is: "bad", why: `test ${quote(fullName(first))} of ${words} ${did(first)}${because}` };
}

function did({ outcome }: TestCase): string {
  return outcome === "failed" ? "failed" : "was skipped, which proves nothing";
}

function saidOfAll(cases: readonly TestCase[], reports: readonly TestReport[], words: string): ReportOutcome {
  const said = saidOfGroup(cases, words);
  const unaccounted = reports.find((report) => report.unaccounted !== null)?.unaccounted;
  if (said.is !== "good" || unaccounted == null) return said;
  return { is: "bad", why: `${words} counts ${unaccounted}, and no test of it says which` };
}

/** Of a group a skipped test is let be, as long as one has passed. */
function saidOfGroup(cases: readonly TestCase[], words: string): ReportOutcome {
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  if (failed.length > 0) {
    const names = list(failed.map((one) => quote(fullName(one))));
    return { is: "bad", why: `${failed.length} of the ${count(cases.length, "test")} of ${words} failed: ${names}` };
  }
  if (cases.some(({ outcome }) => outcome === "passed")) return { is: "good" };
  return { is: "bad", why: `no test of ${words} passed: ${count(cases.length, "was skipped", "were skipped")}` };
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
