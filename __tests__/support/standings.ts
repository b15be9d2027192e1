import type { RuleId, Standing } from "../../src/model/finding.ts";
import { ruleIds, rules } from "../../src/rules/registry.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** Where a rule cannot have every standing of its kind, or has one more. */
const exceptions: Partial<Readonly<Record<RuleId, readonly Standing[]>>> = {
  // What a URL answers is asked once for both sides.
  "evidence-url": ["introduced", "existing", "withdrawn"],
  // Only against what base proved.
  "evidence-unproven": ["introduced"],
  // Where there is no program at base, the change is held to head's.
  "unmapped-change": ["introduced", "existing"],
};

/** In which standings each rule can be; every one of them has its case. */
export const standings = Object.fromEntries(
  ruleIds.map((id) => [id, exceptions[id] ?? standingsOf(rules[id])]),
) as Readonly<Record<RuleId, readonly Standing[]>>;

function standingsOf(rule: Rule): readonly Standing[] {
  switch (rule.is) {
    case "posture":
      // To remove a waiver, or to take a shorter one, asks more: that is no way out.
      if (rule.subject[0] === "waiver") return ["introduced", "existing", "resolved"];
      return ["introduced", "existing", "resolved", "withdrawn"];
    case "change":
    case "program-change":
      return ["introduced"];
  }
}
