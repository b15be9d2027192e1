import type { Finding } from "../../model/finding.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";
import { approvedToo } from "../approved-too.ts";

/** To restore the owner that base has, unless that one was wrong too: then another one is a change of the program. */
export function ownerStep({ subject: [control = "", name] }: Finding, sides: TwoSides): Sentence {
  const { base, head } = sides;
  const isDeputy = name !== undefined && head.controls.get(control)?.owner?.name !== name;
  if (isDeputy) return sentence`name a deputy who exists instead of ${code(name)}, or none`;
  const before = base?.controls.get(control)?.owner?.name;
  const wasWrong = base?.assessment.findings.some(
    (found) => found.rule === "owner-invalid" && found.control === control,
  );
  if (before === undefined) return sentence`name an owner who exists`;
  return wasWrong
    ? sentence`name an owner who exists${approvedToo(sides)}`
    : sentence`restore the owner ${code(before)}`;
}
