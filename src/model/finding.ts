import type { CriterionKey } from "./catalogue.ts";
import type { Edit } from "./edit.ts";
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
  "approval",
  "program-change",
] as const;

export type FindingGroup = (typeof findingGroups)[number];

/** What fails where a program's policy does not say. */
export const defaultFailOn: readonly FindingGroup[] = ["new-gap", "broken-evidence", "lost-owner", "program-change"];

/** `always`: fails whatever the policy says. */
export type RuleGroup = FindingGroup | "always";

/** What each rule is about: the parts of its subject, in the order they stand in a fingerprint; null where their number varies. */
export const subjectParts = {
  "criterion-gap": ["criterion", "actor"],
  "point-gap": ["criterion", "point", "actor"],
  "responsibility-unassigned": ["criterion"],
  "control-unowned": ["control"],
  "owner-invalid": ["control", "owner"],
  "program-owner-invalid": ["owner"],
  "owner-not-codeowner": ["control", "owner"],
  "codeowners-error": ["line"],
  "evidence-none": ["control"],
  "evidence-missing": ["control", "link"],
  "evidence-anchor": ["control", "link"],
  "evidence-content": ["control", "link"],
  "evidence-failing": ["control", "link"],
  "evidence-url": ["control", "link"],
  "evidence-expired": ["control", "link"],
  "evidence-suspect": ["control", "link"],
  "review-overdue": ["control", "link"],
  "review-due": ["control", "link"],
  "report-expired": ["actor"],
  "path-dead": ["control", "glob"],
  "unmapped-change": ["file"],
  "risk-untreated": ["risk"],
  "risk-unowned": ["risk"],
  "risk-overdue": ["risk"],
  "risk-unaccepted": ["risk"],
  "waiver-expired": ["waiver"],
  "waiver-too-long": ["waiver"],
  "waiver-expiring": ["waiver"],
  "waiver-dead": ["waiver"],
  "approval-missing": ["control"],
  "control-removed": ["control"],
  "framework-removed": ["framework"],
  "criterion-descoped": ["criterion"],
  "points-descoped": ["criterion"],
  "path-narrowed": ["control"],
  "evidence-withdrawn": ["control", "link"],
  "owner-changed": ["control"],
  "actor-changed": null,
  "report-weakened": ["actor"],
  "complement-narrowed": ["control"],
  "monitoring-withdrawn": ["control", "actor"],
  "waiver-added": ["waiver"],
  "edited-away": ["finding"],
  "policy-loosened": ["setting"],
  "program-invalid": ["file", "line"],
  "incomplete-input": ["what"],
} as const satisfies Readonly<Record<string, readonly string[] | null>>;

export type RuleId = keyof typeof subjectParts;

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
}

export interface Cause {
  /** `docs/iam/review.md was removed`: plain text, without the link. */
  readonly text: string;
  readonly location: Location;
}

export interface Fix {
  /** An instruction in a few words: `point the link at docs/iam/access-review.md`. */
  readonly text: string;
  /** Where to do it. */
  readonly location: Location;
  /** All the exact edits that it takes, together, in order of path and line, no two on one line; none where only an instruction is known. */
  readonly edits: readonly Edit[];
}

export type Standing = "introduced" | "existing" | "resolved" | "withdrawn" | "waived" | "unverifiable";

/** A finding as the comparison sees it. */
export interface StandingFinding extends Finding {
  readonly standing: Standing;
  /** Whether it alone makes the verdict fail; only introduced findings can. */
  readonly blocking: boolean;
}

export function fingerprintOf(rule: RuleId, subject: readonly string[]): string {
  return `${rule}:${subject.join(" | ")}`;
}
