import type { Moves } from "../../model/files/moves.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** What decides whether a link of head took the place of a link of base. */
export interface Sides {
  readonly moves: Moves;
  readonly base: Snapshot;
  readonly head: Snapshot;
}
