import { canBeWaived, type RuleId } from "../model/finding.ts";
import { approvalMissing } from "./evaluation/approval-missing.ts";
import { incompleteInput } from "./evaluation/incomplete-input.ts";
import { programInvalid } from "./evaluation/program-invalid.ts";
import { sourceWarning } from "./evaluation/source-warning.ts";
import { evidenceAnchor } from "./evidence/evidence-anchor.ts";
import { evidenceContent } from "./evidence/evidence-content.ts";
import { evidenceExpired } from "./evidence/evidence-expired.ts";
import { evidenceFailing } from "./evidence/evidence-failing.ts";
import { evidenceMissing } from "./evidence/evidence-missing.ts";
import { evidenceNone } from "./evidence/evidence-none.ts";
import { evidenceSuspect } from "./evidence/evidence-suspect.ts";
import { evidenceUnproven } from "./evidence/evidence-unproven.ts";
import { evidenceUrl } from "./evidence/evidence-url.ts";
import { reportExpired } from "./evidence/report-expired.ts";
import { criterionGap } from "./gaps/criterion-gap.ts";
import { pointGap } from "./gaps/point-gap.ts";
import { responsibilityUnassigned } from "./gaps/responsibility-unassigned.ts";
import { pathDead } from "./mapping/path-dead.ts";
import { unmappedChange } from "./mapping/unmapped-change.ts";
import { codeownersError } from "./ownership/codeowners-error.ts";
import { controlUnowned } from "./ownership/control-unowned.ts";
import { ownerInvalid } from "./ownership/owner-invalid.ts";
import { ownerNotCodeowner } from "./ownership/owner-not-codeowner.ts";
import { programOwnerInvalid } from "./ownership/program-owner-invalid.ts";
import { actorChanged } from "./program-changes/actor-changed.ts";
import { claimWithdrawn } from "./program-changes/claim-withdrawn.ts";
import { complementNarrowed } from "./program-changes/complement-narrowed.ts";
import { controlRemoved } from "./program-changes/control-removed.ts";
import { criterionDescoped } from "./program-changes/criterion-descoped.ts";
import { editedAway } from "./program-changes/edited-away.ts";
import { evidenceWithdrawn } from "./program-changes/evidence-withdrawn.ts";
import { frameworkRemoved } from "./program-changes/framework-removed.ts";
import { monitoringWithdrawn } from "./program-changes/monitoring-withdrawn.ts";
import { ownerChanged } from "./program-changes/owner-changed.ts";
import { pathNarrowed } from "./program-changes/path-narrowed.ts";
import { pointsDescoped } from "./program-changes/points-descoped.ts";
import { policyLoosened } from "./program-changes/policy-loosened.ts";
import { reportWeakened } from "./program-changes/report-weakened.ts";
import { unreadableReplaced } from "./program-changes/unreadable-replaced.ts";
import { waiverAdded } from "./program-changes/waiver-added.ts";
import { reviewDue } from "./reviews/review-due.ts";
import { reviewOverdue } from "./reviews/review-overdue.ts";
import { riskOverdue } from "./risks/risk-overdue.ts";
import { riskUnaccepted } from "./risks/risk-unaccepted.ts";
import { riskUnowned } from "./risks/risk-unowned.ts";
import { riskUntreated } from "./risks/risk-untreated.ts";
import type { PostureRule, Rule, SubjectPart } from "./rule.ts";
import { waiverDead } from "./waivers/waiver-dead.ts";
import { waiverExpired } from "./waivers/waiver-expired.ts";
import { waiverExpiring } from "./waivers/waiver-expiring.ts";
import { waiverTooLong } from "./waivers/waiver-too-long.ts";

/** Every rule by its id, in the order in which tables list them. A new rule is one card, its line here and its id in the model. */
const registry = {
  "criterion-gap": criterionGap,
  "point-gap": pointGap,
  "responsibility-unassigned": responsibilityUnassigned,
  "control-unowned": controlUnowned,
  "owner-invalid": ownerInvalid,
  "program-owner-invalid": programOwnerInvalid,
  "owner-not-codeowner": ownerNotCodeowner,
  "codeowners-error": codeownersError,
  "evidence-none": evidenceNone,
  "evidence-missing": evidenceMissing,
  "evidence-anchor": evidenceAnchor,
  "evidence-content": evidenceContent,
  "evidence-failing": evidenceFailing,
  "evidence-url": evidenceUrl,
  "evidence-expired": evidenceExpired,
  "evidence-unproven": evidenceUnproven,
  "evidence-suspect": evidenceSuspect,
  "review-overdue": reviewOverdue,
  "review-due": reviewDue,
  "report-expired": reportExpired,
  "path-dead": pathDead,
  "unmapped-change": unmappedChange,
  "risk-untreated": riskUntreated,
  "risk-unowned": riskUnowned,
  "risk-overdue": riskOverdue,
  "risk-unaccepted": riskUnaccepted,
  "waiver-expired": waiverExpired,
  "waiver-too-long": waiverTooLong,
  "waiver-expiring": waiverExpiring,
  "waiver-dead": waiverDead,
  "approval-missing": approvalMissing,
  "control-removed": controlRemoved,
  "claim-withdrawn": claimWithdrawn,
  "framework-removed": frameworkRemoved,
  "criterion-descoped": criterionDescoped,
  "points-descoped": pointsDescoped,
  "path-narrowed": pathNarrowed,
  "evidence-withdrawn": evidenceWithdrawn,
  "owner-changed": ownerChanged,
  "actor-changed": actorChanged,
  "report-weakened": reportWeakened,
  "complement-narrowed": complementNarrowed,
  "monitoring-withdrawn": monitoringWithdrawn,
  "waiver-added": waiverAdded,
  "edited-away": editedAway,
  "unreadable-replaced": unreadableReplaced,
  "policy-loosened": policyLoosened,
  "source-warning": sourceWarning,
  "program-invalid": programInvalid,
  "incomplete-input": incompleteInput,
} satisfies { readonly [Id in RuleId]: Rule<Id> };

export const rules: { readonly [Id in RuleId]: Rule<Id> } = registry;

export const ruleIds = Object.keys(rules) as [RuleId, ...RuleId[]];

/** The rules that one side can break by itself, in order. */
export const postureRules: readonly PostureRule[] = Object.values<Rule>(rules).filter((rule) => rule.is === "posture");

/** The rule of a finding, where one side can have it by itself. */
export function postureRuleOf({ rule }: { readonly rule: RuleId }): PostureRule | null {
  const card: Rule = rules[rule];
  return card.is === "posture" ? card : null;
}

/** The forms that the subject of a rule's findings can have, part by part. */
export function subjectsOf(id: RuleId): readonly (readonly SubjectPart[])[] {
  const { subject, orSubject }: Rule = rules[id];
  return orSubject === undefined ? [subject] : [subject, orSubject];
}

/** Whether a waiver can accept findings of a rule. */
export function isWaivable(id: RuleId): boolean {
  return canBeWaived(rules[id]);
}

export function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
