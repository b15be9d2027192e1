import { describe, expect, test } from "vitest";
import { fingerprintOf, type RuleId } from "../../src/model/finding.ts";
import { byText } from "../../src/model/order.ts";
import { remember } from "../../src/model/remember.ts";
import { rules, subjectsOf } from "../../src/rules/registry.ts";
import { findingCases, goodWorld, today } from "../support/finding-cases.ts";
import { inWords } from "../support/in-words.ts";
import { reportOf } from "../support/judged-change.ts";
import { stepOf } from "../support/report.ts";
import { standings } from "../support/standings.ts";

const cases = findingCases();
/** What each change comes to, judged once for all that is said of it. */
const judgedOnce = remember(reportOf);
const named = (of: readonly { rule: string; standing: string }[]) =>
  of.map(({ rule, standing }) => `${rule} ${standing}`);

describe("every finding in every standing", () => {
  test("has a case", () => {
    const wanted = Object.entries(standings).flatMap(([rule, all]) => all.map((standing) => ({ rule, standing })));
    expect(named(cases).sort(byText)).toEqual(named(wanted).sort(byText));
  });

  test.each(Object.values(rules))("$id names as many things as its card says", (rule) => {
    const own = cases.filter((one) => one.rule === rule.id);
    const counts = [rule.subject, rule.orSubject ?? rule.subject].map((parts) => parts.length);
    // The fingerprint of another finding is one thing, whatever that one names.
    const isOther = rule.subject.some((part) => part === "waiver" || part === "finding");
    expect(own.length).toBeGreaterThan(0);
    for (const { fingerprint } of own) expect(counts).toContain(isOther ? 1 : fingerprint.split(" | ").length);
  });

  test("is in the table: none of the rules is forgotten", () => {
    expect(Object.keys(standings).sort(byText)).toEqual(Object.keys(rules).sort(byText));
  });

  test("the world they start from is in good order", async () => {
    const report = await reportOf({ base: goodWorld, head: goodWorld, today });
    expect(report.findings).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  test.each(cases)("$rule $standing", async ({ fingerprint, standing, written, change }) => {
    const report = await judgedOnce(change);
    const told = report.findings.map((found) => `${found.standing} ${found.fingerprint}`);
    expect(told.sort(byText)).toEqual([`${standing} ${fingerprint}`, ...(written.also ?? [])].sort(byText));

    const found = report.findings.find((one) => one.fingerprint === fingerprint);
    const { side, path, line } = found?.location ?? {};
    const is = {
      verdict: report.verdict.is,
      message: found && inWords(found).message,
      at: `${side} ${path}:${line}`,
      cause: stepOf(found?.cause),
      fix: stepOf(found?.fix),
    };
    const { verdict, message, at, cause, fix } = written;
    expect(is).toEqual({ ...is, ...JSON.parse(JSON.stringify({ verdict, message, at, cause, fix })) });
  });

  test.each(cases)("$rule $standing: the finding holds together", async ({ rule, fingerprint, change }) => {
    const report = await judgedOnce(change);
    const found = report.findings.find((one) => one.fingerprint === fingerprint);
    expect(found?.rule).toBe(rule);
    expect(found?.fingerprint).toBe(fingerprintOf(rule as RuleId, found?.subject ?? []));
    expect(subjectsOf(rule as RuleId).map(({ length }) => length)).toContain(found?.subject.length);
    expect(found && inWords(found).message).toMatch(/[^.]$/);
  });

  test.each(cases)(
    "$rule $standing: whatever is told stands somewhere, and says what it is about",
    async ({ change }) => {
      const { findings } = await judgedOnce(change);
      const places = findings.flatMap(({ location, cause, fix }) => [
        location,
        ...(cause === null ? [] : [cause.location]),
        ...(fix === null ? [] : [fix.location, ...fix.edits]),
      ]);
      for (const place of places) expect(place).toMatchObject({ path: expect.stringMatching(/^\S+$/) });
      for (const { rule, subject } of findings)
        expect(subjectsOf(rule).map(({ length }) => length)).toContain(subject.length);
      for (const { subject, criteria } of findings)
        expect(criteria).toEqual(expect.arrayContaining(subject.filter((part) => part.startsWith("soc2-2017/"))));
      // What the change itself asks less was written in a file that it touches.
      const edits = findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");
      expect(edits.filter(({ cause }) => cause === null)).toEqual([]);
    },
  );
});

test("severity follows from the group", () => {
  const severities = Object.values(rules).map(({ group, severity }) => `${group} ${severity}`);
  expect([...new Set(severities)].sort(byText)).toEqual([
    "always error",
    "approval warning",
    "broken-evidence error",
    "codeowner-drift warning",
    "dead-path warning",
    "due-review note",
    "expired-waiver warning",
    "lost-owner error",
    "neglected-risk warning",
    "new-gap error",
    "overdue-review warning",
    "point-gap note",
    "program-change error",
    "source-warning warning",
    "stale-waiver warning",
    "suspect-evidence warning",
    "unmapped-change warning",
    "untreated-risk warning",
  ]);
});
