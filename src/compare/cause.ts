import { controlOf } from "../assess/control-of.ts";
import { criteriaOf } from "../assess/criteria.ts";
import { watches } from "../assess/inheritance.ts";
import type { Cause, Finding } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Control } from "../model/program.ts";
import type { ChangedFile } from "../model/snapshot.ts";
import type { Assessed } from "./assessed.ts";
import type { ChangedFiles, Touched } from "./changed-files.ts";
import { lostText } from "./lost-text.ts";
import { atBase, atHead } from "./program-changes/programs.ts";

/** What a cause is looked for in. */
export interface ComparisonContext {
  readonly base: Assessed | null;
  readonly head: Assessed;
  readonly files: readonly ChangedFile[];
  readonly changed: ChangedFiles;
  readonly introduced: readonly Finding[];
}

/** What in the change made an introduced finding; null where nothing in it did: time passed, or the world changed. */
export function causeOf(found: Finding, around: ComparisonContext): Cause | null {
  const whole = gapAround(found, around.introduced);
  return (
    lostControl(found, around) ??
    (whole === null ? null : causeOf(whole, around)) ??
    newDefinition(found, around) ??
    lostText(found, around.base, (path) => changedFile({ ...found, explainedBy: [path] }, around.changed)) ??
    changedFile(found, around.changed)
  );
}

/** The gap in the whole criterion that a point's gap is part of: one thing made both, and one mends both. */
export function gapAround({ rule, subject: [criterion], actor }: Finding, among: readonly Finding[]): Finding | null {
  if (rule !== "point-gap") return null;
  return (
    among.find((one) => one.rule === "criterion-gap" && one.subject[0] === criterion && one.actor === actor) ?? null
  );
}

/** The finding, among those introduced, that is why a control no longer answers for what `found` misses. */
export function failureBehind(found: Finding, { base, introduced }: ComparisonContext): Finding | null {
  const answering = answeringAtBase(found, base);
  // Most findings are no gap, and a change may introduce very many.
  if (answering.length === 0) return null;
  const fails = (other: Finding) => other.group === "broken-evidence" || other.group === "lost-owner";
  return (
    introduced.find((other) => fails(other) && other.control !== null && answering.includes(other.control)) ?? null
  );
}

/** Ids of the controls that answered at base for the criterion, point or risk that is now without an answer. */
export function answeringAtBase(found: Finding, base: Assessed | null): readonly string[] {
  if (base === null) return [];
  switch (found.rule) {
    case "risk-untreated":
    case "point-gap":
      return base.program.controls.filter((control) => claims(control, found)).map((control) => control.id);
    case "criterion-gap":
      return base.assessment.coverage
        .filter((row) => row.criterion === found.subject[0] && row.actor === found.actor)
        .flatMap((row) => row.controls);
    default:
      return [];
  }
}

/** For gaps: why the control that answered at base does so no more. */
function lostControl(found: Finding, around: ComparisonContext): Cause | null {
  const failure = failureBehind(found, around);
  if (failure !== null) return causeOf(failure, around);
  for (const id of answeringAtBase(found, around.base)) {
    const was = controlOf(around.base?.program, id);
    const is = controlOf(around.head.program, id);
    if (was !== null && is === null) return { text: `control ${id} was removed`, location: atBase(was.place) };
    const text = was === null || is === null ? null : noLonger(was, is, found, around);
    if (is !== null && text !== null) return { text, location: atHead(is.place) };
  }
  return null;
}

/** What a control does not do any more: a provider's part was answered by watching over the provider. */
function noLonger(was: Control, is: Control, found: Finding, { base, head }: ComparisonContext): string | null {
  const actor = found.actor ?? "";
  if (base !== null && watches(was, actor, base.program)) {
    return watches(is, actor, head.program) ? null : `${is.id} no longer monitors ${actor}`;
  }
  const [subject, point] = found.subject;
  const what = found.rule === "point-gap" ? `point ${point} of ${subject}` : subject;
  return claims(is, found) ? null : `${is.id} no longer answers for ${what}`;
}

