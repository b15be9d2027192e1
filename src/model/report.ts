import type { Coverage, CoverageStatus, Unverifiable } from "./assessment.ts";
import type { CriterionKey, PointOfFocus } from "./catalogue.ts";
import type { FindingGroup, RuleId, StandingFinding } from "./finding.ts";
import type { Location } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Degrees, Risk, Role } from "./program.ts";
import type { ActorSummary } from "./report/actor-summary.ts";
import type { Conclusion } from "./report/conclusion.ts";
import type { MechanismChange } from "./report/mechanism.ts";
import type { Sentence } from "./sentence.ts";
import type { ChangedFile, Revision } from "./snapshot.ts";

/** The one object every output is rendered from; its JSON form is `controldiff-report/1`. Every list is in its one order. */
export type Report = ReportFacts & Conclusion;

/** All of a report but its findings and its verdict. */
interface ReportFacts {
  readonly schema: "controldiff-report/1";
  readonly program: { readonly name: string; readonly path: string };
  readonly base: Revision;
  readonly head: Revision;
  /** The day the evaluation was made for, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** `adopted`: base has no program. `repaired`: base's program does not validate. `posture`: one revision as it stands, compared with nothing. `none`: neither side has a program, and none is required. */
  readonly comparison: "compared" | "adopted" | "repaired" | "posture" | "none";
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
  /** Head's register, the worst first as the risks are before treatment. */
  readonly risks: readonly RiskReport[];
  readonly coverage: { readonly base: readonly Coverage[]; readonly head: readonly Coverage[] };
  /** What the change takes away or opens that no control's files or evidence are about; of a change without a program all of it. */
  readonly mechanisms: readonly MechanismChange[];
  /** The parties of head's program (base's where head has none). */
  readonly actors: readonly ActorSummary[];
  /** Criteria against actors: the coverage of both sides, seen by criterion. */
  readonly matrix: readonly MatrixRow[];
  readonly mapping: Mapping;
  readonly unverifiable: readonly Unverifiable[];
  /** Problems of program files: errors at head make the verdict `error`; warnings are told. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** Left out where there is none. */
  readonly notes?: readonly ProgramNote[] | undefined;
  /** What nobody could approve once the change is merged, with what to write instead; left out where there is none. */
  readonly unapprovable?: readonly ProgramNote[] | undefined;
  /** Of a posture: what time has broken or will within 30 days, the most urgent first; null where a change is judged. */
  readonly due: readonly Due[] | null;
  /** Of a brief report: the findings that it leaves out, by rule. Left out of every other. */
  readonly summedUp?: readonly SummedUp[] | undefined;
}

/** Findings that base has too and that block nothing: how many a brief report leaves out. */
export interface SummedUp {
  readonly rule: RuleId;
  readonly standing: "existing";
  readonly count: number;
}

/** An edit of the program that requires neither more nor less, such as of a title: told apart, and it blocks nothing. */
export interface ProgramNote {
  readonly text: Sentence;
  readonly control: string | null;
  readonly at: Location;
}

export interface Due {
  /** 0: it is wrong today. */
  readonly withinDays: number;
  readonly finding: StandingFinding;
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
  /** Of a definition that both sides have: the keys of the control's entry that say something else. */
  readonly changed?: readonly string[] | undefined;
  readonly at: Location;
}

export interface ControlApproval {
  readonly control: string;
  readonly is: "given" | "missing" | "unverifiable";
  /** Who can still give it: owner and deputies who are not known to be gone and did not write the change. */
  readonly awaited: readonly string[];
  /** Approvals of earlier commits that count, because they were given to what the change does to this control; left out: none. */
  readonly earlier?: ReadonlyArray<{ readonly login: string; readonly commits: readonly string[] }> | undefined;
}

export interface ControlSummary {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly actor: string;
  readonly at: Location;
}

export interface MatrixRow {
  readonly criterion: CriterionKey;
  /** A criterion is as good as its worst actor; null: head does not ask for it. */
  readonly worst: CoverageStatus | null;
  /** The same at base; null: base did not ask for it, or there is nothing to compare with. */
  readonly was: CoverageStatus | null;
  /** A gap that planned controls would close; left out where it is not so. */
  readonly planned?: boolean | undefined;
  /** One for each actor that answers, at head or at base. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly actor: string;
  readonly role: Role;
  /** The points of focus that are its part, where it has not all of them; null where it has. */
  readonly part: readonly number[] | null;
  /** Null: it no longer answers. */
  readonly status: CoverageStatus | null;
  /** False where some of it rests on evidence that could not be verified. */
  readonly isVerified: boolean;
  readonly was: CoverageStatus | null;
  /** A gap that a planned control claims; left out where it is not so. */
  readonly planned?: boolean | undefined;
  /** Ids of the controls that answer. */
  readonly controls: readonly string[];
  /** The cloud whose shipped default gave it its part. */
  readonly derivedFrom: string | null;
}

export interface CriterionSummary {
  readonly key: string;
  readonly title: string;
  /** Its points of focus, where the program asks for coverage in their depth; otherwise none. */
  readonly points: ReadonlyArray<Pick<PointOfFocus, "number" | "title">>;
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
  /** Without approvals that are merely advised. */
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
  /** Head's criteria that are gaps and that planned controls would close, counted among the gaps; left out where there is none. */
  readonly planned?: number | undefined;
  /** Approvals that the policy advises and that are not there yet; left out where there is none. */
  readonly advised?: number | undefined;
}
