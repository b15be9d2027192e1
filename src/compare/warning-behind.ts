import type { Moves } from "../model/files/moves.ts";
import type { Finding } from "../model/finding.ts";
import { groupBy } from "../model/group-by.ts";
import { by } from "../model/order.ts";
import type { Control } from "../model/program.ts";
import type { WarningBehind } from "../model/two-sides.ts";
import type { NewWarning } from "./sides/new-warnings.ts";

export interface WarningsInput {
  readonly warnings: readonly NewWarning[];
  /** Base's controls and head's. */
  readonly before: readonly Control[];
  readonly after: readonly Control[];
  readonly moves: Moves;
}

/**
 * A warning is about the entry in which it stands; one before all entries about those of the whole file. A control that is gone had the
 * entry that is nearest to it.
 */
export function warningsBehind({ warnings, before, after, moves }: WarningsInput): WarningBehind {
  const misread = warnings.filter(({ isMisread }) => isMisread).map(({ found }) => found);
  const inFile = groupBy(misread, ({ location }) => location.path);
  const kept = new Map(misread.length === 0 ? [] : aboutKept(inFile, after));
  const ids = new Set(after.map(({ id }) => id));
  const gone = new Map(before.filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  const nearest = (control: Control | undefined) => {
    const path = control?.place.path ?? "";
    return control === undefined ? null : nearestTo(control, inFile.get(moves.to(path) ?? path) ?? []);
  };
  return {
    ofControl: (id) => kept.get(id) ?? nearest(gone.get(id)),
    ofFile: (path) => inFile.get(path)?.[0] ?? null,
  };
}

/** By id of head's controls, the last first, so that of several warnings about one the first is taken. */
function aboutKept(
  inFile: ReadonlyMap<string, readonly Finding[]>,
  controls: readonly Control[],
): readonly (readonly [string, Finding])[] {
  const placed = groupBy(controls, ({ place }) => place.path);
  return [...inFile].flatMap(([path, warnings]) => {
    const entries = [...(placed.get(path) ?? [])].sort(by(({ place }) => place.line));
    return warnings.toReversed().flatMap((one) => aboutEntries(one, entries).map(({ id }) => [id, one] as const));
  });
}

function aboutEntries({ location }: Finding, entries: readonly Control[]): readonly Control[] {
  const own = entries.findLast(({ place }) => place.line <= location.line);
  return own === undefined ? entries : [own];
}

function nearestTo({ place }: Control, warnings: readonly Finding[]): Finding | null {
  const distance = ({ location }: Finding) => Math.abs(location.line - place.line);
  return warnings.reduce<Finding | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}
