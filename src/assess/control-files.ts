import type { ControlFiles } from "../model/frameworks/facts.ts";
import type { Program } from "../model/program.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { mergedPaths } from "../paths/folders.ts";
import { buildPathIndex, type PathIndex } from "../paths/path-index.ts";

/** The index over the path rules of all controls of a program; built once for each program. */
export const controlIndex = remember(
  (program: Program): PathIndex => buildPathIndex(program.controls.map(({ id, paths }) => ({ key: id, rules: paths }))),
);

/** What one pass over files finds. */
interface Pass {
  readonly files: Snapshot["files"];
  readonly byControl: ReadonlyMap<string, readonly string[]>;
  /** How often each glob matched. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One pass over all files for all controls; of other files of the same program only those are looked at that were not there, or are gone. */
export function controlFiles(program: Program, files: Snapshot["files"]): ControlFiles {
  return answersFor(program)(files);
}

const answersFor = remember((program: Program) => {
  let last: Pass | null = null;
  return remember((files: Snapshot["files"]): ControlFiles => {
    last = last === null ? passOver(program, files, files.keys()) : passAgain(program, last, files);
    return answerOf(program, last);
  });
});

function answerOf(program: Program, { byControl, counts }: Pass): ControlFiles {
  const isDead = (glob: string) => (counts.get(glob) ?? 0) === 0;
  const deadRules = program.controls.flatMap((control) =>
    control.paths.filter((rule) => !rule.negated && isDead(rule.glob)).map((rule) => ({ control, rule })),
  );
  return { byControl, deadRules };
}

function passOver(program: Program, files: Snapshot["files"], paths: Iterable<string>): Pass {
  const byControl = new Map<string, string[]>();
  const counts = controlIndex(program).matchAll(paths, (path, taken) => {
    for (const { key } of taken) {
      const own = byControl.get(key);
      if (own === undefined) byControl.set(key, [path]);
      else own.push(path);
    }
  });
  return { files, byControl, counts };
}

/** The pass over files as the last one and what differs between the two come to; which control a path belongs to is a matter of the path alone. */
function passAgain(program: Program, last: Pass, files: Snapshot["files"]): Pass {
  const [gone, come] = [keysBeside(last.files, files), keysBeside(files, last.files)];
  if (gone.length + come.length > files.size / 2) return passOver(program, files, files.keys());
  const [less, more] = [passOver(program, files, gone), passOver(program, files, come)];
  const byControl = new Map(last.byControl);
  for (const control of new Set([...less.byControl.keys(), ...more.byControl.keys()])) {
    const left = without(byControl.get(control) ?? [], less.byControl.get(control) ?? []);
    byControl.set(control, mergedPaths(left, more.byControl.get(control) ?? []));
  }
  const counts = new Map(last.counts);
  for (const [glob, count] of less.counts) counts.set(glob, (counts.get(glob) ?? 0) - count);
  for (const [glob, count] of more.counts) counts.set(glob, (counts.get(glob) ?? 0) + count);
  return { files, byControl, counts };
}

/** The paths of the one that are not in the other. */
function keysBeside(one: Snapshot["files"], other: Snapshot["files"]): readonly string[] {
  const beside: string[] = [];
  for (const path of one.keys()) if (!other.has(path)) beside.push(path);
  return beside;
}

function without(paths: readonly string[], gone: readonly string[]): readonly string[] {
  if (gone.length === 0) return paths;
  const out = new Set(gone);
  const left: string[] = [];
  for (const path of paths) if (!out.has(path)) left.push(path);
  return left;
}
