import { by } from "../model/order.ts";
import type { SuggestedPlace, Suggestion } from "../model/report/suggestion.ts";
import type { Seen, Sighting } from "./sighting.ts";
import { criterionKeys } from "./signal.ts";

/** The controls whose evidence a place is already. */
export type NamedBy = (place: Omit<SuggestedPlace, "namedBy">) => readonly string[];

/** What the files of one revision suggest, in the order of the criteria; looks of one mechanism count once. */
export function suggestionsFrom(all: readonly Seen[], namedBy: NamedBy): readonly Suggestion[] {
  const groups = new Map<string, [Sighting, ...Sighting[]]>();
  for (const sighting of all.flatMap(({ sightings }) => sightings)) {
    if (sighting.holds === "unknown") continue;
    const { mechanism } = sighting.signal;
    const group = groups.get(mechanism);
    if (group === undefined) groups.set(mechanism, [sighting]);
    else group.push(sighting);
  }
  const suggestions = [...groups.values()].map((group) => suggestionOf(group, namedBy));
  return suggestions.sort(
    by(
      ({ criteria }) => criteria[0] ?? "",
      ({ id }) => id,
    ),
  );
}

function suggestionOf(found: readonly [Sighting, ...Sighting[]], namedBy: NamedBy): Suggestion {
  const [{ signal }] = found;
  const sorted = [...found].sort(
    by(
      orderOf,
      ({ path }) => path.split("/").length,
      ({ path }) => path,
      ({ line }) => line,
    ),
  );
  return {
    id: signal.id,
    mechanism: signal.mechanism,
    why: signal.why,
    criteria: [...new Set(found.flatMap((sighting) => criterionKeys(sighting.signal.criteria)))],
    places: sorted.map((sighting) => placeOf(sighting, namedBy)),
  };
}

/** What holds first, and what runs on a server before what only a page shows. */
function orderOf({ holds, rank, path }: Sighting): number {
  return (holds === "yes" ? 0 : 8) + (/\.[jt]sx$/.test(path) ? 4 : 0) + (2 - rank);
}

function placeOf({ path, line, shows, holds, evidence }: Sighting, namedBy: NamedBy): SuggestedPlace {
  const target = evidence.anchor === null ? asWritten(path) : `${asWritten(path)}#${evidence.anchor}`;
  const place = {
    path,
    line,
    column: 1,
    shows,
    holds: holds === "unknown" ? ("limited" as const) : holds,
    evidence: { kind: evidence.kind, target, contains: evidence.contains },
  };
  return { ...place, namedBy: namedBy(place) };
}

/** As an evidence link names a file: `app/[id]/page.ts` would be a glob that matches no such file. */
function asWritten(path: string): string {
  return path.replace(/[*?[\]{}\\]/g, "?");
}
