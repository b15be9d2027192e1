import { controlOf } from "../../model/control-of.ts";
import type { Finding } from "../../model/finding.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";

/** To restore the owner that base has, unless that one was wrong too. */
export function ownerStep({ subject: [control] }: Finding, { base }: TwoSides): Sentence {
  const before = controlOf(base?.program, control)?.owner?.name;
  const wasWrong = base?.assessment.findings.some(
    (found) => found.rule === "owner-invalid" && found.control === control,
  );
  return before === undefined || wasWrong
    ? sentence`name an owner who exists`
    : sentence`restore the owner ${code(before)}`;
}
