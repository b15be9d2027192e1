import { isRecord } from "../../files/pointer.ts";
import { structureOf } from "../../files/structure.ts";
import { isWorkflow } from "../../files/value.ts";
import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { programFileIn } from "../../model/program-file.ts";
import { path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Fetched } from "./fetched.ts";

/** Where the Action looks for a program that its step does not name. */
const usual = "compliance/program.yml";

/**
 * `program-invalid`: programs of base beside the one that is judged which this change takes out of every check: it is pointed at another place while the
 * program of the first one goes, or no workflow of head names a place any more that one of base named. Nobody would be told what became of them.
 */
export function otherPrograms({
  programPath,
  base,
  head,
}: Pick<Fetched, "programPath" | "base" | "head">): readonly Finding[] {
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
function checkedBy({ contents, files }: Snapshot, since: Snapshot | null = null): ReadonlySet<string> {
  const own = [...contents].filter(([name]) => isWorkflow(name) && files.has(name));
  const kept = [...(since?.contents ?? [])].filter(
    ([name]) => isWorkflow(name) && !contents.has(name) && files.get(name)?.id === since?.files.get(name)?.id,
  );
  return new Set([...own, ...kept].flatMap(([, bytes]) => placesIn(bytes)));
}

function placesIn(bytes: Uint8Array): readonly string[] {
  const structure = structureOf({ bytes, format: "YAML" });
  const workflow = structure.is === "values" ? structure.values[0] : null;
  const jobs = isRecord(workflow) && isRecord(workflow.jobs) ? Object.values(workflow.jobs) : [];
  return jobs.flatMap((job) => {
    const steps: readonly unknown[] = isRecord(job) && Array.isArray(job.steps) ? job.steps : [];
    return steps.flatMap((step) => placesOf(step, isRecord(job) ? job.strategy : null));
  });
}

/** A place that is computed may be any of the matrix's. */
function placesOf(step: unknown, strategy: unknown): readonly string[] {
  if (!isRecord(step) || typeof step.uses !== "string" || !ofUs.test(step.uses)) return [];
  const program = isRecord(step.with) ? step.with.program : undefined;
  if (typeof program !== "string" || program.trim() === "") return [usual];
  if (!program.includes("${{")) return [fileOf(program.trim())];
  return [...JSON.stringify(strategy ?? null).matchAll(/"([^"\\]+)"/g)].map(([, text = ""]) => fileOf(text));
}

/** `controldiff/controldiff@v1`, also of a fork. */
const ofUs = /^[\w.-]+\/controldiff(?:\/[\w./-]*)?@/;

/** A folder stands for the program in it. */
function fileOf(place: string): string {
  const plain = place.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  return /\.ya?ml$/.test(plain) ? plain : `${plain}/program.yml`;
}
