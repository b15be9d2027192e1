import { waiveGaps } from "./assess/waivers.ts";
import type { Concluded } from "./compare/concluded.ts";
import type { Found } from "./compare/found.ts";
import type { Assessed } from "./model/assessed.ts";
import type { Coverage, RiskTreatment, Unverifiable } from "./model/assessment.ts";
import { type CriterionKey, criterionKey, splitCriterionKey } from "./model/catalogue.ts";
import type { StandingFinding } from "./model/finding.ts";
import { by, byText } from "./model/order.ts";
import type { Side } from "./model/place.ts";
import type { Problem } from "./model/problem.ts";
import type { Degrees } from "./model/program.ts";
import { isAdvice } from "./model/report/advice.ts";
import { isPlanned, matrixOf } from "./model/report/matrix.ts";
import type { MechanismChange } from "./model/report/mechanism.ts";
import { byCriterion, worst, worstFirst } from "./model/report/worst.ts";
import type {
  AffectedControl,
  ChangedFileReport,
  ControlSummary,
  Counts,
  CriterionSummary,
  Report,
  RiskReport,
  ScoredRisk,
} from "./model/report.ts";
import { scoreOf } from "./model/risk-score.ts";
import type { Change } from "./model/snapshot.ts";
import { isUnread } from "./rules/evaluation/incomplete-input.ts";
import { rules } from "./rules/registry.ts";

/** Builds the one report. The verdict and every count are derived from the findings, so none can contradict them. */
export function buildReport(sides: Found, { conclusion, unverifiable: untold }: Concluded): Report {
  const { base, head, today, terms, waived, revisions, comparison } = sides;
  const { findings } = conclusion;
  const coverage = {
    base: waiveGaps(base?.assessment.coverage ?? [], waived),
    head: waiveGaps(head?.assessment.coverage ?? [], waived),
  };
  const affected = [...sides.affected].sort(by((entry) => entry.control));
  const mechanisms = unnamed(sides, affected);
  const unverifiable = inOrder([...(head?.assessment.unverifiable ?? []), ...untold]);
  return {
    schema: "controldiff-report/1",
    program: { name: (head ?? base)?.program.name ?? "", path: sides.programPath },
    ...conclusion,
    base: revisions.base,
    head: revisions.head,
    today,
    comparison,
    complete: !findings.some(isUnread),
    policy: { failOn: terms.failOn, approvals: terms.approvals },
    changed: changedFiles(sides.change, affected),
    affected,
    controls: controlsNamed(sides, findings, affected),
    approvals: sides.given.approvals,
    criteria: criteriaNamed(sides, findings, coverage),
    risks: (head?.assessment.risks ?? []).map(riskReport),
    coverage,
    actors: (head ?? base)?.assessment.actors ?? [],
    matrix: matrixOf(coverage, comparison),
    mechanisms,
    mapping: sides.mapping,
    unverifiable,
    problems: [...sides.problems].sort(problemOrder(sides.programPath)),
    counts: countsOf(head, affected, findings, coverage, unverifiable),
    ...(sides.notes.length > 0 && { notes: sides.notes }),
    ...(sides.unapprovable.length > 0 && { unapprovable: sides.unapprovable }),
    due: null,
  };
}

/** A report that also says what else is not known of the change, such as what shares its check. */
export function remarkedOn(report: Report, remarks: readonly Unverifiable[]): Report {
  if (remarks.length === 0) return report;
  const unverifiable = inOrder([...report.unverifiable, ...remarks]);
  return { ...report, unverifiable, counts: { ...report.counts, unverifiable: unverifiable.length } };
}

/** Those of which no place stands in a file that affects a control: what a control names, its findings tell. */
function unnamed({ mechanisms }: Found, affected: readonly AffectedControl[]): readonly MechanismChange[] {
  const named = new Set(affected.flatMap(({ reasons }) => reasons.map(({ file }) => file)));
  return mechanisms.filter(({ places }) => !places.some(({ path }) => named.has(path)));
}

/** The program file first: what is wrong in it can be the cause of what is told of the others. */
function problemOrder(programPath: string): (a: Problem, b: Problem) => number {
  return by<Problem>(
    ({ place }) => (place.path === programPath ? 0 : 1),
    ({ place }) => place.path,
    ({ place }) => place.line,
    ({ place }) => place.column,
    ({ message }) => message,
  );
}

/** Each once, in code unit order of what and why. */
function inOrder(unverifiable: readonly Unverifiable[]): readonly Unverifiable[] {
  const once = new Map(unverifiable.map((doubt) => [JSON.stringify([doubt.what, doubt.why, doubt.control]), doubt]));
  return [...once].sort(by(([key]) => key)).map(([, doubt]) => doubt);
}

function changedFiles(change: Change, affected: readonly AffectedControl[]): readonly ChangedFileReport[] {
  const controls = new Map<string, Set<string>>();
  for (const { control, reasons } of affected) {
    for (const { file } of reasons) controls.set(file, (controls.get(file) ?? new Set()).add(control));
  }
  const namesOf = (path: string | null) => [...((path !== null && controls.get(path)) || [])];
  return [...change.files].sort(by((file) => file.path)).map((file) => ({
    ...file,
    controls: [...new Set([...namesOf(file.path), ...namesOf(file.previous)])].sort(byText),
  }));
}

