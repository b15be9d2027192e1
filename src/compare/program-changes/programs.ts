import type { Moves } from "../../evidence/fixes/moves.ts";
import type { Sides } from "../../evidence/follows/sides.ts";
import type { Assessed } from "../../model/assessed.ts";
import type { Probes, Today } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Program } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { type KeptControl, keptControls } from "../kept-controls.ts";

/** Two programs that are held against each other, and the files at head that both are asked about. */
export interface Programs {
  readonly base: Program;
  readonly head: Program;
  readonly kept: readonly KeptControl[];
  readonly files: Snapshot["files"];
  readonly sides: Sides;
  /** Logins by team, for the teams that could be read. */
  readonly members: Probes["members"];
  readonly today: Today;
}

/** One way in which a program can come to ask less. */
export type ProgramChange = (programs: Programs) => readonly Finding[];

export function programsOf(
  base: Assessed,
  head: Assessed,
  around: Pick<Programs, "members" | "today"> & { readonly moves: Moves },
): Programs {
  const { moves, members, today } = around;
  const sides = { moves, base: base.snapshot, head: head.snapshot };
  const kept = keptControls(base.program, head.program, sides);
  return { base: base.program, head: head.program, kept, files: head.snapshot.files, sides, members, today };
}
