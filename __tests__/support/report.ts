import { conclude } from "../../src/compare/verdict.ts";
import type { Coverage, CoverageStatus } from "../../src/model/assessment.ts";
import type { CriterionKey } from "../../src/model/catalogue.ts";
import {
  type Cause,
  defaultFailOn,
  type Fix,
  fingerprintOf,
  type ReportedFinding,
  type RuleId,
  type Standing,
  type StandingFinding,
} from "../../src/model/finding.ts";
import { by } from "../../src/model/order.ts";
import type { Location, Side } from "../../src/model/place.ts";
import { isAdvice } from "../../src/model/report/advice.ts";
import { standingFinding } from "../../src/model/report/conclusion.ts";
import { matrixOf } from "../../src/model/report/matrix.ts";
import type { Counts, Report } from "../../src/model/report.ts";
import { plainText, type Sentence, words } from "../../src/model/sentence.ts";
import { noLinks, type RenderContext } from "../../src/render/frame/context.ts";
import { rules } from "../../src/rules/registry.ts";

/** What a test says of a report; the rest follows from it, the verdict and all counts too. */
export type WrittenReport = Partial<Omit<Report, "counts" | "verdict">> & {
  readonly rules?: number;
  readonly controlCount?: number;
};

const base = { id: "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678", name: "main", isCommit: true };
const head = { id: "e4f5a6b7c8d90718293a4b5c6d7e8f9012345678", name: "refs/pull/7/merge", isCommit: true };

/** The context of the Action on a pull request from a branch of the same repository. */
export const onGitHub: RenderContext = {
  ...noLinks,
  links: {
    server: "https://github.com",
    repository: "acme/scheduling",
    runUrl: "https://github.com/acme/scheduling/actions/runs/42",
    headRef: "move-policies",
  },
};

/** Whoever a control of the report belongs to has not approved it where a finding says so. */
function approvalsIn({ findings = [], controls = [] }: WrittenReport): Report["approvals"] {
  const missing = new Set(findings.filter(({ rule }) => rule === "approval-missing").map(({ control }) => control));
  const asked = controls.filter(({ id }) => missing.has(id));
  return asked.map(({ id, owner }) => ({ control: id, is: "missing", awaited: owner === null ? [] : [owner] }));
}

export function reportOf(written: WrittenReport = {}): Report {
  const { rules = 58, controlCount = 42, ...rest } = written;
  const findings = [...(written.findings ?? [])].sort(by((found) => found.fingerprint));
  const comparison = written.comparison ?? "compared";
  const report = {
    schema: "controldiff-report/1" as const,
    program: { name: "Scheduling", path: "compliance/program.yml" },
    base,
    head,
    today: "2026-11-23",
    complete: findings.every((found) => found.rule !== "incomplete-input"),
    policy: { failOn: ["new-gap", "broken-evidence", "lost-owner", "program-change"] as const, approvals: "advise" },
    changed: [],
    affected: [],
    controls: [],
    approvals: approvalsIn(written),
    criteria: [],
    risks: [],
    coverage: { base: [], head: [] },
    mechanisms: [],
    mapping: { inScope: 0, mapped: 0, unmapped: [] },
    unverifiable: [],
    problems: [],
    due: null,
    ...rest,
    comparison,
    actors: rest.actors ?? [],
    matrix: matrixOf(rest.coverage ?? { base: [], head: [] }, comparison),
    ...conclude(findings, comparison, defaultFailOn),
  };
  return { ...report, counts: countsOf(report, rules, controlCount) };
}

function countsOf(report: Omit<Report, "counts">, rules: number, controls: number): Counts {
  const standing = (as: StandingFinding["standing"]) => report.findings.filter((found) => found.standing === as).length;
  const added = report.findings.filter((found) => found.standing === "introduced");
  const introduced = added.filter((found) => !isAdvice(found));
  const groups = [...new Set(introduced.map((found) => found.group))];
  return {
    controls,
    rules,
    affected: report.affected.length,
    introduced: introduced.length,
    blocking: report.findings.filter((found) => found.blocking).length,
    existing: standing("existing"),
    resolved: standing("resolved"),
    withdrawn: standing("withdrawn"),
    waived: standing("waived"),
    unverifiable: report.unverifiable.length,
    introducedByGroup: Object.fromEntries(
      groups.map((group) => [group, introduced.filter((found) => found.group === group).length]),
    ),
    ...(added.length > introduced.length && { advised: added.length - introduced.length }),
    criteria: { base: byStatus(report.coverage.base), head: byStatus(report.coverage.head) },
  };
}

/** Coverage in tests has one actor for each criterion. */
function byStatus(coverage: readonly Coverage[]): Readonly<Record<string, number>> {
  const statuses = [...new Set(coverage.map(({ status }) => status))];
  return Object.fromEntries(statuses.map((one) => [one, coverage.filter(({ status }) => status === one).length]));
}

/** What a test says of a finding; a message that is a string has no names in it. */
type FindingParts = Partial<Omit<ReportedFinding, "message">> & {
  readonly message?: Sentence | string;
  readonly standing?: Standing;
  readonly blocking?: boolean;
};

/** A finding that is introduced, and blocks when its group is in the default policy, where nothing else is said. */
export function found(rule: RuleId, subject: readonly string[], more: FindingParts = {}): StandingFinding {
  const { group } = rules[rule];
  const fails = ["always", "new-gap", "broken-evidence", "lost-owner", "program-change"].includes(group);
  const neutral = {
    fingerprint: fingerprintOf(rule, subject),
    rule,
    group,
    severity: rules[rule].severity,
    subject,
    message: words(`${rule} of ${subject.join(" and ")}`),
    location: at("compliance/program.yml", 1),
    cause: null,
    fix: null,
    control: null,
    actor: null,
    criteria: [],
    explainedBy: ["never/told.md"],
    standing: "introduced",
    blocking: fails,
  } as const;
  return restated(neutral, more);
}

/** A finding with other parts. What its standing cannot have is left out; one that is introduced has a next step. */
export function restated(
  was: ReportedFinding & { readonly standing: Standing; readonly blocking: boolean },
  more: FindingParts,
): StandingFinding {
  const { message = was.message, ...parts } = more;
  const one = { ...was, ...parts, message: typeof message === "string" ? words(message) : message };
  const isNew = one.standing === "introduced";
  const isGone = one.standing === "resolved" || one.standing === "withdrawn";
  const step = { text: words("repair it"), location: one.location, edits: [] };
  const made = standingFinding({
    ...one,
    cause: isGone ? null : one.cause,
    fix: isGone ? null : (one.fix ?? (isNew ? step : null)),
    blocking: isNew && one.blocking,
  });
  if (made === null) throw new Error(`${one.fingerprint} cannot be ${one.standing}`);
  return made;
}

/** The words of a cause or a next step as plain text; nothing where there is none. */
export function stepOf(step: Cause | Fix | null | undefined): string | undefined {
  return step ? plainText(step.text) : undefined;
}

export function at(path: string, line = 1, side: Side = "head", column = 5): Location {
  return { path, line, column, side };
}

export function control(id: string, title: string, owner: string | null): Report["controls"][number] {
  return { id, title, owner, actor: "saas", at: at(`compliance/controls/${id.toLowerCase()}.yml`) };
}

export function covered(criterion: CriterionKey, actor: string, status: CoverageStatus): Coverage {
  return {
    criterion,
    actor,
    role: "performs",
    status,
    controls: [],
    points: { inScope: [], covered: [], unassigned: [], notApplicable: [] },
    proven: { isWhole: true, points: [] },
    basis: null,
    derivedFrom: null,
    reason: null,
  };
}
