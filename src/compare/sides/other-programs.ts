import { workflowIn } from "../../evidence/kinds/workflow-in.ts";
import { whyNeverRuns } from "../../evidence/kinds/workflow-run.ts";
import { isWorkflow } from "../../files/value.ts";
import { usedValues } from "../../files/workflow/matrix.ts";
import { doesSomething } from "../../files/workflow/steps.ts";
import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { programFileIn } from "../../model/program-file.ts";
import { path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Comparable } from "./comparison-of.ts";

/** Where the Action looks for a program that its step does not name. */
const usual = "compliance/program.yml";

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
  const unchecked = [...checkedBy(base.snapshot)].filter(
    (one) => programFileIn(base.snapshot.files, one) !== null && !checkedBy(head.snapshot, base.snapshot).has(one),
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

/** The places of programs that steps with this Action name, in the workflows that were read; `since`: those that are as there count too where they were read there. */
function checkedBy(snapshot: Snapshot, since: Snapshot | null = null): ReadonlySet<string> {
  const { contents, files } = snapshot;
  const own = [...contents.keys()].filter((name) => isWorkflow(name) && files.has(name));
  const kept = [...(since?.contents.keys() ?? [])].filter(
    (name) => isWorkflow(name) && !contents.has(name) && files.get(name)?.id === since?.files.get(name)?.id,
  );
  return new Set([
    ...own.flatMap((name) => placesIn(name, snapshot)),
    ...kept.flatMap((name) => (since === null ? [] : placesIn(name, since))),
  ]);
}

/** A job or a step that can never run checks nothing. */
function placesIn(name: string, snapshot: Snapshot): readonly string[] {
  const workflow = workflowIn(name, snapshot);
  const jobs = [...(workflow?.jobs?.values() ?? [])];
  return jobs.flatMap(({ id, steps, matrix }) => {
    const ours = (steps ?? []).filter((step) => ofUs.test(step.uses ?? "") && doesSomething(step));
    if (ours.length === 0 || workflow === null || whyNeverRuns(workflow, id, snapshot.files) !== null) return [];
    return ours.flatMap((step) => placesOf(step.inputs.get("program")?.trim() ?? "", matrix));
  });
}

/** A place that is computed may be any of the matrix's. */
function placesOf(program: string, matrix: unknown): readonly string[] {
  if (program === "") return [usual];
  return program.includes("${{") ? usedValues(matrix).flatMap(textsIn).map(fileOf) : [fileOf(program)];
}

function textsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"([^"\\]+)"/g)].map(([, text = ""]) => text);
}

/** `controldiff/controldiff@v1`, also of a fork. */
const ofUs = /^[\w.-]+\/controldiff(?:\/[\w./-]*)?@/;

/** A folder stands for the program in it. */
function fileOf(place: string): string {
  const plain = place.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  return /\.ya?ml$/.test(plain) ? plain : `${plain}/program.yml`;
}
