import { by } from "../model/order.ts";
import type { SuggestedPlace, Suggestion } from "../model/suggestion.ts";
import type { Seen, Sighting } from "./sighting.ts";
import { criterionKeys } from "./signal.ts";

/** What the files of one revision suggest, in the order of the criteria; looks of one mechanism count once. `namedBy`: path -> controls. */
export function suggestionsFrom(
  all: readonly Seen[],
  namedBy: ReadonlyMap<string, readonly string[]>,
): readonly Suggestion[] {
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

function suggestionOf(
  found: readonly [Sighting, ...Sighting[]],
  namedBy: ReadonlyMap<string, readonly string[]>,
): Suggestion {
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

function placeOf(
  { path, line, shows, holds, evidence }: Sighting,
  namedBy: ReadonlyMap<string, readonly string[]>,
): SuggestedPlace {
  const target = evidence.anchor === null ? asWritten(path) : `${asWritten(path)}#${evidence.anchor}`;
  return {
    path,
    line,
    column: 1,
    shows,
    holds: holds === "unknown" ? "limited" : holds,
    evidence: { kind: evidence.kind, target, contains: evidence.contains },
    namedBy: namedBy.get(path) ?? [],
  };
}

/** As an evidence link names a file: `app/[id]/page.ts` would be a glob that matches no such file. */
function asWritten(path: string): string {
  return path.replace(/[*?[\]{}\\]/g, "?");
}
