import type { Catalogue } from "../model/catalogue.ts";
import type { Control, Source } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Actors } from "./actors.ts";
import type { Catalogues } from "./catalogue/catalogues.ts";
import { unknownFramework } from "./catalogue/criteria.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { comply } from "./foreign/comply.ts";
import { claimsNothing, type ForeignFormat, type ForeignSource } from "./foreign/foreign.ts";
import { openControl } from "./foreign/opencontrol.ts";
import { oscal } from "./foreign/oscal/oscal.ts";
import { evidencePathComplaint } from "./written/globs.ts";
import { ownerOf } from "./written/owner.ts";
import type { WrittenProgram, WrittenSource } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** The formats that `sources:` takes, by the key that names them: a new one is a module and a line here, and one in the schema. */
const foreignFormats: Readonly<Record<Source["kind"], ForeignFormat>> = {
  opencontrol: openControl,
  comply,
  oscal,
};

/** The sources of a program, in our words. */
export function sourcesOf(program: WrittenProgram, file: YamlFile, actors: Actors): readonly ForeignSource[] {
  const list = program.sources ?? [];
  return list.map((source, index) => {
    const place = file.places.at(list, index);
    const where = `source ${index + 1}`;
    const actorPlace = source.actor === undefined ? place : file.places.at(source, "actor");
    return {
      ...kindAndPath(source),
      owner: source.owner === undefined ? null : ownerOf(source.owner, file.places.at(source, "owner")),
      actor: actors.find(source.actor, actorPlace, where),
      standards: new Map(Object.entries(source.standards ?? {})),
      place,
    };
  });
}

/** A path that did not validate is "", which is read no further. */
function kindAndPath(source: WrittenSource): Pick<ForeignSource, "kind" | "path"> {
  const usable = (path: string) => (path === "." || evidencePathComplaint(path) === null ? path : "");
  if ("oscal" in source) return { kind: "oscal", path: usable(source.oscal) };
  return "opencontrol" in source
    ? { kind: "opencontrol", path: usable(source.opencontrol) }
    : { kind: "comply", path: usable(source.comply).replace(/\/$/, "") };
}

/** The files that sources still need; what they lack is told when they are read. */
export function wantedForSources(sources: readonly ForeignSource[], snapshot: Snapshot): readonly string[] {
  return sources.flatMap((source) => (source.path === "" ? [] : foreignFormats[source.kind].wanted(source, snapshot)));
}

export interface ReadSources {
  readonly sources: readonly Source[];
  readonly controls: readonly Control[];
  readonly catalogues: readonly Catalogue[];
  readonly files: readonly string[];
}

/** Reads every source; `catalogues` are those known without them. */
export function readSources(
  sources: readonly ForeignSource[],
  snapshot: Snapshot,
  catalogues: Catalogues,
  tell: Diagnostics,
): ReadSources {
  const read = sources.flatMap((source) => {
    if (source.path === "") return [];
    const foreign = foreignFormats[source.kind].read(source, snapshot, catalogues.get);
    tell.problems.push(...foreign.problems);
    return [{ source, foreign }];
  });
  return {
    sources: read.map(({ source, foreign }) => ({
      ...source,
      files: foreign.files,
      unread: foreign.unread,
      isRead: !claimsNothing(foreign.controls),
    })),
    controls: read.flatMap(({ foreign }) => foreign.controls),
    catalogues: read.flatMap(({ foreign }) => foreign.catalogues),
    files: read.flatMap(({ foreign }) => foreign.files),
  };
}

/** Tells of standards that are said to be a framework which nobody knows. */
export function judgeStandards(
  program: WrittenProgram,
  file: YamlFile,
  catalogues: Catalogues,
  tell: Diagnostics,
): void {
  for (const { standards = {} } of program.sources ?? []) {
    for (const [name, id] of Object.entries(standards)) {
      if (id === "" || catalogues.get(id) !== null) continue;
      tell.error(
        "unknown-id",
        file.places.at(standards, name),
        unknownFramework(id, catalogues, ` for the standard "${name}"`),
      );
    }
  }
}
