import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { programFileIn } from "../../model/program-file.ts";
import { path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import { programChecks } from "../program-checks.ts";
import type { Comparable } from "./comparable.ts";

/**
 * `program-invalid`: programs of base beside the one that is judged which this change takes out of every check: it is pointed at another place while the
 * program of the first one goes, or no workflow of head checks it any more and one of base did. Nobody would be told what became of them.
 */
export function otherPrograms({ programPath, base, head, comparison }: Comparable): readonly Finding[] {
  if (comparison === "posture") return [];
  const isMoved = base.parsed.absent && !head.parsed.absent;
  const gone = isMoved
    ? programsIn(base.snapshot).filter((one) => programFileIn(head.snapshot.files, one) === null)
    : [];
  const checkedIn = (snapshot: Snapshot, since: Snapshot | null = null) =>
    new Set(programChecks(snapshot, since).map(({ program }) => program));
  const [checked, still] = [checkedIn(base.snapshot), checkedIn(head.snapshot, base.snapshot)];
  // One that goes with its check is a change of the program that is judged: nothing of it is left to be checked.
  const unchecked = [...checked].filter(
    (one) => !still.has(one) && [base, head].every(({ snapshot }) => programFileIn(snapshot.files, one) !== null),
  );
  const isOther = (one: string) => programFileIn(base.snapshot.files, programPath) !== one && programPath !== one;
  return [
    ...gone.map((one) =>
      lost(
        one,
        programPath,
        sentence`${pathOf(one)} was deleted: base has a program there, and the check is now of ${pathOf(programPath)}`,
      ),
    ),
    ...unchecked
      .filter((one) => isOther(one) && !gone.includes(one))
      .map((one) =>
        lost(
          one,
          programPath,
          sentence`no workflow checks ${pathOf(one)} any more: base has one that does, and head's check ${pathOf(programPath)}`,
        ),
      ),
  ];
}

function lost(program: string, judged: string, message: Sentence): Finding {
  const location = atHead({ path: judged, line: 1, column: 1 });
  return finding("program-invalid", [program, "1:1"], { message, location, explainedBy: [program] });
}

/** Files that are a program by their name and by what lies beside them. */
function programsIn({ files }: Snapshot): readonly string[] {
  const named = [...files.keys()].filter((name) => /(?:^|\/)program\.ya?ml$/.test(name));
  return named.filter((name) => {
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    if (/(?:^|\/)\.?compliance\/$/.test(folder)) return true;
    return [...files.keys()].some(
      (other) => other.startsWith(`${folder}controls/`) || other === `${folder}controls.yml`,
    );
  });
}
