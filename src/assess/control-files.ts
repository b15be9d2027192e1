import type { ControlFiles } from "../model/facts.ts";
import type { Program } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { buildPathIndex, type PathIndex } from "../paths/path-index.ts";

const indexes = new WeakMap<Program, PathIndex>();
const answers = new WeakMap<Program, WeakMap<Snapshot["files"], ControlFiles>>();

/** The index over the path rules of all controls of a program; built once for each program. */
export function controlIndex(program: Program): PathIndex {
  const index =
    indexes.get(program) ?? buildPathIndex(program.controls.map(({ id, paths }) => ({ key: id, rules: paths })));
  indexes.set(program, index);
  return index;
}

/** One pass over all files for all controls; the answer is kept for as long as the program and the files are. */
export function controlFiles(program: Program, files: Snapshot["files"]): ControlFiles {
  const known = answers.get(program) ?? new WeakMap<Snapshot["files"], ControlFiles>();
  answers.set(program, known);
  const answer = known.get(files) ?? passOver(program, files);
  known.set(files, answer);
  return answer;
}

function passOver(program: Program, files: Snapshot["files"]): ControlFiles {
  const byControl = new Map<string, string[]>();
  const alive = controlIndex(program).matchAll(files.keys(), (path, taken) => {
    for (const { key } of taken) {
      const own = byControl.get(key);
      if (own === undefined) byControl.set(key, [path]);
      else own.push(path);
    }
  });
  const deadRules = program.controls.flatMap((control) =>
    control.paths.filter((rule) => !rule.negated && !alive.has(rule.glob)).map((rule) => ({ control, rule })),
  );
  return { byControl, deadRules };
}
