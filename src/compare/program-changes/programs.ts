import type { Sides } from "../../evidence/follows/sides.ts";
import type { Probes, Today } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Control, Program } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** Two programs that are held against each other, and the files at head that both are asked about. */
export interface Programs {
  readonly base: Program;
  readonly head: Program;
  readonly files: Snapshot["files"];
  readonly sides: Sides;
  /** Logins by team, for the teams that could be read. */
  readonly members: Probes["members"];
  readonly today: Today;
}

/** One way in which a program can come to ask less. */
export type ProgramChange = (programs: Programs) => readonly Finding[];

/** The controls that both programs have, as they stand in each. */
export function keptControls({ base, head }: Programs): ReadonlyArray<{ readonly was: Control; readonly is: Control }> {
  const heads = new Map(head.controls.map((control) => [control.id, control]));
  return base.controls.flatMap((was) => {
    const is = heads.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
}
