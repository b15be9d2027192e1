import type { FailureKind } from "../assessment.ts";
import type { Criterion, CriterionKey, PointOfFocus } from "../catalogue.ts";
import type { Place } from "../place.ts";
import type { Control, PathRule } from "../program.ts";
import type { Sentence } from "../sentence.ts";
import type { FrameworkInScope } from "./framework-in-scope.ts";

/** A criterion the program has to meet, or says with a reason that it has not. */
export interface CriterionInScope {
  readonly key: CriterionKey;
  readonly framework: FrameworkInScope;
  readonly criterion: Criterion;
  /** Those that apply. */
  readonly points: readonly PointOfFocus[];
  /** Those that would and of which the program says, with its reason, that they do not. */
  readonly notApplicablePoints: ReadonlyArray<{ readonly number: number; readonly reason: string }>;
}

/** Which files each control lives in, and which of its globs live nowhere. */
export interface ControlFiles {
  /** By control id, in code unit order; a control without files is not there. */
  readonly byControl: ReadonlyMap<string, readonly string[]>;
  /** Positive globs that match no file: a `!` that takes out nothing harms nobody. */
  readonly deadRules: readonly { readonly control: Control; readonly rule: PathRule }[];
}

/** Why a control is not effective. */
export interface Failure {
  readonly is: FailureKind;
  /** Stands behind the control's id: `evidence docs/x.md is missing`. */
  readonly because: Sentence;
  /** Paths whose change can explain it. */
  readonly explainedBy: readonly string[];
}

/** By id, the controls of a program that are not effective, each with its first reason. */
export type Failures = ReadonlyMap<string, Failure>;

/**
 * Whether a provider's part can be inherited today. It can when the provider is carved out *and* monitored: its report is current, and an
 * effective control of ours watches over it.
 */
export type Inheritance =
  | { readonly is: "inherited"; readonly basis: string; readonly monitors: readonly string[] }
  | Refusal;

/** Why nothing can be inherited. */
export interface Refusal {
  readonly is: "refused";
  /** Behind `aws provides it, but`: `its report is not current: …`. */
  readonly because: Sentence;
  /** Where to mend it; null where nothing stands that could be mended. */
  readonly place: Place | null;
  readonly control: string | null;
  readonly explainedBy: readonly string[];
  /** What to do, and where; null where the actor's kind says it. */
  readonly step: { readonly text: Sentence; readonly place: Place | null } | null;
}

/** By actor id, for every provider. */
export type Inheritances = ReadonlyMap<string, Inheritance>;
