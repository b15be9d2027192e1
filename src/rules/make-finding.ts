import { type Finding, fingerprintOf, type RuleId } from "../model/finding.ts";
import type { FindingDetails } from "./found.ts";
import { rules } from "./registry.ts";

/** Makes a finding of `rule` about `subject`; severity and fingerprint follow from them. */
export function finding(rule: RuleId, subject: readonly string[], wrong: FindingDetails): Finding {
  return {
    fingerprint: fingerprintOf(rule, subject),
    rule,
    group: rules[rule].group,
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
    parts: wrong.parts ?? [],
  };
}
