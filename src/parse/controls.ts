import type { Place } from "../model/place.ts";
import type { Control, Owner, Reference } from "../model/program.ts";
import type { Criteria } from "./catalogue/criteria.ts";
import { eachOnce } from "./diagnostics.ts";
import { linksOf } from "./links.ts";
import { pathRulesOf } from "./path-rules.ts";
import { satisfactionsOf } from "./points.ts";
import type { LinkContext } from "./written/links/link-form.ts";
import { ownerOf } from "./written/owner.ts";
import { didYouMean } from "./written/suggest.ts";
import type { WrittenControl, WrittenControlFile } from "./written/written-control.ts";
import type { YamlFile } from "./yaml/yaml.ts";

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
  const actor = context.actors.find(written.actor, actorPlace, where);
  const owner = ownerIn(written, file) ?? context.actors.byId.get(actor)?.owner ?? null;
  return {
    id: written.id,
    title: written.title.trim(),
    description: written.description?.trim() ?? "",
    actor,
    owner,
    deputies: deputiesOf(written, owner, where, around),
    satisfies: satisfactionsOf(written.satisfies ?? [], where, around),
    treats: treatsOf(written, where, around),
    monitors: monitorsOf(written, where, around),
    paths: pathRulesOf(written.paths, file),
    evidence: linksOf(written, around),
    implementation: written.status ?? "implemented",
    complementary: null,
    place,
    origin: "native",
    noted: {},
  };
}

function ownerIn(written: WrittenControl, { places }: YamlFile): Owner | null {
  return written.owner === undefined ? null : ownerOf(written.owner, places.at(written, "owner"));
}

/** A deputy stands in for an owner, so that there must be one. */
function deputiesOf(
  written: WrittenControl,
  owner: Owner | null,
  where: string,
  { file, tell }: ControlContext,
): readonly Owner[] {
  const names = written.deputies ?? [];
  if (names.length > 0 && owner === null) {
    const message = `"deputies" in ${where} stand in for an owner, but there is none: name one`;
    tell.error("wrong-value", file.places.key(written, "deputies"), message);
  }
  const deputies = names.map((name, index) => ({ id: name, owner: ownerOf(name, file.places.at(names, index)) }));
  const placed = deputies.map((deputy) => ({ ...deputy, place: deputy.owner.place }));
  return eachOnce(`in ${where}, the deputy`, placed, tell).map((deputy) => deputy.owner);
}

/** Providers are watched over; nobody watches over a customer, and watching oneself is what every control is for. */
function monitorsOf(control: WrittenControl, where: string, context: ControlContext): readonly Reference[] {
  const list = control.monitors ?? [];
  const { file, actors, tell } = context;
  const references = list.map((written, index) => {
    const place = file.places.at(list, index);
    const id = actors.find(written, place, `"monitors" of ${where}`);
    const kind = actors.byId.get(id)?.kind;
    if (kind === "self" || kind === "user-entity")
      tell.error("wrong-value", place, `"monitors" of ${where} must name providers; ${id} is of kind ${kind}`);
    return { id, place };
  });
  return eachOnce(`in ${where}, the monitored actor`, references, tell).filter(({ id }) => id !== "");
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
