import { fileOf } from "../evidence/kinds/check-workflow.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import type { FileEvidence } from "../model/evidence.ts";
import type { Program } from "../model/program.ts";
import { foldersOf } from "../paths/folders.ts";
import { buildPathIndex } from "../paths/path-index.ts";

/** A link to files of the repository, and the control it belongs to. */
export interface LinkOfControl {
  readonly control: string;
  readonly link: FileEvidence;
}

/** Finds the evidence links behind which a path stands: that name it, a folder it is in, or a glob it matches. */
export function linksOf(program: Program): (path: string) => readonly LinkOfControl[] {
  const all = program.controls.flatMap((control) =>
    control.evidence.flatMap((named) => {
      const link = fileOf(named);
      return link === null ? [] : [{ control: control.id, link }];
    }),
  );
  const named = new Map<string, LinkOfControl[]>();
  for (const one of all) {
    const path = plainPath(one.link.path);
    named.set(path, [...(named.get(path) ?? []), one]);
  }
  const globs = all.filter(({ link }) => "isGlob" in link && link.isGlob);
  const index = buildPathIndex(
    globs.map(({ link }, at) => ({
      key: String(at),
      rules: [{ text: link.path, glob: link.path, negated: false, place: link.place }],
    })),
  );
  return (path) => {
    const byName = [path, ...foldersOf(path)].flatMap((name) => named.get(name) ?? []);
    const byGlob = index.match(path).flatMap(({ key }) => globs[Number(key)] ?? []);
    return [...new Set([...byName, ...byGlob])];
  };
}
