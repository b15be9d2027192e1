import { whyNotOn } from "../../evidence/kinds/workflow-run.ts";
import { neededBy } from "../../evidence/less/needs.ts";
import { isTolerated } from "../../evidence/less/tolerated.ts";
import { asksHowItWent, foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import type { Known } from "../../files/workflow/fold.ts";
import { narrowedKeys } from "../../files/workflow/triggers.ts";
import { handedOver, type Step, type Workflow } from "../../files/workflow/workflow.ts";
import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import { atBase, atHead } from "../../model/place.ts";
import { programFileIn } from "../../model/program-file.ts";
import { remember } from "../../model/remember.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import { type ProgramCheck, programChecks } from "../program-checks.ts";
import { type RunningJob, wayTo } from "../running-jobs.ts";
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
  const files = wayTo(first.is.at).map((job) => job.file);
  return [loosened(program, words, files.toReversed(), "head")];
}

function lossOf(was: ProgramCheck, is: ProgramCheck, head: Snapshot): Sentence | null {
  for (const event of startsOn(was)) {
    const [before, now] = [triggersOf(was)?.get(event), triggersOf(is)?.get(event)];
    if (before === undefined) continue;
    if (now === undefined) return sentence`no longer runs on ${code(event)}`;
    const [key] = narrowedKeys(event, before, now);
    if (key !== undefined)
      return sentence`runs on fewer pull requests: ${code(`on.${event}.${key}`)} lets less through`;
    const [why] = wayTo(is.at).flatMap(({ workflow, job }) => whyNotOn(event, workflow, job.id, head.files) ?? []);
    if (why !== undefined) return sentence`${why}`;
    const narrower = newConditions(was, is, event)[0];
    if (narrower !== undefined) return sentence`now runs only if ${code(narrower.ifText)}`;
  }
  if (mayFail(is)) return sentence`may now fail (${code("continue-on-error")})`;
  return ownerOf(was) === ownerOf(is) ? null : sentence`now runs ${code(is.step.uses ?? "")}`;
}

/** The conditions that none of those before stands for, and that do not hold for everybody. */
function newConditions(was: ProgramCheck, is: ProgramCheck, event: string): readonly Conditioned[] {
  const before = conditionsOf(was);
  const [seen, sees] = [lookedAt(was), lookedAt(is)];
  const others = contexts.filter((context) => seen[context] !== sees[context]);
  return conditionsOf(is).filter(({ condition, ifText, known }) => {
    const isSame = !others.some((context) => new RegExp(`\\b${context}\\b`, "i").test(ifText));
    if (isSame && before.some((one) => holdsWherever(one.condition, condition))) return false;
    return foldedCondition(condition, anybody(event, known)) !== true;
  });
}

type Conditioned = Pick<Step, "condition" | "ifText"> & Pick<RunningJob, "known">;

/** The conditions under which a check runs: of its step, of each job on the way to it, and of those that such a job needs, as it is skipped where they are. */
const conditionsOf = remember(({ at, step }: ProgramCheck): readonly Conditioned[] => {
  const ofJobs = wayTo(at).flatMap(({ job, workflow, known }) => {
    const needed = asksHowItWent(job.condition) ? [] : neededBy(job, workflow).values();
    return [job, ...needed].map(({ condition, ifText }) => ({ condition, ifText, known }));
  });
  return [...ofJobs, { ...step, known: at.known }];
});

const contexts = ["inputs", "matrix", "env"] as const;

/** What a condition may look at that is written elsewhere: where that is another, so is the condition. */
const lookedAt = remember(({ at, step }: ProgramCheck): Readonly<Record<(typeof contexts)[number], string>> => {
  const inputs = wayTo(at).map(({ caller, workflow }) =>
    caller === null ? [] : [caller.job.matrix, ...inOrder(handedOver(caller.job, workflow))],
  );
  return {
    inputs: JSON.stringify(inputs),
    matrix: JSON.stringify(at.job.matrix ?? null),
    env: JSON.stringify(inOrder(step.variables)),
  };
});

function inOrder<V>(named: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...named].sort(by(([name]) => name));
}

/** An event of somebody whom no workflow names, so that leaving out a robot by its name lessens nothing. */
function anybody(event: string, known: Known): Known {
  const ofEvent = (name: string) => {
    if (name === "github.event_name") return event;
    return /^github\.(?:(?:triggering_)?actor|event\.(?:pull_request\.user|sender)\.login)$/i.test(name)
      ? "\0"
      : undefined;
  };
  return { ...known, context: (name) => ofEvent(name) ?? known.context(name) };
}

function startsOn(check: ProgramCheck): readonly string[] {
  return ofPullRequests.filter((event) => triggersOf(check)?.has(event));
}

/** Of the workflow that is started, whichever it calls. */
function triggersOf({ at }: ProgramCheck): Workflow["triggers"] {
  return wayTo(at)[0]?.workflow.triggers ?? null;
}

function mayFail({ at, step }: ProgramCheck): boolean {
  return [...wayTo(at).map(({ job }) => job), step].some(({ continueOnError }) => isTolerated(continueOnError));
}

function ownerOf({ step }: ProgramCheck): string {
  return (step.uses ?? "").split("/")[0]?.toLowerCase() ?? "";
}

function loosened(program: string, message: Sentence, explainedBy: readonly string[], side: "base" | "head"): Finding {
  const top = { path: explainedBy.at(-1) ?? program, line: 1, column: 1 };
  const location = side === "head" ? atHead(top) : atBase(top);
  return finding("policy-loosened", [`check of ${program}`], { message, location, explainedBy });
}
