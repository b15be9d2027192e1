import { moveFix } from "../evidence/move-fix.ts";
import type { Cause, Finding, Fix, StandingFinding } from "../model/finding.ts";
import { at, type Sentence, sentence, withoutReasons } from "../model/sentence.ts";
import type { ChangedFiles, TwoSides } from "../model/two-sides.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";
import type { PostureRule, ProgramChangeRule } from "../rules/rule.ts";
import { changedFile } from "./changed-file.ts";
import { type RootCause, rootCauseOf, wholeOf } from "./root-cause.ts";
import type { ClassifiedFinding } from "./standing.ts";

/** Whether an introduced finding alone makes the verdict fail. */
type Blocks = (introduced: Finding) => boolean;

/** Adds what a reader needs: what caused a finding, what to do about it, and whether it blocks. */
export function withCauseAndFix(found: ClassifiedFinding, sides: TwoSides, blocks: Blocks): StandingFinding {
  const { parts: _, ...reported } = found;
  switch (found.standing) {
    case "introduced":
      return introduced(found, sides, blocks);
    case "existing":
      return {
        ...reported,
        standing: "existing",
        cause: null,
        fix: fixOf(withRootCause(found, sides), sides),
        blocking: false,
      };
    case "waived": {
      const { group, standing } = found;
      return {
        ...reported,
        group,
        standing,
        cause: null,
        fix: fixOf(withRootCause(found, sides), sides),
        blocking: false,
      };
    }
    case "resolved":
    case "withdrawn":
      return { ...reported, standing: found.standing, cause: null, fix: null, blocking: false };
  }
}

function introduced(found: Finding, sides: TwoSides, blocks: Blocks): StandingFinding {
  const { parts: _, ...reported } = found;
  const traced = withRootCause(found, sides);
  const [cause, fix, blocking] = [causeOf(traced, sides), fixOf(traced, sides), blocks(found)];
  return { ...reported, standing: "introduced", message: messageOf(found, sides.changed), cause, fix, blocking };
}

/** The same where head could not be assessed: only what could not be evaluated is told, and it is all new. */
export function unreadWithCauseAndFix(found: Finding, changed: ChangedFiles, blocks: Blocks): StandingFinding {
  const { parts: _, ...reported } = found;
  const rule = rules[found.rule];
  if (rule.is !== "change") throw new Error(`${found.rule} was found although head was not assessed`);
  const [cause, fix] = [changedFile(found, changed), asFix(rule.nextStep(found), found)];
  return { ...reported, standing: "introduced", cause, fix, blocking: blocks(found) };
}

/** Where the change says what a file is called now, a guess at which was meant would only mislead. */
function messageOf({ rule, message, explainedBy: [gone = ""] }: Finding, changed: ChangedFiles): Sentence {
  const isRenamed = rule === "evidence-missing" && changed(gone)?.file.status === "renamed";
  return isRenamed ? withoutReasons(message) : message;
}

/** A finding with what caused it and has to be fixed first. */
interface Traced {
  readonly found: Finding;
  readonly root: RootCause;
}

function withRootCause(found: Finding, sides: TwoSides): Traced {
  return { found, root: rootCauseOf(found, sides) };
}

/** What in the change caused an introduced finding; null where nothing in it did: time passed, or the world changed. */
function causeOf({ found, root: { failure, misread, lost } }: Traced, sides: TwoSides): Cause | null {
  const { base, changed } = sides;
  if (misread !== null) return ofMisreading(misread, changed);
  const whole = wholeOf(found, sides.introduced);
  const rule = postureRuleOf(found);
  return (
    (failure === null ? lost : causeOf(withRootCause(failure, sides), sides)) ??
    (whole === null ? null : causeOf(withRootCause(whole, sides), sides)) ??
    (base === null || rule === null ? null : rule.newDefinition(found, { ...sides, base })) ??
    changedFile(found, changed)
  );
}

/** Of a warning that stands in a file which did not change: what changed. */
function ofMisreading(warning: Finding, changed: ChangedFiles): Cause {
  const { location } = warning;
  const cause = changedFile(warning, changed);
  if (cause !== null && cause.location.path !== location.path) return cause;
  return { text: sentence`${at(location)} is not understood`, location };
}

/** What to do about a finding of head or of the change: the exact edit where one is known, else an instruction. */
function fixOf({ found, root }: Traced, sides: TwoSides): Fix {
  const rule = rules[found.rule];
  switch (rule.is) {
    case "change":
      return asFix(rule.nextStep(found), whereToCorrect(found, sides.changed));
    case "program-change":
      return changeFix(rule, found, root.misread, sides);
    case "posture":
      return postureFix(rule, { found, root }, sides);
  }
}

/** A root cause is fixed first; else what moved is followed. */
function postureFix(rule: PostureRule, { found, root }: Traced, sides: TwoSides): Fix {
  const other = root.failure ?? root.misread ?? wholeOf(found, sides.head.assessment.findings);
  if (other !== null) return fixOf(withRootCause(other, sides), sides);
  return moveFix(found, sides) ?? asFix(rule.nextStep(found, sides), found);
}

function asFix(step: Fix | Sentence, { location }: Pick<Finding, "location">): Fix {
  return "text" in step ? step : { text: step, location, edits: [] };
}

/** What was meant and not understood is corrected rather than undone. */
function changeFix(
  rule: ProgramChangeRule,
  found: Finding,
  misread: Finding | null,
  { changed, programApprovers: approvers, isProgramApproved }: TwoSides,
): Fix {
  if (isProgramApproved) return asFix(sentence`nothing to do: a program owner approved it`, found);
  if (misread === null) return asFix(undo(rule, approvers), found);
  const place = whereToCorrect(misread, changed);
  const correct = sentence`correct ${at(place.location)}`;
  return asFix(approvers === null ? correct : sentence`${correct}, or have it approved by ${approvers}`, place);
}

/** What was not understood is corrected where it was written, or where the change made it not understood. */
function whereToCorrect(found: Finding, changed: ChangedFiles): Pick<Finding, "location"> {
  return found.group === "source-warning" ? ofMisreading(found, changed) : found;
}

function undo({ isUndoable }: ProgramChangeRule, approvers: Sentence | null): Sentence {
  if (approvers === null) return sentence`undo it: the program has no owner who could approve it`;
  const approval = sentence`have it approved by ${approvers}`;
  return isUndoable === false ? approval : sentence`undo it, or ${approval}`;
}