/** Whether a control says that it answers for what is missed. */
function claims(control: Control, found: Finding): boolean {
  const [subject, point] = found.subject;
  if (found.rule === "risk-untreated") return control.treats.some((risk) => risk.id === subject);
  const own = control.satisfies.filter((claim) => control.actor === found.actor && claim.criterion === subject);
  if (found.rule === "criterion-gap") return own.length > 0;
  return own.some(({ points }) => points === null || points.includes(Number(point)));
}

/** For things that base did not have: the definition that brought them. */
function newDefinition(found: Finding, { base, head }: ComparisonContext): Cause | null {
  if (base === null) return null;
  const [first = "", second = ""] = found.subject;
  switch (found.group) {
    case "new-gap":
    case "point-gap":
      return newlyAsked(found, base, head);
    case "lost-owner":
    case "codeowner-drift":
    case "broken-evidence":
    case "suspect-evidence":
    case "overdue-review":
    case "due-review":
    case "dead-path":
      return newInControl(found, controlOf(base.program, first), controlOf(head.program, first), second);
    case "untreated-risk":
      return base.program.risks.some((risk) => risk.id === first && risk.treatment === "mitigate")
        ? null
        : { text: `risk ${first} is now to be mitigated`, location: found.location };
    case "neglected-risk":
      return base.program.risks.some((risk) => risk.id === first)
        ? null
        : { text: `risk ${first} was added`, location: found.location };
    default:
      return null;
  }
}

function newlyAsked(found: Finding, base: Assessed, head: Assessed): Cause | null {
  const [criterion] = found.criteria;
  const framework = criteriaOf(head.program).find(({ key }) => key === criterion)?.framework;
  if (criterion === undefined || framework === undefined) return null;
  const rows = base.assessment.coverage.filter((row) => row.criterion === criterion);
  const before = rows.filter((row) => row.status !== "not-applicable");
  if (before.length === 0) return { text: `${criterion} came into scope`, location: atHead(framework.place) };
  if (found.actor === null || before.some((row) => row.actor === found.actor && row.role !== "none")) return null;
  const place = head.program.responsibilities.get(criterion)?.place ?? framework.place;
  return { text: `${found.actor} now answers for ${criterion}`, location: atHead(place) };
}

function newInControl(found: Finding, was: Control | null, is: Control | null, part: string): Cause | null {
  if (is === null) return null;
  if (was === null) return { text: `control ${is.id} was added`, location: atHead(is.place) };
  const owner = ownerChange(was, is);
  switch (found.group) {
    case "lost-owner":
    case "codeowner-drift":
      return owner === null ? null : { text: owner, location: atHead((is.owner ?? is).place) };
    case "dead-path":
      return was.paths.some((rule) => rule.text === part) ? null : added(part, is, found.location);
    default:
      return part === "" || was.evidence.some((link) => link.text === part) ? null : added(part, is, found.location);
  }
}

function ownerChange(was: Control, is: Control): string | null {
  const [before, after] = [was.owner?.name ?? null, is.owner?.name ?? null];
  if (before === after) return null;
  if (after === null) return `owner ${before} of ${is.id} was removed`;
  return before === null
    ? `owner ${after} was added to ${is.id}`
    : `owner of ${is.id} changed from ${before} to ${after}`;
}

function added(part: string, control: Control, place: Place): Cause {
  return { text: `${part} was added to ${control.id}`, location: atHead(place) };
}

/** The first of the files that can explain it and that the change touches. */
export function changedFile(found: Finding, changed: ChangedFiles): Cause | null {
  for (const explanation of found.explainedBy) {
    const touched = changed(explanation);
    if (touched !== null) return inWords(touched, found);
  }
  return null;
}

function inWords({ path, file }: Touched, found: Finding): Cause {
  const top = { path, line: 1, column: 1 };
  switch (file.status) {
    case "removed":
      return { text: `${path} was removed`, location: atBase(top) };
    case "added":
      return { text: `${path} was added`, location: atHead(top) };
    case "renamed":
      if (path !== file.path) {
        return { text: `${path} was renamed to ${file.path}`, location: atHead({ ...top, path: file.path }) };
      }
      return { text: `${path} was renamed from ${file.previous}`, location: atHead(top) };
    default:
      if (found.cause?.location.path === path) return found.cause;
      return { text: `${path} was changed`, location: found.location.path === path ? found.location : atHead(top) };
  }
}
