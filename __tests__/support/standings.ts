import type { RuleId, Standing } from "../../src/model/finding.ts";

const everywhere: readonly Standing[] = ["introduced", "existing", "resolved", "withdrawn"];
const ofTheChange: readonly Standing[] = ["introduced"];

/** In which standings each rule can be; every one of them has its case. */
export const standings: Readonly<Record<RuleId, readonly Standing[]>> = {
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
  // What a URL answers is asked once for both sides.
  "evidence-url": ["introduced", "existing", "withdrawn"],
  "evidence-expired": everywhere,
  // Only against what base proved.
  "evidence-unproven": ofTheChange,
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
  "claim-withdrawn": ofTheChange,
  "waiver-added": ofTheChange,
  "policy-loosened": ofTheChange,
  "edited-away": ofTheChange,
  "unreadable-replaced": ofTheChange,
  "program-invalid": ofTheChange,
  "incomplete-input": ofTheChange,
};
