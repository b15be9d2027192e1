import type { Finding } from "../model/finding.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";

/** `fix TX-01, or `: the first step where a control that should answer is there and does not hold. */
export function repair({ control }: Finding): Sentence {
  return control === null ? [] : sentence`fix ${code(control)}, or `;
}
