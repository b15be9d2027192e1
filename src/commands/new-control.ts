import { type Catalogue, criterionKey } from "../model/catalogue.ts";
import type { Program } from "../model/program.ts";
import { nearCriterion } from "../parse/catalogue/near-criterion.ts";
import { oneOf } from "../parse/written/suggest.ts";
import { type ControlToWrite, controlText } from "./control-text.ts";

/** Names that Windows keeps for devices, whatever stands behind the dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** What is wrong with an id, also as the name of a file; null: nothing. */
export function idComplaint(id: string): string | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) || id.endsWith("."))
    return `"${id}" cannot be the id of a control; allowed: up to 64 letters, digits, ".", "_" and "-", not "." at the end`;
  return reserved.test(id.split(".")[0] ?? "") ? `"${id}" cannot be the name of a file on Windows` : null;
}

/** Where a control of a program is written, in a file of its own. */
export function controlPath({ place }: Pick<Program, "place">, id: string): string {
  return `${place.path.slice(0, place.path.lastIndexOf("/") + 1)}controls/${id.toLowerCase()}.yml`;
}

/** The keys of the program's criteria by what somebody may type for them, in lower case: `cc6.1`, `soc2-2017/cc6.1`. */
export function criteriaByName({ frameworks, catalogues }: Program): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const framework of frameworks) {
    for (const { id } of catalogues.get(framework.id)?.criteria ?? []) {
      const key = criterionKey(framework.id, id);
      for (const name of [id.toLowerCase(), key.toLowerCase()]) named.set(name, [...(named.get(name) ?? []), key]);
    }
  }
  return named;
}

function cataloguesOf({ frameworks, catalogues }: Program): readonly Catalogue[] {
  return frameworks.flatMap(({ id }) => catalogues.get(id) ?? []);
}

/** A criterion as somebody types it, `cc6.1` or `soc2-2017/CC6.1`, among the program's frameworks: its key, or what is wrong. */
function criterionOf(text: string, program: Program): { readonly key: string } | { readonly wrong: string } {
  const named = criteriaByName(program);
  const word = text.trim().toLowerCase();
  const [first, ...others] = named.get(word) ?? [];
  if (first === undefined) {
    const { meant, siblings } = nearCriterion(word.slice(word.indexOf("/") + 1), cataloguesOf(program));
    const near = (meant === null ? siblings : [meant]).flatMap((id) => named.get(id.toLowerCase()) ?? []);
    const meantWords = near.length === 0 ? "" : `; did you mean ${oneOf(near.map((key) => `"${key}"`))}?`;
    return { wrong: `"${text}" is no criterion of ${program.frameworks.map(({ id }) => id).join(", ")}${meantWords}` };
  }
  if (others.length === 0) return { key: first };
  const all = [first, ...others];
  return { wrong: `"${text}" is in ${all.length} frameworks; write ${all.join(" or ")}` };
}

/** A control that somebody adds on the command line. */
export interface AddedControl extends Pick<ControlToWrite, "id" | "title" | "paths" | "evidence"> {
  /** As typed. */
  readonly satisfies: readonly string[];
  /** Null: the actor of kind self. */
  readonly actor: string | null;
  /** Null: the program's first owner. */
  readonly owner: string | null;
  readonly isPlanned: boolean;
}

/** The file of a new control, or everything that is wrong with it. What has no evidence is planned. */
export function newControl(
  added: AddedControl,
  program: Program,
):
  | { readonly is: "made"; readonly path: string; readonly text: string; readonly status: "planned" | "implemented" }
  | { readonly is: "refused"; readonly mistakes: readonly string[] } {
  const criteria = added.satisfies.map((text) => criterionOf(text, program));
  const clash = program.controls.find(({ id }) => id.toLowerCase() === added.id.toLowerCase());
  const actor = actorOf(added.actor, program);
  const mistakes = [
    ...[idComplaint(added.id)].flatMap((wrong) => wrong ?? []),
    ...(clash === undefined ? [] : [`there is a control ${clash.id} already, in ${clash.place.path}`]),
    ...criteria.flatMap((one) => ("wrong" in one ? [one.wrong] : [])),
    ...("wrong" in actor ? [actor.wrong] : []),
  ];
  if (mistakes.length > 0 || "wrong" in actor) return { is: "refused", mistakes };
  const status = added.isPlanned || added.evidence.length === 0 ? "planned" : "implemented";
  const text = controlText({
    ...added,
    status,
    actor: actor.id,
    owner: added.owner ?? program.owners[0]?.name ?? "",
    satisfies: criteria.flatMap((one) => ("key" in one ? [one.key] : [])),
  });
  return { is: "made", path: controlPath(program, added.id), text, status };
}

function actorOf(text: string | null, { actors }: Program): { readonly id: string } | { readonly wrong: string } {
  const ids = [...actors.keys()];
  const own = [...actors.values()].filter(({ kind }) => kind === "self");
  if (text === null) {
    const [first] = own;
    if (first !== undefined && own.length === 1) return { id: first.id };
    return { wrong: `say --actor: ${own.length} actors are of kind self; there are ${ids.join(", ")}` };
  }
  const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
  return found === undefined ? { wrong: `"${text}" is no actor; there are ${ids.join(", ")}` } : { id: found };
}
