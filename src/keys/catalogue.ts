import type { Catalogue, Criterion, PointOfFocus } from "../model/catalogue.ts";
import { effect, type Keys, key, never, words } from "./asks.ts";

const scope = effect(
  ["criterion-descoped"],
  "what is in scope follows from the catalogue and what the program selects",
);
const points = effect(["points-descoped"], "what is in scope follows from the catalogue and what the program selects");
const told = never("only explain tells it");

export const pointKeys: Keys<PointOfFocus> = {
  number: points,
  title: words,
  appliesTo: points,
  level: points,
  role: points,
};

export const criterionKeys: Keys<Criterion> = {
  id: scope,
  title: words,
  categories: scope,
  confidence: told,
  principle: told,
  points,
};

export const categoryKeys: Keys<Catalogue["categories"][number]> = { id: scope, title: words, always: scope };

export const catalogueKeys: Keys<Catalogue> = {
  id: key,
  title: words,
  edition: words,
  source: words,
  confidence: told,
  licence: words,
  categories: scope,
  criteria: scope,
  withdrawn: never("it only lets an error say that an id once was"),
};
