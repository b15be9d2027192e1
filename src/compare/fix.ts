import { controlOf } from "../assess/control-of.ts";
import { renewal } from "../assess/inheritance.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Actor, Owner } from "../model/program.ts";
import { list } from "../model/words.ts";
import { answeringAtBase, type ComparisonContext, failureBehind, gapAround } from "./cause.ts";
import { followed, isWorthAnEdit } from "./followed.ts";

/** What to do about a finding of head: the exact edit where one is known, else an instruction; null where only time or the world can help. */
export function fixOf(found: Finding, around: ComparisonContext, programOwners: readonly Owner[]): Fix | null {
  const behind = failureBehind(found, around);
  if (behind !== null) return fixOf(behind, around, programOwners);
  const whole = gapAround(found, around.head.assessment.findings);
  if (whole !== null) return fixOf(whole, around, programOwners);
  const moved = followed(found, around);
  if (moved !== null) return moved;
  const exact = found.rule === "criterion-gap" || !isWorthAnEdit(found, around.changed) ? null : found.fix;
  if (exact !== null) return found.rule === "evidence-suspect" ? byCommand(exact, found) : exact;
  const text = instruction(found, around, programOwners);
  const location = found.rule === "criterion-gap" ? (found.fix?.location ?? found.location) : found.location;
  return text === null ? null : { text, location, edits: [] };
}

/** Nobody copies 64 digits by hand. */
function byCommand(fix: Fix, { subject: [control = "", link = ""] }: Finding): Fix {
  return { ...fix, text: `${fix.text}: controldiff attest ${control} --link ${JSON.stringify(link)}` };
}

function instruction(found: Finding, around: ComparisonContext, programOwners: readonly Owner[]): string | null {
  if (found.group === "program-change") {
    const owners = programOwners.map((owner) => owner.name);
    return owners.length === 0
      ? "undo it: the program names no owners who could approve"
      : `undo it, or have it approved by ${list(owners)}`;
  }
  const [first = "", second = ""] = found.subject;
  switch (found.rule) {
    case "criterion-gap":
      return gapInstruction(found, around);
    case "point-gap":
      return `name point ${second} in a control of ${found.actor} that covers it`;
    case "responsibility-unassigned":
      return `say in responsibilities which actor answers for ${first}`;
    case "control-unowned":
    case "owner-invalid":
      return ownerInstruction(first, around);
    case "program-owner-invalid":
      return "name a program owner who exists and can see the repository";
    case "owner-not-codeowner":
      return `give the files to ${second} in CODEOWNERS, or name their owner in ${first}`;
    case "codeowners-error":
      return "correct the line";
    case "evidence-none":
      return `add an evidence link to ${first}`;
    case "evidence-missing":
      return `restore ${found.explainedBy[0] ?? second}, or point the link at what took its place`;
    case "evidence-anchor":
      return "point the link at a part that is there";
    case "evidence-content":
      return "restore the text, or change what the link asks for";
    case "evidence-failing":
      return "make it pass, and commit the report or workflow that shows it";
    case "evidence-url":
      return "point the link at a URL that answers";
    case "evidence-expired":
      return "obtain the current document and write its valid-until";
    case "report-expired":
      return renewal(first);
    case "review-overdue":
    case "review-due":
      return `read it again, then: controldiff attest ${first} --link ${JSON.stringify(second)}`;
    case "evidence-suspect":
      return "read it again and attest it anew";
    case "unmapped-change":
      return `add ${first} to the paths of a control, or to the scope's exclude`;
    case "risk-untreated":
      return `${mend(found)}add ${first} to the treats of an effective control`;
    case "risk-unowned":
      return `name an owner of ${first} who exists`;
    case "risk-overdue":
      return `look at ${first} again and write the next review-by or until`;
    case "risk-unaccepted":
      return `write who accepted ${first} and until when, or treat it`;
    case "waiver-too-long":
      return "give it an earlier day";
    case "waiver-expiring":
      return "fix what it accepts, or have a new one approved";
    case "waiver-dead":
      return "remove it";
    case "incomplete-input":
      return "run again";
    default:
      return null;
  }
}

function gapInstruction(found: Finding, { base, head }: ComparisonContext): string {
  const [criterion] = found.subject;
  const lost = answeringAtBase(found, base).filter((id) => head.program.controls.every((control) => control.id !== id));
  const add = found.fix?.text ?? supply(head.program.actors.get(found.actor ?? ""), criterion ?? "");
  if (lost.length > 0) return `restore ${list(lost)}, or ${add}`;
  return (found.fix === null ? mend(found) : "") + add;
}

/** What an actor answers with: we with a control, a carved-out provider with its report, a customer with a CUEC. */
function supply(actor: Actor | undefined, criterion: string): string {
  if (actor?.kind === "user-entity") return `write a CUEC of ${actor.id} for ${criterion}`;
  if (actor?.method === "carve-out") {
    return `write the current report of ${actor.id}, and keep an effective control of yours that monitors it`;
  }
  return `add a control of ${actor?.id} that satisfies ${criterion}`;
}

function mend({ control }: Finding): string {
  return control === null ? "" : `mend ${control}, or `;
}

function ownerInstruction(control: string, { base }: ComparisonContext): string {
  const before = controlOf(base?.program, control)?.owner?.name;
  const wasWrong = base?.assessment.findings.some(
    (found) => found.rule === "owner-invalid" && found.control === control,
  );
  return before === undefined || wasWrong ? "name an owner who exists" : `restore the owner ${before}`;
}
