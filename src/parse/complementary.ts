import type { PageLinks } from "../model/evidence.ts";
import type { Place } from "../model/place.ts";
import type { Actor, Control, Program, UserEntityResponsibility } from "../model/program.ts";
import type { Actors } from "./actors.ts";
import type { Criteria } from "./catalogue/criteria.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { linksOf } from "./links.ts";
import { satisfactionsOf } from "./points.ts";
import { ownerOf } from "./written/owner.ts";
import type { WrittenActor, WrittenStatement } from "./written/written-actor.ts";
import type { WrittenProgram } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

type StatedOf = Pick<Program, "actors" | "controls">;

interface Known {
  readonly actors: Actors;
  readonly criteria: Criteria;
  readonly pageLinks: PageLinks | null;
}

/** The CSOCs and CUECs of a program, as the controls that they are: another party's, which we only state. */
export function complementaryOf(
  program: WrittenProgram,
  file: YamlFile,
  known: Known,
  tell: Diagnostics,
): readonly Control[] {
  return Object.entries(program.actors ?? {}).flatMap(([actor, written]) => {
    const of = (kind: "csoc" | "cuec", list: readonly WrittenStatement[] = []) =>
      list.map((statement, index) =>
        controlOf(statement, { actor, kind, place: file.places.at(list, index), file, ...known, tell }),
      );
    return [...of("csoc", written.csocs), ...of("cuec", written.cuecs)];
  });
}

interface Stating extends Known {
  readonly actor: string;
  readonly kind: "csoc" | "cuec";
  readonly place: Place;
  readonly file: YamlFile;
  readonly tell: Diagnostics;
}

function controlOf(written: WrittenStatement, { actor, kind, place, ...around }: Stating): Control {
  const where = `${kind.toUpperCase()} ${written.id}`;
  return {
    id: written.id,
    title: written.text.trim(),
    description: "",
    actor,
    owner: written.owner === undefined ? null : ownerOf(written.owner, around.file.places.at(written, "owner")),
    deputies: [],
    satisfies: satisfactionsOf(written.criteria, where, around),
    treats: [],
    monitors: [],
    paths: [],
    evidence: linksOf(written, around),
    implementation: "implemented",
    complementary: kind,
    place,
    origin: "native",
    noted: {},
  };
}

/** The actors with what customers merely have to tell us or do for themselves. */
export function withDuties(
  program: WrittenProgram,
  file: YamlFile,
  { actors, criteria }: Known,
  tell: Diagnostics,
): ReadonlyMap<string, Actor> {
  const duties = Object.entries(program.actors ?? {}).flatMap(([actor, written]) =>
    dutiesOf(written, file, criteria).map((duty) => ({ ...duty, actor })),
  );
  const once = eachOnce("the user-entity responsibility", duties, tell);
  const own = (id: string) => once.flatMap(({ actor, ...duty }) => (actor === id ? [duty] : []));
  return new Map([...actors.byId].map(([id, actor]) => [id, { ...actor, duties: own(id) }]));
}

function dutiesOf(written: WrittenActor, file: YamlFile, criteria: Criteria): readonly UserEntityResponsibility[] {
  const list = written["user-entity-responsibilities"] ?? [];
  return list.map((duty, index) => {
    const named = duty.criteria ?? [];
    const where = `the user-entity responsibility ${duty.id}`;
    const found = named.flatMap(
      (id, at) => (id === "" ? null : criteria.find(id, file.places.at(named, at), where)) ?? [],
    );
    const keys = [...new Set(found.map(({ key }) => key))];
    return { id: duty.id, text: duty.text.trim(), criteria: keys, place: file.places.at(list, index) };
  });
}

/** Warns of controls that count for nothing: those of a provider that is carved out, of whom only the report and the CSOCs count. */
export function judgeCarvedOut(controls: readonly Control[], { byId }: Actors, tell: Diagnostics): void {
  for (const { id, actor, place } of controls) {
    if (byId.get(actor)?.method !== "carve-out") continue;
    const message = `control ${id} is of ${actor}, which is carved out, and counts for nothing; write it as a CSOC of ${actor}, or give ${actor} the method inclusive`;
    tell.warning("wrong-value", place, message);
  }
}

/**
 * Warns about vendors that have CSOCs: a provider whose controls are needed together with the organization's own is a subservice
 * organization, by the AICPA's definition for SOC 2. For a carved-out provider without any CSOC, see `judgeCarvedOut`.
 */
export function judgeVendors({ actors, controls }: StatedOf, tell: Diagnostics): void {
  const stated = new Set(controls.filter(({ complementary }) => complementary === "csoc").map(({ actor }) => actor));
  for (const { id, kind, place } of actors.values()) {
    if (kind !== "vendor" || !stated.has(id)) continue;
    const message = `${id} is of kind vendor and has CSOCs; a provider whose controls yours need is a subservice organization: give it the kind subservice`;
    tell.warning("wrong-value", place, message);
  }
}
