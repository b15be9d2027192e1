import type { Coverage, Unverifiable } from "./assessment.ts";
import type { FindingGroup, StandingFinding } from "./finding.ts";
import type { Location } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Degrees, Risk } from "./program.ts";
import type { ChangedFile, Revision } from "./snapshot.ts";

/** The one object every output is rendered from; its JSON form is `controldiff-report/1`. Every list is in its one order. */
export interface Report {
  readonly schema: "controldiff-report/1";
  readonly program: { readonly name: string; readonly path: string };
  readonly verdict: Verdict;
  readonly base: Revision;
  readonly head: Revision;
  /** The day the evaluation was made for, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** `adopted`: base has no program. `repaired`: base's program does not validate. `posture`: one revision as it stands, compared with nothing. */
  readonly comparison: "compared" | "adopted" | "repaired" | "posture";
  /** False when something that was needed could not be read; the verdict is then `error`. */
  readonly complete: boolean;
  readonly policy: { readonly failOn: readonly FindingGroup[]; readonly approvals: string };
  readonly changed: readonly ChangedFileReport[];
  readonly affected: readonly AffectedControl[];
  /** Every control a finding or a changed file mentions, with what a reader needs to know of it. */
  readonly controls: readonly ControlSummary[];
  /** Of every affected control, whether one of its valid owners approved the head commit; empty where the policy asks for none. */
  readonly approvals: readonly ControlApproval[];
  readonly criteria: readonly CriterionSummary[];
  readonly findings: readonly StandingFinding[];
  /** Head's register, the worst first as the risks are before treatment. */
  readonly risks: readonly RiskReport[];
  readonly coverage: { readonly base: readonly Coverage[]; readonly head: readonly Coverage[] };
  readonly mapping: Mapping;
  readonly unverifiable: readonly Unverifiable[];
  /** Problems of program files: errors at head make the verdict `error`; warnings are told. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** Of a posture: what time has broken or will within 30 days, the most urgent first; null where a change is judged. */
  readonly due: readonly Due[] | null;
}

export interface Due {
  /** 0: it is wrong today. */
  readonly withinDays: number;
  readonly finding: StandingFinding;
}

/** Policy applied to a comparison. `error`: could not be evaluated, which is different from a finding. */
export interface Verdict {
  readonly is: "pass" | "warn" | "fail" | "error";
  /** Fingerprints of the findings that make it so. */
  readonly because: readonly string[];
}

export interface ChangedFileReport extends ChangedFile {
  /** Ids of the controls it affects. */
  readonly controls: readonly string[];
}

export interface AffectedControl {
  readonly control: string;
  readonly reasons: readonly AffectedReason[];
}

/** Why a control is affected by the change. */
export interface AffectedReason {
  /** `path-rule`: a glob matched; `evidence`: the file a link points at; `definition`: the control's own entry; `ownership`: CODEOWNERS. */
  readonly kind: "path-rule" | "evidence" | "definition" | "ownership";
  readonly file: string;
  /** The rule or link as written; for `definition` and `ownership` the file's name. */
  readonly rule: string;
  readonly at: Location;
}

export interface ControlApproval {
  readonly control: string;
  readonly is: "given" | "missing" | "unverifiable";
  /** Who can still give it: owner and deputies who are not known to be gone and did not write the change. */
  readonly awaited: readonly string[];
}

export interface ControlSummary {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly actor: string;
  readonly at: Location;
}

export interface CriterionSummary {
  readonly key: string;
  readonly title: string;
}

/** A line of the risk register. */
export interface RiskReport {
  readonly id: string;
  readonly title: string;
  readonly treatment: Risk["treatment"];
  readonly inherent: ScoredRisk;
  /** Null where nobody said. */
  readonly residual: ScoredRisk | null;
  readonly owner: string | null;
  readonly reviewBy: string | null;
  readonly accepted: Risk["accepted"];
  /** Ids of the controls that say they treat it, and of those that are effective. */
  readonly controls: readonly string[];
  readonly effective: readonly string[];
  /** To be mitigated, and no effective control treats it. */
  readonly isOpen: boolean;
  readonly at: Location;
}

/** `score`: likelihood times impact, 1 to 25. */
export interface ScoredRisk extends Degrees {
  readonly score: number;
}

export interface Mapping {
  /** Changed files that the program's scope takes in. */
  readonly inScope: number;
  /** Those of them that map to some control. */
  readonly mapped: number;
  readonly unmapped: readonly string[];
}

/** Every number anyone is shown. */
export interface Counts {
  readonly controls: number;
  /** Path rules and evidence links of head's program: what a changed file can match. */
  readonly rules: number;
  readonly affected: number;
  readonly introduced: number;
  readonly blocking: number;
  readonly existing: number;
  readonly resolved: number;
  readonly withdrawn: number;
  readonly waived: number;
  readonly unverifiable: number;
  /** Introduced findings by group. */
  readonly introducedByGroup: Readonly<Record<string, number>>;
  /** Criteria by their worst actor's status, at base and at head. */
  readonly criteria: {
    readonly base: Readonly<Record<string, number>>;
    readonly head: Readonly<Record<string, number>>;
  };
}
