import type { Place } from "../model/place.ts";
import type { Actor, ActorKind, Role } from "../model/program.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { reportOf } from "./reports.ts";
import { ownerOf } from "./written/owner.ts";
import { didYouMean, oneOf } from "./written/suggest.ts";
import type { WrittenActor } from "./written/written-actor.ts";
import type { WrittenProgram } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** The actors of a program, by id, and how to look one up. */
export interface Actors {
  readonly byId: ReadonlyMap<string, Actor>;
  /** The id of the actor named, or of the only one of kind self when none is; "" when there is none, which is then told. */
  find(written: string | undefined, place: Place, where: string): string;
}

/** What each kind of actor can do about a criterion. */
const rolesOf: Readonly<Record<ActorKind, readonly Role[]>> = {
  self: ["performs", "none"],
  subservice: ["provides", "none"],
  vendor: ["provides", "none"],
  "user-entity": ["complements", "none"],
};

export function actorsOf(program: WrittenProgram, file: YamlFile, tell: Diagnostics): Actors {
  const written = program.actors;
  const byId = written === undefined ? onlySelf(program, file) : new Map<string, Actor>();
  for (const [id, entry] of Object.entries(written ?? {})) {
    const place = file.places.key(written ?? {}, id);
    judgeKeys(id, entry, file, tell);
    const method = entry.kind === "subservice" ? (entry.method ?? "carve-out") : null;
    const name = entry.name?.trim() ?? id;
    const owner = entry.owner === undefined ? null : ownerOf(entry.owner, file.places.at(entry, "owner"));
    const report = entry.report === undefined ? null : reportOf(entry.report, { id, name, file, tell });
    const cloud = entry["inherit-from"];
    const inheritFrom = cloud === undefined ? null : { cloud, place: file.places.key(entry, "inherit-from") };
    byId.set(id, { id, kind: entry.kind, name, method, owner, report, inheritFrom, duties: [], place });
  }
  const selves = [...byId.values()].filter((actor) => actor.kind === "self");
  // A kind that did not validate stands as "": it may have been meant to be self.
  const unsure = [...byId.values()].some((actor) => !(actor.kind in rolesOf));
  if (selves.length === 0 && !unsure) {
    tell.error("missing-key", file.places.key(program, "actors"), "no actor has kind self; one of them must be you");
  }
  return { byId, find: (id, place, where) => find(id, { byId, selves, place, where, tell }) };
}

/** Which kinds of actor take which keys. */
const kindsOf: Readonly<Partial<Record<keyof WrittenActor, readonly ActorKind[]>>> = {
  method: ["subservice"],
  "inherit-from": ["subservice", "vendor"],
  report: ["subservice", "vendor"],
  csocs: ["subservice", "vendor"],
  cuecs: ["user-entity"],
  "user-entity-responsibilities": ["user-entity"],
};

function judgeKeys(id: string, entry: WrittenActor, file: YamlFile, tell: Diagnostics): void {
  for (const [key, kinds] of Object.entries(kindsOf)) {
    // A kind that did not validate stands as "" and was told.
    if (!Object.hasOwn(entry, key) || !(entry.kind in rolesOf) || kinds.includes(entry.kind)) continue;
    const of = `the ${kinds.length === 1 ? "kind" : "kinds"} ${oneOf(kinds, "and")}`;
    const message = `"${key}" in actor ${id} is for ${of}; ${id} is of kind ${entry.kind}`;
    tell.error("wrong-value", file.places.key(entry, key), message);
  }
}

const nothingMore = { method: null, owner: null, report: null, inheritFrom: null, duties: [] } as const;

function onlySelf(program: WrittenProgram, file: YamlFile): Map<string, Actor> {
  const self: Actor = { id: "self", kind: "self", name: program.name.trim(), ...nothingMore, place: file.places.root };
  return new Map([[self.id, self]]);
}

interface Search {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly selves: readonly Actor[];
  readonly place: Place;
  readonly where: string;
  readonly tell: Diagnostics;
}

function find(id: string | undefined, { byId, selves, place, where, tell }: Search): string {
  if (id === undefined) {
    const [self, ...others] = selves;
    if (self === undefined || others.length === 0) return self?.id ?? "";
    const ids = oneOf(selves.map((actor) => actor.id));
    tell.error("missing-key", place, `missing key "actor" in ${where}; more than one actor is of kind self: ${ids}`);
    return "";
  }
  if (id === "" || byId.has(id)) return id;
  tell.error("unknown-id", place, `unknown actor "${id}" in ${where}${didYouMean(id, [...byId.keys()])}`);
  return "";
}

/** The role by which an actor of its kind answers for a criterion; null where its kind did not validate. */
export function answeringRole({ kind }: Actor): Role | null {
  return rolesOf[kind]?.[0] ?? null;
}

/** What is wrong with giving an actor a role; null when nothing is. */
export function roleComplaint(actor: Actor, role: Role): string | null {
  const allowed = rolesOf[actor.kind];
  // What did not validate stands as "" and was told.
  if (allowed === undefined || (role as string) === "" || allowed.includes(role)) return null;
  return `"${role}" is not for actor ${actor.id}, of kind ${actor.kind}; its role is ${oneOf(allowed)}`;
}
