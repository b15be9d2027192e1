import { whyNotOn } from "../../evidence/kinds/workflow-run.ts";
import { isTolerated } from "../../evidence/less/tolerated.ts";
import { foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { type Known, nothingKnown } from "../../files/workflow/fold.ts";
import { narrowedKeys } from "../../files/workflow/triggers.ts";
import type { Finding } from "../../model/finding.ts";
import { atBase, atHead } from "../../model/place.ts";
import { programFileIn } from "../../model/program-file.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import { type ProgramCheck, programChecks } from "../program-checks.ts";
import type { ProgramChange } from "./programs.ts";

/** The events on which a check says something about a pull request. */
const ofPullRequests = ["pull_request", "pull_request_target"];

/**
 * `policy-loosened`: a program beside the one that is judged is removed together with its check, or its check no longer starts on pull requests as it did,
 * lets its failure pass or runs somebody else's action. Nobody else would be asked: the check that could tell is the one that is changed.
 */
export const otherChecksLoosened: ProgramChange = ({ base, head, sides }) => {
  const judged = new Set([base.place.path, head.place.path]);
  const [before, now] = [programChecks(sides.base), programChecks(sides.head, sides.base)];
  const programs = new Set(before.map(({ program }) => program).filter((one) => !judged.has(one)));
  return [...programs].flatMap((program) => {
    const isOf = (check: ProgramCheck) => check.program === program;
    const isThere = (snapshot: Snapshot) => programFileIn(snapshot.files, program) !== null;
    if (!isThere(sides.base)) return [];
    if (isThere(sides.head)) return weaker(before.filter(isOf), now.filter(isOf), sides.head);
    return now.some(isOf) ? [] : [removed(before.filter(isOf))];
  });
};

function removed([check]: readonly ProgramCheck[]): Finding {
  const { program = "", file = "" } = check ?? {};
  return loosened(
    program,
    sentence`${path(program)} was removed with its check in ${path(file)}`,
    [program, file],
    "base",
  );
}

/** One check that is as firm as one of base is enough; where base had none that is firm nothing is lost. */
function weaker(before: readonly ProgramCheck[], now: readonly ProgramCheck[], head: Snapshot): readonly Finding[] {
  const firm = before.filter((check) => startsOn(check).length > 0 && !mayFail(check));
  const losses = firm.map((was) => {
    const found = now.map((is) => ({ is, why: lossOf(was, is, head) }));
    return found.some(({ why }) => why === null)
      ? null
      : (found.find(({ is }) => is.file === was.file) ?? found[0] ?? null);
  });
  const [first] = losses;
  if (first == null || losses.includes(null) || first.why === null) return [];
  const { program, file } = first.is;
  const words = sentence`the check of ${path(program)} in ${path(file)} ${first.why}`;
  return [loosened(program, words, [file], "head")];
}

function lossOf(was: ProgramCheck, is: ProgramCheck, head: Snapshot): Sentence | null {
  for (const event of startsOn(was)) {
    const [before, now] = [was.workflow.triggers?.get(event), is.workflow.triggers?.get(event)];
    if (before === undefined) continue;
    if (now === undefined) return sentence`no longer runs on ${code(event)}`;
    const [key] = narrowedKeys(event, before, now);
    if (key !== undefined)
      return sentence`runs on fewer pull requests: ${code(`on.${event}.${key}`)} lets less through`;
    const why = whyNotOn(event, is.workflow, is.job.id, head.files);
    if (why !== null) return sentence`${why}`;
  }
  for (const at of ["job", "step"] as const) {
    const [before, now] = [was[at].condition, is[at].condition];
    if (!holdsWherever(before, now) && foldedCondition(now, anybody) !== true)
      return sentence`now runs only if ${code(is[at].ifText)}`;
  }
  if (mayFail(is)) return sentence`may now fail (${code("continue-on-error")})`;
  return ownerOf(was) === ownerOf(is) ? null : sentence`now runs ${code(is.step.uses ?? "")}`;
}

/** Somebody whom no workflow names, so that leaving out a robot by its name lessens nothing. */
const anybody: Known = {
  ...nothingKnown,
  context: (name) =>
    /^github\.(?:(?:triggering_)?actor|event\.(?:pull_request\.user|sender)\.login)$/i.test(name) ? "\0" : undefined,
};

function startsOn({ workflow }: ProgramCheck): readonly string[] {
  return ofPullRequests.filter((event) => workflow.triggers?.has(event));
}

function mayFail({ job, step }: ProgramCheck): boolean {
  return isTolerated(job.continueOnError) || isTolerated(step.continueOnError);
}

function ownerOf({ step }: ProgramCheck): string {
  return (step.uses ?? "").split("/")[0]?.toLowerCase() ?? "";
}

function loosened(program: string, message: Sentence, explainedBy: readonly string[], side: "base" | "head"): Finding {
  const top = { path: explainedBy.at(-1) ?? program, line: 1, column: 1 };
  const location = side === "head" ? atHead(top) : atBase(top);
  return finding("policy-loosened", [`check of ${program}`], { message, location, explainedBy });
}
