import { by } from "../model/order.ts";
import type { Seen, Sighting } from "./sighting.ts";
import type { SpeaksFor } from "./signal.ts";

/** A mechanism that the repository's files show, which a control could name. Never counted as covered before a person keeps it. */
export interface Suggestion {
  readonly id: string;
  readonly mechanism: string;
  readonly why: string;
  readonly criteria: SpeaksFor;
  /** The best first; each could be the evidence. */
  readonly places: readonly Sighting[];
}

/** What the files of one revision suggest, in the order of the table; looks of one mechanism count once. */
export function suggestionsFrom(all: readonly Seen[]): readonly Suggestion[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of all.flatMap(({ sightings }) => sightings)) {
    if (sighting.holds === "unknown") continue;
    const { mechanism } = sighting.signal;
    groups.set(mechanism, [...(groups.get(mechanism) ?? []), sighting]);
  }
  return [...groups.values()].map(suggestionOf).sort(
    by(
      ({ criteria }) => criteria["soc2-2017"][0] ?? "",
      ({ id }) => id,
    ),
  );
}

function suggestionOf(found: readonly Sighting[]): Suggestion {
  const places = [...found].sort(
    by(
      orderOf,
      ({ path }) => path.split("/").length,
      ({ path }) => path,
      ({ line }) => line,
    ),
  );
  const { id, mechanism, why } = (places[0] as Sighting).signal;
  const ids = (framework: keyof SpeaksFor) => [...new Set(places.flatMap(({ signal }) => signal.criteria[framework]))];
  return {
    id,
    mechanism,
    why,
    criteria: { "soc2-2017": ids("soc2-2017"), "nist-csf-2.0": ids("nist-csf-2.0") },
    places,
  };
}

function orderOf({ holds, rank }: Sighting): number {
  return (holds === "yes" ? 0 : 4) + (2 - rank);
}
