import { dutyKeys } from "../../keys/actors.ts";
import { type Keys, lessIn } from "../../keys/asks.ts";
import { catalogueKeys, criterionKeys, pointKeys } from "../../keys/catalogue.ts";
import type { Catalogue, Criterion } from "../../model/catalogue.ts";
import { atBase, atHead, type Location } from "../../model/place.ts";
import type { Actor, Program } from "../../model/program.ts";
import type { ProgramNote } from "../../model/report.ts";
import { code, quote, type Sentence, sentence } from "../../model/sentence.ts";
import type { Programs } from "../program-changes/programs.ts";
import { goneOf, pairsOf } from "../program-changes/thing.ts";

/** Words of criteria of our own, and of what a customer has to do for itself: nothing is judged by them, and a person reads them. */
export function wordsElsewhere(programs: Programs): readonly ProgramNote[] {
  return [...ofCatalogues(programs), ...ofDuties(programs)];
}

function ofCatalogues({ base, head }: Programs): readonly ProgramNote[] {
  return [...head.catalogues.values()].flatMap((is) => {
    const was = base.catalogues.get(is.id);
    return was === undefined || was === is ? [] : ofCatalogue(was, is, placeOf(is.id, head));
  });
}

/** A catalogue remembers no places; the program names it in one. */
function placeOf(id: string, { frameworks, place }: Program): Location {
  return atHead(frameworks.find((framework) => framework.id === id)?.place ?? place);
}

function ofCatalogue(was: Catalogue, is: Catalogue, at: Location): readonly ProgramNote[] {
  const criteria = pairsOf(was.criteria, is.criteria).flatMap((pair) => [
    ...edited(criterionKeys, pair.was, pair.is, sentence`criterion ${code(`${is.id}/${pair.is.id}`)}`, at),
    ...ofPoints(pair.was, pair.is, is.id, at),
  ]);
  return [...edited(catalogueKeys, was, is, sentence`framework ${code(is.id)}`, at), ...criteria];
}

function ofPoints(was: Criterion, is: Criterion, framework: string, at: Location): readonly ProgramNote[] {
  return is.points.flatMap((point) => {
    const before = was.points.find(({ number }) => number === point.number);
    const named = sentence`point ${point.number} of ${code(`${framework}/${is.id}`)}`;
    return before === undefined ? [] : edited(pointKeys, before, point, named, at);
  });
}

function ofDuties({ base, head }: Programs): readonly ProgramNote[] {
  return pairsOf(base.actors.values(), head.actors.values()).flatMap(({ was, is }) => [
    ...goneOf(was.duties, is.duties).map(({ id, text, place }) => ({
      text: sentence`user-entity responsibility ${code(id)} of ${code(is.id)} ${quote(text)} was removed`,
      control: null,
      at: atBase(place),
    })),
    ...pairsOf(was.duties, is.duties).flatMap((pair) => ofDuty(pair, is)),
  ]);
}

function ofDuty({ was, is }: Record<"was" | "is", Actor["duties"][number]>, actor: Actor): readonly ProgramNote[] {
  const named = sentence`user-entity responsibility ${code(is.id)} of ${code(actor.id)}`;
  return edited(dutyKeys, was, is, named, atHead(is.place));
}

function edited<T>(keys: Keys<T>, was: T, is: T, named: Sentence, at: Location): readonly ProgramNote[] {
  return lessIn(keys, was, is).map(({ label, change }) => ({
    text: sentence`${code(label)} of ${named}: ${change}`,
    control: null,
    at,
  }));
}