function controlsNamed(
  { base, head }: Found,
  findings: readonly StandingFinding[],
  affected: readonly AffectedControl[],
): readonly ControlSummary[] {
  const known = new Map([...summaries(base, "base"), ...summaries(head, "head")]);
  const ids = new Set([...findings.map((found) => found.control), ...affected.map((entry) => entry.control)]);
  return [...known.values()].filter((control) => ids.has(control.id)).sort(by((control) => control.id));
}

function summaries(assessed: Assessed | null, side: Side): readonly [string, ControlSummary][] {
  return (assessed?.program.controls ?? []).map(({ id, title, owner, actor, place }) => [
    id,
    { id, title, owner: owner?.name ?? null, actor, at: { ...place, side } },
  ]);
}

function criteriaNamed(
  { base, head }: Found,
  findings: readonly StandingFinding[],
  coverage: Report["coverage"],
): readonly CriterionSummary[] {
  const keys = new Set<CriterionKey>([
    ...findings.flatMap((found) => found.criteria),
    ...[...coverage.base, ...coverage.head].map((row) => row.criterion),
  ]);
  const known = new Map([...criteriaKnown(base), ...criteriaKnown(head)]);
  return [...keys]
    .sort(byText)
    .map((key) => known.get(key) ?? { key, title: splitCriterionKey(key).criterion, points: [] });
}

function riskReport({ risk, controls, effective, isOpen }: RiskTreatment): RiskReport {
  const { id, title, treatment, residual, owner, reviewBy, accepted, place } = risk;
  return {
    id,
    title,
    treatment,
    inherent: scored(risk),
    residual: residual && scored(residual),
    owner: owner?.name ?? null,
    reviewBy,
    accepted,
    controls,
    effective,
    isOpen,
    at: { ...place, side: "head" },
  };
}

function scored({ likelihood, impact }: Degrees): ScoredRisk {
  return { likelihood, impact, score: scoreOf({ likelihood, impact }) };
}

function criteriaKnown(assessed: Assessed | null): readonly [CriterionKey, CriterionSummary][] {
  const catalogues = [...(assessed?.program.catalogues.values() ?? [])];
  const inDepth = (assessed?.program.frameworks ?? []).filter(({ depth }) => depth === "points-of-focus");
  return catalogues.flatMap(({ id, criteria }) => {
    const isInDepth = inDepth.some((framework) => framework.id === id);
    return criteria.map((criterion): [CriterionKey, CriterionSummary] => {
      const key = criterionKey(id, criterion.id);
      const points = isInDepth ? criterion.points.map(({ number, title }) => ({ number, title })) : [];
      return [key, { key, title: criterion.title, points }];
    });
  });
}

function countsOf(
  head: Assessed | null,
  affected: readonly AffectedControl[],
  findings: readonly StandingFinding[],
  coverage: Report["coverage"],
  unverifiable: readonly Unverifiable[],
): Counts {
  const count = (standing: StandingFinding["standing"]) =>
    findings.filter((found) => found.standing === standing).length;
  const introduced = findings.filter((found) => found.standing === "introduced" && !isAdvice(found));
  const advised = count("introduced") - introduced.length;
  const planned = [...byCriterion(coverage.head).values()].filter(isPlanned).length;
  return {
    controls: (head?.program.controls ?? []).filter(({ complementary }) => complementary === null).length,
    rules: (head?.program.controls ?? []).reduce((sum, { paths, evidence }) => sum + paths.length + evidence.length, 0),
    affected: affected.length,
    introduced: introduced.length,
    blocking: findings.filter((found) => found.blocking).length,
    existing: count("existing"),
    resolved: count("resolved"),
    withdrawn: count("withdrawn"),
    waived: count("waived"),
    unverifiable: unverifiable.length,
    introducedByGroup: byGroup(introduced),
    criteria: { base: byStatus(coverage.base), head: byStatus(coverage.head) },
    ...(planned > 0 && { planned }),
    ...(advised > 0 && { advised }),
  };
}

/** In the order of the findings table; groups without a finding are left out. */
function byGroup(introduced: readonly StandingFinding[]): Counts["introducedByGroup"] {
  const groups = [...new Set(Object.values(rules).map((rule) => rule.group))];
  const counted = groups.map((group) => [group, introduced.filter((found) => found.group === group).length] as const);
  return Object.fromEntries(counted.filter(([, number]) => number > 0));
}

/** Every criterion once, by the status of its worst actor; from worst to best, zeroes too. */
function byStatus(coverage: readonly Coverage[]): Readonly<Record<string, number>> {
  const worsts = [...byCriterion(coverage).values()].map(worst);
  return Object.fromEntries(worstFirst.map((status) => [status, worsts.filter((one) => one === status).length]));
}
