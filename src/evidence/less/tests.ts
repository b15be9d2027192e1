import type { TestCase } from "../../files/reports/tests.ts";
import type { Less } from "../../keys/asks.ts";
import type { TestEvidence } from "../../model/evidence.ts";
import { listUpTo, quote, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import type { Sides } from "../follows/sides.ts";
import { areTheSame, testReportsIn } from "../kinds/reports-in.ts";
import { allCases, casesOf, fullName, withoutArguments } from "../kinds/test-report.ts";

/** How much of the tests has to be there by name for the others to count as renamed, as git has it of lines. */
const sameEnough = 0.5;

/**
 * How the reports behind a link show fewer tests at head than at base, or other ones: tests that ran are gone, and not as many new ones took their
 * place, or hardly any is left that tells of a rename. What did not pass is told by itself, and so is a link under which nothing is left.
 */
export function lessOfTests(next: TestEvidence, link: TestEvidence, { base, head }: Sides): readonly Less[] {
  const [reports, reportsNow] = [testReportsIn(link, base), testReportsIn(next, head)];
  if (link.test === next.test && areTheSame(reports, reportsNow)) return [];
  const [before, now] = [shownBy(link, reports), shownBy(next, reportsNow)];
  if (before === null || now === null || now.asked.length === 0) return [];
  const ran = before.asked.filter(({ outcome }) => outcome !== "skipped");
  const { lost, added } = matched(new Set(ran.map(fullName)), before, now);
  const all = new Set(ran.map(fullName)).size;
  if (lost.length <= added && all - lost.length >= all * sameEnough) return [];
  const names = listUpTo(lost.map((name) => [quote(name)]));
  const change = sentence`${lost.length} of the ${words(count(all, "test"))} that ran at base are gone: ${names}`;
  return [{ name: "tests", label: "tests", change, rule: null, isNote: false }];
}

interface Shown {
  readonly all: readonly TestCase[];
  /** Those that the link asks for. */
  readonly asked: readonly TestCase[];
}

function shownBy(
  { test }: TestEvidence,
  reports: readonly { readonly cases: readonly TestCase[] }[] | null,
): Shown | null {
  if (reports === null) return null;
  const all = allCases(reports);
  return { all, asked: casesOf(test, all) };
}

/** The tests of base that head has under no name they could have got, and how many of head's are new. */
function matched(ran: ReadonlySet<string>, before: Shown, now: Shown): { lost: readonly string[]; added: number } {
  const names = new Set(now.asked.map(fullName));
  const was = new Set(before.all.map(fullName));
  let gone = [...ran].filter((name) => !names.has(name));
  let fresh = now.asked.filter((one) => one.outcome !== "skipped" && !was.has(fullName(one)));
  for (const way of waysOf(before, now)) ({ gone, fresh } = paired(gone, fresh, way));
  return { lost: gone, added: new Set(fresh.map(fullName)).size };
}

interface Way {
  readonly was: (name: string) => string | null;
  readonly is: (one: TestCase) => string | null;
}

/** How a test is known again under another name: its class moved, it is spelled another way, it runs with other arguments. */
function waysOf(before: Shown, now: Shown): readonly Way[] {
  const cases = new Map(before.asked.map((one) => [fullName(one), one]));
  const [classes, classesNow] = [before.all, now.all].map((all) => new Set(all.map(({ className }) => className)));
  const nameOf = (name: string) => {
    const one = cases.get(name);
    return one === undefined || classesNow?.has(one.className) ? null : one.name;
  };
  return [
    { was: nameOf, is: ({ className, name }) => (classes?.has(className) ? null : name) },
    { was: plainly, is: (one) => plainly(fullName(one)) },
    { was: withoutArguments, is: (one) => withoutArguments(fullName(one)) },
  ];
}

/** Each of the one with one of the other that has the same name in a way. */
function paired(gone: readonly string[], fresh: readonly TestCase[], { was, is }: Way) {
  const free = new Map<string | null, TestCase[]>();
  for (const one of fresh) {
    const name = is(one);
    if (name === null) continue;
    const others = free.get(name);
    if (others === undefined) free.set(name, [one]);
    else others.push(one);
  }
  const taken = new Set<TestCase>();
  const left = gone.filter((name) => {
    const one = free.get(was(name))?.pop();
    if (one !== undefined) taken.add(one);
    return one === undefined;
  });
  return { gone: left, fresh: fresh.filter((one) => !taken.has(one)) };
}

/** `refusesTls10` and `refuses_tls_10` are one name. */
function plainly(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}
