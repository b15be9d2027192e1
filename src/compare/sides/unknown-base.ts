import { hasProgram, type ReadProgram, usable } from "../../model/program-file.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import type { Change } from "../../model/snapshot.ts";

export interface UnknownBaseInput {
  readonly programPath: string;
  readonly base: ReadProgram;
  /** Null, or left out: base is the tip. */
  readonly tip?: ReadProgram | null;
  readonly change: Change;
}

/** Why it is not known what base asks or who may approve a change of it; null: it is, or the whole change could not be read. */
export function unknownBase({ base, tip, programPath, change }: UnknownBaseInput): Sentence | null {
  if (change.incomplete !== null) return null;
  const terms = tip ?? base;
  const [file, was, is] = [path(programPath), named(base), named(terms)];
  const [isBegun, wasBegun] = [hasProgram(terms, programPath), hasProgram(base, programPath)];
  if (isBegun && usable(terms.parsed) === null) {
    return sentence`who owns ${file} cannot be read at ${is}, so it is not known who could approve changing it; someone who can merge without this check has to merge the repair`;
  }
  if (isBegun && !wasBegun) return sentence`${is} has a program by now, and ${was} has none; ${update}`;
  if (wasBegun && usable(base.parsed) === null) return sentence`${file} cannot be read at ${was}; ${update}`;
  return null;
}

function named({ snapshot }: ReadProgram) {
  return code(snapshot.revision.name);
}

const update = sentence`bring the branch up to date with its base`;
