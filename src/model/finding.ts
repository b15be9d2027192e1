import type { CriterionKey } from "./catalogue.ts";
import type { Edit } from "./files/edit.ts";
import type { Location } from "./place.ts";
import type { Sentence } from "./sentence.ts";

/** The groups that `policy.fail-on` takes. */
export const findingGroups = [
  "new-gap",
  "point-gap",
  "lost-owner",
  "codeowner-drift",
  "broken-evidence",
  "suspect-evidence",
  "overdue-review",
  "due-review",
  "dead-path",
  "unmapped-change",
  "untreated-risk",
  "neglected-risk",
  "expired-waiver",
  "stale-waiver",
  "source-warning",
  "approval",
  "program-change",
] as const;

export type FindingGroup = (typeof findingGroups)[number];

/** What fails where a program's policy does not say. */
export const defaultFailOn: readonly FindingGroup[] = ["new-gap", "broken-evidence", "lost-owner", "program-change"];

/** `always`: fails whatever the policy says. */
export type RuleGroup = FindingGroup | "always";

/** Every rule. What is known of one stands on its card in `src/rules`; the registry there does not compile without a card for each. */
export type RuleId =
  | "criterion-gap"
  | "point-gap"
  | "responsibility-unassigned"
  | "control-unowned"
  | "owner-invalid"
  | "program-owner-invalid"
  | "owner-not-codeowner"
  | "codeowners-error"
  | "evidence-none"
  | "evidence-missing"
  | "evidence-anchor"
  | "evidence-content"
  | "evidence-failing"
  | "evidence-url"
  | "evidence-expired"
  | "evidence-unproven"
  | "evidence-suspect"
  | "review-overdue"
  | "review-due"
  | "report-expired"
  | "path-dead"
  | "unmapped-change"
  | "risk-untreated"
  | "risk-unowned"
  | "risk-overdue"
  | "risk-unaccepted"
  | "waiver-expired"
  | "waiver-too-long"
  | "waiver-expiring"
  | "waiver-dead"
  | "approval-missing"
  | "control-removed"
  | "claim-withdrawn"
  | "framework-removed"
  | "criterion-descoped"
  | "points-descoped"
  | "path-narrowed"
  | "evidence-withdrawn"
  | "owner-changed"
  | "actor-changed"
  | "report-weakened"
  | "complement-narrowed"
  | "monitoring-withdrawn"
  | "waiver-added"
  | "edited-away"
  | "unreadable-replaced"
  | "policy-loosened"
  | "source-warning"
  | "program-invalid"
  | "incomplete-input";

/** One thing that is wrong, on one side. Its identity is `fingerprint` alone, never its text. */
export interface Finding {
  /** `rule:` and the parts of the subject joined by ` | `. */
  readonly fingerprint: string;
  readonly rule: RuleId;
  /** What `policy.fail-on` calls it. */
  readonly group: RuleGroup;
  readonly severity: "error" | "warning" | "note";
  /** What it is about, as the findings table names it: criterion and actor, control and link, … */
  readonly subject: readonly string[];
  /** One sentence without its full stop. */
  readonly message: Sentence;
  readonly location: Location;
  /** What made it so: the changed file or the changed definition; null while unknown, and for existing findings. */
  readonly cause: Cause | null;
  /** What to do: null where nothing exact is known. */
  readonly fix: Fix | null;
  readonly control: string | null;
  readonly actor: string | null;
  readonly criteria: readonly CriterionKey[];
  /** Paths whose change can explain it, the most telling first; the comparison picks the cause from them. */
  readonly explainedBy: readonly string[];
  /**
   * What it consists of, as names without line numbers: failed tests, open results, lines of CODEOWNERS. One that base did not have makes it
   * worse than before, which is new. Empty: it is one thing.
   */
  readonly parts: readonly string[];
}

export interface Cause {
  /** `docs/iam/review.md was removed`. */
  readonly text: Sentence;
  readonly location: Location;
}

export interface Fix {
  /** An instruction in a few words: `point the link at docs/iam/access-review.md`. */
  readonly text: Sentence;
  /** Where to do it. */
  readonly location: Location;
  /** All the exact edits that it takes, together, in order of path and line, no two on one line; none where only an instruction is known. */
  readonly edits: readonly Edit[];
}

/** The groups whose findings a waiver can accept; what could not be evaluated and what asks for approval is not among them. */
export type WaivableGroup = Exclude<RuleGroup, "always" | "approval" | "program-change">;

/** Whether a waiver can accept a finding of this group. */
export function canBeWaived<Found extends { readonly group: RuleGroup }>(
  found: Found,
): found is Found & { readonly group: WaivableGroup } {
  return found.group !== "always" && found.group !== "approval" && found.group !== "program-change";
}

/** A finding as the comparison sees it: no standing has what cannot be true of it. */
export type StandingFinding = Introduced | Existing | Waived | Gone;

export type Standing = StandingFinding["standing"];

/** What a report has of a finding: all but what only the comparison needs. */
export type ReportedFinding = Omit<Finding, "parts">;

/** What this change makes wrong; it alone can fail, and it always says what to do. */
interface Introduced extends ReportedFinding {
  readonly standing: "introduced";
  readonly fix: Fix;
  /** Whether it alone makes the verdict fail. */
  readonly blocking: boolean;
}

/** What was wrong before, or cannot be told. */
interface Existing extends ReportedFinding {
  readonly standing: "existing" | "unverifiable";
  readonly blocking: false;
}

/** What is wrong and accepted for a while. */
interface Waived extends ReportedFinding {
  readonly standing: "waived";
  readonly group: WaivableGroup;
  readonly blocking: false;
}

/** What was wrong at base and is not at head: there is nothing to do. */
interface Gone extends ReportedFinding {
  readonly standing: "resolved" | "withdrawn";
  readonly cause: null;
  readonly fix: null;
  readonly blocking: false;
}

export function fingerprintOf(rule: RuleId, subject: readonly string[]): string {
  return `${rule}:${subject.join(" | ")}`;
}
