import { describe, expect, test } from "vitest";
import { fingerprintOf, type RuleId, type Standing, subjectParts } from "../../src/model/finding.ts";
import { byText } from "../../src/model/order.ts";
import { rules } from "../../src/model/rules.ts";
import { findingCases, goodWorld, today } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const everywhere: readonly Standing[] = ["introduced", "existing", "resolved", "withdrawn"];
const ofTheChange: readonly Standing[] = ["introduced"];

/** In which standings each rule can be; every one of them has its case. */
const standings: Readonly<Record<RuleId, readonly Standing[]>> = {
  "criterion-gap": everywhere,
  "point-gap": everywhere,
  "responsibility-unassigned": everywhere,
  "control-unowned": everywhere,
  "owner-invalid": everywhere,
  "program-owner-invalid": everywhere,
  "owner-not-codeowner": everywhere,
  "codeowners-error": everywhere,
  "evidence-none": everywhere,
  "evidence-missing": everywhere,
  "evidence-anchor": everywhere,
  "evidence-content": everywhere,
  "evidence-failing": everywhere,
  "evidence-url": everywhere,
  "evidence-expired": everywhere,
  "evidence-suspect": everywhere,
  "review-overdue": everywhere,
  "review-due": everywhere,
  "report-expired": everywhere,
  "path-dead": everywhere,
  "risk-untreated": everywhere,
  "risk-unowned": everywhere,
  "risk-overdue": everywhere,
  "risk-unaccepted": everywhere,
  // To remove a waiver, or to take a shorter one, asks more: that is no way out.
  "waiver-expired": ["introduced", "existing", "resolved"],
  "waiver-too-long": ["introduced", "existing", "resolved"],
  "waiver-expiring": ["introduced", "existing", "resolved"],
  "waiver-dead": ["introduced", "existing", "resolved"],
  // About the change itself: base has none of it, save where there is no program to ask for it.
  "unmapped-change": ["introduced", "existing"],
  "approval-missing": ofTheChange,
  "control-removed": ofTheChange,
  "framework-removed": ofTheChange,
  "criterion-descoped": ofTheChange,
  "points-descoped": ofTheChange,
  "path-narrowed": ofTheChange,
  "evidence-withdrawn": ofTheChange,
  "owner-changed": ofTheChange,
  "actor-changed": ofTheChange,
  "report-weakened": ofTheChange,
  "complement-narrowed": ofTheChange,
  "monitoring-withdrawn": ofTheChange,
  "waiver-added": ofTheChange,
  "policy-loosened": ofTheChange,
  "edited-away": ofTheChange,
  "program-invalid": ofTheChange,
  "incomplete-input": ofTheChange,
};

const cases = findingCases();
const named = (of: readonly { rule: string; standing: string }[]) =>
  of.map(({ rule, standing }) => `${rule} ${standing}`);

describe("every finding in every standing", () => {
  test("has a case", () => {
    const wanted = Object.entries(standings).flatMap(([rule, all]) => all.map((standing) => ({ rule, standing })));
    expect(named(cases).sort(byText)).toEqual(named(wanted).sort(byText));
  });

  test("the world they start from is in good order", async () => {
    const report = await reportOf({ base: goodWorld, head: goodWorld, today });
    expect(report.findings).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  test.each(cases)("$rule $standing", async ({ fingerprint, standing, written, change }) => {
    const report = await reportOf(change);
    const told = report.findings.map((found) => `${found.standing} ${found.fingerprint}`);
    expect(told.sort(byText)).toEqual([`${standing} ${fingerprint}`, ...(written.also ?? [])].sort(byText));

    const found = report.findings.find((one) => one.fingerprint === fingerprint);
    const { side, path, line } = found?.location ?? {};
    const is = {
      verdict: report.verdict.is,
      message: found?.message,
      at: `${side} ${path}:${line}`,
      cause: found?.cause?.text,
      fix: found?.fix?.text,
    };
    const { verdict, message, at, cause, fix } = written;
    expect(is).toEqual({ ...is, ...JSON.parse(JSON.stringify({ verdict, message, at, cause, fix })) });
  });

  test.each(cases)("$rule $standing: the finding holds together", async ({ rule, fingerprint, change }) => {
    const report = await reportOf(change);
    const found = report.findings.find((one) => one.fingerprint === fingerprint);
    const parts = subjectParts[rule as RuleId];
    expect(found?.rule).toBe(rule);
    expect(found?.fingerprint).toBe(fingerprintOf(rule as RuleId, found?.subject ?? []));
    expect(found?.subject.length).toBe(parts === null ? found?.subject.length : parts.length);
    expect(found?.message).toMatch(/[^.]$/);
  });
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
    "stale-waiver warning",
    "suspect-evidence warning",
    "unmapped-change warning",
    "untreated-risk warning",
  ]);
});
