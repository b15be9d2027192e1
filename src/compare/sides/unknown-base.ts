import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { hasProgram, type ReadProgram, usable } from "../../model/program-file.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Comparable } from "./comparable.ts";

/** `incomplete-input`: it is not known what base asks or who may approve a change of it. Told where the whole change could be read. */
export function unknownBase(sides: Comparable): readonly Finding[] {
  const why = sides.comparison === "posture" || sides.change.incomplete !== null ? null : whyUnknown(sides);
  if (why === null) return [];
  return [
    finding("incomplete-input", ["base"], {
      message: sentence`could not evaluate the change: ${why}`,
      location: atHead({ path: sides.programPath, line: 1, column: 1 }),
    }),
  ];
}

function whyUnknown({ base, tip, programPath }: Comparable): Sentence | null {
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
