import { type Finding, type RuleGroup, type RuleId, subjectParts } from "./finding.ts";

/** One line of the findings table. */
export interface Rule {
  readonly group: RuleGroup;
  readonly severity: Finding["severity"];
  /** The parts of the subject, in words, in the order they stand in a fingerprint. */
  readonly subject: string;
  readonly wrongWhen: string;
}

/** By rule: the group of `fail-on`, and when it is wrong. */
const told: Readonly<Record<RuleId, readonly [RuleGroup, string]>> = {
  "criterion-gap": ["new-gap", "an answerable actor has nothing effective for it"],
  "point-gap": ["point-gap", "depth is points of focus and one is not covered"],
  "responsibility-unassigned": ["new-gap", "no actor answers for it"],
  "control-unowned": ["lost-owner", "it has no owner"],
  "owner-invalid": ["lost-owner", "known not to exist, or cannot see the repository"],
  "program-owner-invalid": [
    "lost-owner",
    "who approves changes of the program is known not to exist, or cannot see the repository",
  ],
  "owner-not-codeowner": [
    "codeowner-drift",
    "CODEOWNERS gives the control's files to others; one that the PR removes gives them to nobody",
  ],
  "codeowners-error": [
    "codeowner-drift",
    "GitHub would ignore the line of CODEOWNERS, or does not know an owner on it",
  ],
  "evidence-none": ["broken-evidence", "it has no evidence link"],
  "evidence-missing": ["broken-evidence", "the path is gone, or a glob matches nothing"],
  "evidence-anchor": ["broken-evidence", "the heading, lines, pointer, job, test or rule is gone"],
  "evidence-content": ["broken-evidence", "`contains` is no longer found"],
  "evidence-failing": [
    "broken-evidence",
    "the test did not pass, the scan has an open result, or the workflow's job can never run",
  ],
  "evidence-url": ["broken-evidence", "the URL answers 404, 410, or not at all after retries"],
  "evidence-expired": ["broken-evidence", "`valid-until` is past, or a report is older than `max-age-days`"],
  "evidence-suspect": ["suspect-evidence", "attested content changed"],
  "review-overdue": ["overdue-review", "`review-every` asks for it, and it is not attested, or too long ago"],
  "review-due": ["due-review", "it is to be attested again within 30 days"],
  "report-expired": [
    "broken-evidence",
    "the provider's report is not current: its letter, stated end or 12 months are past",
  ],
  "path-dead": ["dead-path", "the path rule matches no file any more"],
  "unmapped-change": ["unmapped-change", "changed, in scope, mapped by no control"],
  "risk-untreated": ["untreated-risk", "it is to be mitigated, and no effective control treats it"],
  "risk-unowned": ["neglected-risk", "it has no owner, or one known not to exist"],
  "risk-overdue": ["neglected-risk", "its `review-by`, or the day until which it was accepted, is past"],
  "risk-unaccepted": ["neglected-risk", "it is to be accepted, and nobody's acceptance is written down"],
  "waiver-expired": ["expired-waiver", "it is past its day"],
  "waiver-too-long": ["expired-waiver", "it ends later than `policy.waivers.max-days` allows, and is not in force"],
  "waiver-expiring": ["stale-waiver", "it ends within `policy.waivers.warn-days` (14)"],
  "waiver-dead": ["stale-waiver", "it is in force and there is nothing that it accepts"],
  "approval-missing": ["approval", "approvals are asked for and no valid owner approved the head commit"],
  "control-removed": ["program-change", "the PR removes the control"],
  "framework-removed": ["program-change", "the PR takes the framework out of scope"],
  "criterion-descoped": ["program-change", "the PR takes the criterion out of scope, or leaves nobody to answer"],
  "points-descoped": [
    "program-change",
    "the PR says of points of focus that they do not apply, or its catalogue has them no more",
  ],
  "path-narrowed": ["program-change", "files that were mapped to the control no longer are"],
  "evidence-withdrawn": ["program-change", "the PR drops the link, or asks less of it"],
  "owner-changed": ["program-change", "the PR changes or drops the owner"],
  "actor-changed": ["program-change", "the PR removes an actor, changes its kind, or lightens its part"],
  "report-weakened": [
    "program-change",
    "the PR drops a provider's report, puts a weaker one in its place, or relies on it longer",
  ],
  "complement-narrowed": ["program-change", "the PR lets a CSOC or CUEC answer for less"],
  "monitoring-withdrawn": ["program-change", "the PR lets the control no longer monitor a provider"],
  "waiver-added": ["program-change", "the PR adds a waiver, or lengthens one"],
  "policy-loosened": ["program-change", "the PR makes the policy, depth, scope or risk register ask less"],
  "edited-away": ["program-change", "the PR breaks something, and makes that go away by its own edit of the program"],
  "program-invalid": ["always", "a program file does not parse or validate at head"],
  "incomplete-input": ["always", "something needed could not be read"],
};

/** The findings table: the one place that says what can be wrong; the README's table is generated from it. */
export const rules = Object.fromEntries(
  Object.entries(told).map(([id, [group, wrongWhen]]) => [id, rule(id as RuleId, group, wrongWhen)]),
) as Readonly<Record<RuleId, Rule>>;

function rule(id: RuleId, group: RuleGroup, wrongWhen: string): Rule {
  const subject = subjectParts[id]?.join(", ") ?? "actor, or criterion and actor";
  return { group, severity: severityOf(group), subject, wrongWhen };
}

function severityOf(group: RuleGroup): Finding["severity"] {
  switch (group) {
    case "new-gap":
    case "lost-owner":
    case "broken-evidence":
    case "program-change":
    case "always":
      return "error";
    case "point-gap":
    case "due-review":
      return "note";
    default:
      return "warning";
  }
}

/** Whether a waiver can accept findings of a rule: what could not be evaluated and what somebody has to approve is nobody's to waive. */
export function isWaivable(rule: RuleId): boolean {
  const { group } = rules[rule];
  return group !== "always" && group !== "approval" && group !== "program-change";
}

/** The rules that a name with `*` in it stands for. */
export function rulesMatching(glob: string): readonly RuleId[] {
  const [first = "", ...rest] = glob.split("*");
  return (Object.keys(rules) as RuleId[]).filter((id) => isMatch(id, first, rest));
}

/** Each piece behind the one before it, the last at the end. */
function isMatch(id: string, first: string, rest: readonly string[]): boolean {
  const last = rest.at(-1);
  if (last === undefined) return id === first;
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest.slice(0, -1)) {
    const found = id.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return id.length - last.length >= at && id.endsWith(last);
}
