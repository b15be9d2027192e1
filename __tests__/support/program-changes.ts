import { assessed } from "../../src/assess/assess.ts";
import { programsOf } from "../../src/compare/program-changes/programs.ts";
import { programChangesOf } from "../../src/compare/program-changes.ts";
import { movesOf } from "../../src/model/files/moves.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ChangedFile } from "../../src/model/snapshot.ts";
import { noProbes, type ProgramBuilder, today } from "./program.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** Two programs, and the files that they speak of. */
export interface Case {
  readonly base: ProgramBuilder;
  readonly head: ProgramBuilder;
  /** Head's files; base's too where `was` says nothing. */
  readonly files?: Readonly<Record<string, string>>;
  readonly was?: Readonly<Record<string, string>>;
  readonly renamed?: Readonly<Record<string, string>>;
}

/** The program changes of a case. */
export function changes({ base, head, files = {}, was = files, renamed = {} }: Case): readonly Finding[] {
  const change = Object.entries(renamed).map(
    ([previous, path]): ChangedFile => ({ path, previous, status: "renamed" }),
  );
  const on = (builder: ProgramBuilder, side: "base" | "head", contents: Readonly<Record<string, string>>) => {
    const [program, snapshot] = [builder.build(), snapshotOf(contents)];
    return assessed(program, { snapshot, side, probes: noProbes, today });
  };
  const [before, after] = [on(base, "base", was), on(head, "head", files)];
  if (before === null || after === null) throw new Error("two programs are compared");
  return programChangesOf(programsOf(before, after, { moves: movesOf(change), members: new Map(), today })).changes;
}
