import type { CriterionKey } from "../model/catalogue.ts";
import type { Place } from "../model/place.ts";
import type { Actor, Responsibility, Role } from "../model/program.ts";
import { type Actors, answeringRole, roleComplaint } from "./actors.ts";
import type { Criteria } from "./catalogue/criteria.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { judgePoints } from "./points.ts";
import type { WrittenProgram, WrittenRole } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** Who answers for which criterion, as far as the program says; what it does not say is for self to answer. */
export function responsibilitiesOf(
  program: WrittenProgram,
  file: YamlFile,
  { actors, criteria }: { readonly actors: Actors; readonly criteria: Criteria },
  tell: Diagnostics,
): ReadonlyMap<CriterionKey, Responsibility> {
  const written = program.responsibilities ?? {};
  const found = Object.entries(written).flatMap(([id, roles]) => {
    const place = file.places.key(written, id);
    const criterion = criteria.find(id, place, "responsibilities");
    const parts = partsOf(id, roles, { file, actors, tell });
    if (criterion === null) return [];
    for (const { list, points } of parts) judgePoints(criterion.criterion, points, list, { file, tell });
    return [{ id: criterion.key, criterion: criterion.key, parts, place }];
  });
  const once = eachOnce("the responsibility for", found, tell);
  return new Map(once.map(({ criterion, parts, place }) => [criterion, responsibilityOf(criterion, parts, place)]));
}

/** What an actor does about a criterion; `points` null: all of it. */
interface Part {
  readonly actor: string;
  readonly role: Role;
  readonly points: readonly number[] | null;
  /** The list as it is written, for its places. */
  readonly list: readonly unknown[];
}

function responsibilityOf(criterion: CriterionKey, parts: readonly Part[], place: Place): Responsibility {
  const limited = parts.flatMap(({ actor, points }): [string, readonly number[]][] =>
    points === null ? [] : [[actor, [...new Set(points)].sort((a, b) => a - b)]],
  );
  const roles = new Map(parts.map(({ actor, role }) => [actor, role]));
  return { criterion, roles, points: new Map(limited), derivedFrom: null, place };
}

function partsOf(
  criterion: string,
  written: Readonly<Record<string, WrittenRole>>,
  { file, actors, tell }: { readonly file: YamlFile; readonly actors: Actors; readonly tell: Diagnostics },
): readonly Part[] {
  return Object.entries(written).flatMap(([id, part]): readonly Part[] => {
    const place = file.places.key(written, id);
    const actor = actors.byId.get(actors.find(id, place, `the responsibilities for ${criterion}`));
    const { role, points } = spelledOut(part);
    const complaint = actor === undefined ? null : partComplaint(actor, role, points);
    if (complaint !== null) tell.error("wrong-value", file.places.at(written, id), `${criterion}: ${complaint}`);
    if (actor === undefined) return [];
    // A role that did not validate stands as "": who may have answered is held to it.
    const known = (role as string) === "" ? answeringRole(actor) : role;
    return known === null ? [] : [{ actor: actor.id, role: known, points, list: points ?? [] }];
  });
}

function spelledOut(part: WrittenRole): { readonly role: Role; readonly points: readonly number[] | null } {
  if (typeof part === "string") return { role: part, points: null };
  const [[role, points] = ["", []]] = Object.entries(part);
  return { role: role as Role, points };
}

function partComplaint(actor: Actor, role: Role, points: readonly number[] | null): string | null {
  if (points !== null && (role === "complements" || role === "none")) {
    return `"${role}" takes no points of focus: what ${actor.id} does is not measured in them`;
  }
  return roleComplaint(actor, role);
}
