import type { Criterion } from "../model/catalogue.ts";
import type { Place } from "../model/place.ts";
import type { Control, Reference, Satisfaction } from "../model/program.ts";
import type { Criteria } from "./criteria.ts";
import { type LinkContext, linksOf } from "./links.ts";
import { ownerOf } from "./owner.ts";
import { pathRulesOf } from "./path-rules.ts";
import { didYouMean } from "./suggest.ts";
import { eachOnce } from "./telling.ts";
import type { WrittenControl, WrittenControlFile, WrittenSatisfaction } from "./written-control.ts";
import type { YamlFile } from "./yaml.ts";

/** What controls refer to. */
export interface ControlContext extends LinkContext {
  readonly criteria: Criteria;
  /** Ids of the risk register; null when it could not be read, so that nothing is said of them. */
  readonly risks: readonly string[] | null;
  /** What to say when a risk is named and there is no register. */
  readonly noRegister: string;
}

/** A control as written, and where it stands. */
export interface PlacedControl {
  readonly id: string;
  readonly written: WrittenControl;
  readonly file: YamlFile;
  readonly place: Place;
}

/** The controls of one file, which holds one or a list. */
export function controlsIn(value: WrittenControlFile, file: YamlFile): readonly PlacedControl[] {
  if (!("controls" in value)) return [{ id: value.id, written: value, file, place: file.places.root }];
  const list = value.controls;
  return list.map((written, index) => ({ id: written.id, written, file, place: file.places.at(list, index) }));
}

export function controlOf({ written, file, place }: PlacedControl, context: Omit<ControlContext, "file">): Control {
  const where = written.id === "" ? "a control without an id" : `control ${written.id}`;
  const around = { ...context, file };
  const actorPlace = written.actor === undefined ? place : file.places.at(written, "actor");
  return {
    id: written.id,
    title: written.title.trim(),
    description: written.description?.trim() ?? "",
    actor: context.actors.find(written.actor, actorPlace, where),
    owner: written.owner === undefined ? null : ownerOf(written.owner, file.places.at(written, "owner")),
    satisfies: satisfactionsOf(written, where, around),
    treats: treatsOf(written, where, around),
    paths: pathRulesOf(written.paths, file),
    evidence: linksOf(written, around),
    implementation: "implemented",
    place,
    origin: "native",
  };
}

function satisfactionsOf(control: WrittenControl, where: string, context: ControlContext): readonly Satisfaction[] {
  const list = control.satisfies ?? [];
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

/** Points of focus are numbered by their position; a number beyond the last is a point that does not exist. */
function judgePoints(
  criterion: Criterion,
  points: readonly number[] | null,
  list: readonly unknown[],
  { file, tell }: ControlContext,
): void {
  const known = criterion.points.map((point) => point.number);
  for (const [index, point] of (points ?? []).entries()) {
    if (known.includes(point)) continue;
    tell.error(
      "unknown-id",
      file.places.at(list, index),
      `${criterion.id} ${pointsInWords(known)}, so there is no point ${point}`,
    );
  }
}

function pointsInWords(known: readonly number[]): string {
  const last = Math.max(0, ...known);
  return last === 0 ? "has no points of focus" : last === 1 ? "has point 1 only" : `has points 1 to ${last}`;
}

function treatsOf(control: WrittenControl, where: string, context: ControlContext): readonly Reference[] {
  const list = control.treats ?? [];
  const { file, risks, tell } = context;
  const references = list.map((id, index) => ({ id, place: file.places.at(list, index) }));
  for (const { id, place } of references) {
    if (risks === null || risks.includes(id)) continue;
    const otherwise = risks.length === 0 ? context.noRegister : didYouMean(id, risks);
    tell.error("unknown-id", place, `unknown risk "${id}" in ${where}${otherwise}`);
  }
  return eachOnce(`in ${where}, the risk`, references, tell);
}
