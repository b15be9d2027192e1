import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { path, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Comparable } from "./comparable.ts";
import { otherPrograms } from "./other-programs.ts";
import { problemFindings } from "./problem-findings.ts";
import { unknownBase } from "./unknown-base.ts";
import { unreadSources } from "./unread-sources.ts";

/** Each thing that can keep a change from being evaluated. */
const obstacles: readonly ((sides: Comparable) => readonly Finding[])[] = [
  invalidProgram,
  deletedProgram,
  incompleteChange,
  unknownBase,
  otherPrograms,
  unreadSources,
];

/** `program-invalid` and `incomplete-input`: what could not be evaluated, which is never a pass. */
export function unusable(sides: Comparable): readonly Finding[] {
  return obstacles.flatMap((obstacle) => obstacle(sides));
}

function invalidProgram({ problems }: Comparable): readonly Finding[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return problemFindings("program-invalid", errors);
}

function deletedProgram({ programPath, base, head }: Comparable): readonly Finding[] {
  if (!head.parsed.absent || base.parsed.absent) return [];
  return [
    finding("program-invalid", [programPath, "1:1"], {
      message: sentence`${path(programPath)} was deleted: base has a program, and head has none`,
      location: atHead({ path: programPath, line: 1, column: 1 }),
      explainedBy: [programPath],
    }),
  ];
}

function incompleteChange({ programPath, change: { incomplete } }: Comparable): readonly Finding[] {
  if (incomplete === null) return [];
  return [
    finding("incomplete-input", ["change"], {
      message: sentence`could not evaluate the whole change: ${words(incomplete)}`,
      location: atHead({ path: programPath, line: 1, column: 1 }),
    }),
  ];
}
