import type { CriterionKey } from "../model/catalogue.ts";
import type { Responsibility, Role } from "../model/program.ts";
import { type Actors, roleComplaint } from "./actors.ts";
import type { Criteria } from "./criteria.ts";
import { eachOnce, type Telling } from "./telling.ts";
import type { WrittenProgram } from "./written-program.ts";
import type { YamlFile } from "./yaml.ts";

/** Who answers for which criterion, as far as the program says; what it does not say is for self to answer. */
export function responsibilitiesOf(
  program: WrittenProgram,
  file: YamlFile,
  { actors, criteria }: { readonly actors: Actors; readonly criteria: Criteria },
  tell: Telling,
): ReadonlyMap<CriterionKey, Responsibility> {
  const written = program.responsibilities ?? {};
  const found = Object.entries(written).flatMap(([id, roles]) => {
    const place = file.places.key(written, id);
    const criterion = criteria.find(id, place, "responsibilities");
    const checked = rolesOf(id, roles, { file, actors, tell });
    return criterion === null ? [] : [{ id: criterion.key, criterion: criterion.key, roles: checked, place }];
  });
  const once = eachOnce("the responsibility for", found, tell);
  return new Map(once.map(({ criterion, roles, place }) => [criterion, { criterion, roles, place }]));
}

function rolesOf(
  criterion: string,
  written: Readonly<Record<string, Role>>,
  { file, actors, tell }: { readonly file: YamlFile; readonly actors: Actors; readonly tell: Telling },
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const [id, role] of Object.entries(written)) {
    const place = file.places.key(written, id);
    const actor = actors.byId.get(actors.find(id, place, `the responsibilities for ${criterion}`));
    const complaint = actor === undefined ? null : roleComplaint(actor, role);
    if (complaint !== null) tell.error("wrong-value", file.places.at(written, id), `${criterion}: ${complaint}`);
    if (actor !== undefined) roles.set(actor.id, role);
  }
  return roles;
}
