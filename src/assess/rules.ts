import type { Finding, RuleGroup, RuleId } from "../model/finding.ts";
import { fingerprintOf } from "../model/finding.ts";
import { byText } from "../model/order.ts";

/** One line of the findings table. */
export interface Rule {
  readonly group: RuleGroup;
  readonly severity: Finding["severity"];
  /** The parts of the subject, in words, in the order they stand in a fingerprint. */
  readonly subject: string;
  readonly wrongWhen: string;
}

/** The findings table: the one place that says what can be wrong; the README's table is generated from it. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  "criterion-gap": rule("new-gap", "criterion, actor", "an answerable actor has nothing effective for it"),
  "point-gap": rule("point-gap", "criterion, point, actor", "depth is points of focus and one is not covered"),
  "responsibility-unassigned": rule("new-gap", "criterion", "no actor answers for it"),
  "control-unowned": rule("lost-owner", "control", "it has no owner"),
  "owner-invalid": rule("lost-owner", "control, owner", "known not to exist, or cannot see the repository"),
  "owner-not-codeowner": rule("codeowner-drift", "control, owner", "CODEOWNERS gives the control's files to others"),
  "codeowners-error": rule("codeowner-drift", "line", "GitHub would ignore the line of CODEOWNERS"),
  "evidence-none": rule("broken-evidence", "control", "it has no evidence link"),
  "evidence-missing": rule("broken-evidence", "control, link", "the path is gone, or a glob matches nothing"),
  "evidence-anchor": rule("broken-evidence", "control, link", "the heading, lines, pointer or job is gone"),
  "evidence-content": rule("broken-evidence", "control, link", "`contains` is no longer found"),
  "evidence-url": rule("broken-evidence", "control, link", "the URL answers 404, 410, or not at all after retries"),
  "evidence-expired": rule("broken-evidence", "control, link", "`valid-until` is past"),
  "evidence-suspect": rule("suspect-evidence", "control, link", "attested content changed"),
  "path-dead": rule("dead-path", "control, glob", "the path rule matches no file any more"),
  "unmapped-change": rule("unmapped-change", "file", "changed, in scope, mapped by no control"),
  "risk-untreated": rule("untreated-risk", "risk", "it is to be mitigated, and no effective control treats it"),
  "waiver-expired": rule("expired-waiver", "waiver", "it is past its day"),
  "approval-missing": rule(
    "approval",
    "control",
    "approvals are asked for and no valid owner approved the head commit",
  ),
  "control-removed": rule("program-change", "control", "the PR removes the control"),
  "framework-removed": rule("program-change", "framework", "the PR takes the framework out of scope"),
  "criterion-descoped": rule(
    "program-change",
    "criterion",
    "the PR takes the criterion out of scope, or leaves nobody to answer",
  ),
  "path-narrowed": rule("program-change", "control", "files that were mapped to the control no longer are"),
  "evidence-withdrawn": rule("program-change", "control, link", "the PR drops the link, or asks less of it"),
  "owner-changed": rule("program-change", "control", "the PR changes or drops the owner"),
  "actor-changed": rule(
    "program-change",
    "actor, or criterion and actor",
    "the PR removes an actor, changes its kind, or lightens its part",
  ),
  "waiver-added": rule("program-change", "waiver", "the PR adds a waiver, or lengthens one"),
  "policy-loosened": rule(
    "program-change",
    "setting",
    "the PR makes the policy, depth, scope or risk register ask less",
  ),
  "program-invalid": rule("always", "file, line", "a program file does not parse or validate at head"),
  "incomplete-input": rule("always", "what", "something needed could not be read"),
};

/** Every rule id, in code unit order. */
export const ruleIds: readonly RuleId[] = (Object.keys(rules) as RuleId[]).sort(byText);

export const groupOf = (finding: { readonly rule: RuleId }): RuleGroup => rules[finding.rule].group;

/** What a check says of one wrong thing; everything else of a `Finding` follows from the rule or has a neutral default. */
export type Wrong = Pick<Finding, "message" | "location"> &
  Partial<Pick<Finding, "fix" | "control" | "actor" | "criteria" | "explainedBy">>;

/** Makes a finding of `rule` about `subject`; severity and fingerprint follow from them. */
export function finding(rule: RuleId, subject: readonly string[], wrong: Wrong): Finding {
  return {
    fingerprint: fingerprintOf(rule, subject),
    rule,
    severity: rules[rule].severity,
    subject,
    message: wrong.message,
    location: wrong.location,
    cause: null,
    fix: wrong.fix ?? null,
    control: wrong.control ?? null,
    actor: wrong.actor ?? null,
    criteria: wrong.criteria ?? [],
    explainedBy: wrong.explainedBy ?? [],
  };
}

function rule(group: RuleGroup, subject: string, wrongWhen: string): Rule {
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
      return "note";
    default:
      return "warning";
  }
}
