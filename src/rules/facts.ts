import type { Codeowners } from "../codeowners/codeowners.ts";
import type { Coverage, Probes, RiskTreatment, Today } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { ControlFiles, CriterionInScope, Failures, Inheritance } from "../model/frameworks/facts.ts";
import type { Location, Place, Side } from "../model/place.ts";
import type { Control, Program, Waiver } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** One side, and what was worked out of it once: all that a rule reads to find what is wrong. */
export interface Facts {
  readonly program: Program;
  readonly snapshot: Snapshot;
  readonly side: Side;
  readonly probes: Probes;
  readonly today: Today;
  readonly files: ControlFiles;
  /** Null where there is none that could be read. */
  readonly codeowners: Codeowners | null;
  readonly criteria: ReadonlyMap<CriterionKey, CriterionInScope>;
  /** The controls that say they satisfy a criterion, effective or not. */
  readonly satisfying: ReadonlyMap<CriterionKey, readonly Control[]>;
  readonly failures: Failures;
  /** Whether an actor's part in a criterion can be inherited today; null where it is no provider. */
  readonly inheritance: (criterion: CriterionKey, actor: string) => Inheritance | null;
  readonly coverage: readonly Coverage[];
  /** The worst first. */
  readonly risks: readonly RiskTreatment[];
  readonly reachOf: (waiver: Waiver) => WaiverReach;
}

/** Which findings a waiver can accept. */
export interface WaiverReach {
  readonly accepts: (fingerprint: string) => boolean;
  /** Whether it names any rule whose findings can be waived. */
  readonly isSomething: boolean;
  /** Whether it names findings of a change, of which a side by itself has none. */
  readonly isOfTheChange: boolean;
  /** Whether the files alone tell that there is no such finding. */
  readonly isKnownFromFiles: boolean;
}

/** A place, in the snapshot that is assessed. */
export function locationAt({ side }: Pick<Facts, "side">, { path, line, column }: Place): Location {
  return { path, line, column, side };
}
