import type { Criterion } from "../model/catalogue.ts";
import type { Place } from "../model/place.ts";
import type { Satisfaction } from "../model/program.ts";
import type { Criteria } from "./catalogue/criteria.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import type { WrittenSatisfaction } from "./written/written-control.ts";
import type { YamlFile } from "./yaml/yaml.ts";

export interface SatisfactionContext {
  readonly file: YamlFile;
  readonly criteria: Criteria;
  readonly tell: Diagnostics;
}

/** The criteria of a list, each once, with their points; `where` says what the list is of. */
export function satisfactionsOf(
  list: readonly WrittenSatisfaction[],
  where: string,
  context: SatisfactionContext,
): readonly Satisfaction[] {
  const found = list.flatMap((written, index) => {
    const { id, points } = spelledOut(written);
    const place = context.file.places.at(list, index);
    const criterion = id === "" ? null : context.criteria.find(id, place, where);
    if (criterion === null) return [];
    judgePoints(criterion.criterion, points, typeof written === "string" ? list : (written[id] ?? []), context);
    return [{ id: criterion.key, criterion: criterion.key, points, place }];
  });
  const once = eachOnce(`in ${where}, the criterion`, found, context.tell);
  return once.map(({ criterion, points, place }) => ({
    criterion,
    points: points && [...new Set(points)].sort((a, b) => a - b),
    place,
  }));
}

function spelledOut(written: WrittenSatisfaction): { readonly id: string; readonly points: readonly number[] | null } {
  if (typeof written === "string") return { id: written, points: null };
  const [[id, points] = ["", []]] = Object.entries(written);
  return { id, points };
}

/** Tells of points that a criterion does not have. They are numbered by their position; a number beyond the last is none. */
export function judgePoints(
  criterion: Criterion,
  points: readonly number[] | null,
  list: readonly unknown[],
  { file, tell }: Pick<SatisfactionContext, "file" | "tell">,
): void {
  for (const [index, point] of (points ?? []).entries())
    judgePoint(criterion, point, file.places.at(list, index), tell);
}

export function judgePoint(criterion: Criterion, point: number, place: Place, tell: Diagnostics): void {
  const known = criterion.points.map(({ number }) => number);
  if (known.includes(point)) return;
  tell.error("unknown-id", place, `${criterion.id} ${pointsInWords(known)}, so there is no point ${point}`);
}

function pointsInWords(known: readonly number[]): string {
  const last = Math.max(0, ...known);
  return last === 0 ? "has no points of focus" : last === 1 ? "has point 1 only" : `has points 1 to ${last}`;
}
