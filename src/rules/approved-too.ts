import type { Finding, Fix } from "../model/finding.ts";
import { type Sentence, sentence } from "../model/sentence.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { newLink } from "./new-in-control.ts";

/** ` and have that approved by @lead`: behind a step that is itself a change of the program. Empty where nobody can approve it. */
export function approvedToo({ programApprovers: by }: TwoSides): Sentence {
  return by === null ? [] : sentence` and have that approved by ${by}`;
}

/**
 * Another link, or one that requires something else: for a link that base has that is a change of the program, so it is offered only where
 * somebody can approve it. Begins with `, or `.
 */
export function orRelink(step: Sentence, found: Finding, sides: TwoSides): Sentence {
  if (!isLinkOfBase(found, sides)) return sentence`, or ${step}`;
  return sides.programApprovers === null ? [] : sentence`, or ${step}${approvedToo(sides)}`;
}

/**
 * The guess at what a link was meant to say. For a link that base has, to write it is a change of the program: null where nobody can
 * approve that, and where there is no guess.
 */
export function guessOf(found: Finding, sides: TwoSides): Fix | null {
  const { fix } = found;
  if (fix === null || !isLinkOfBase(found, sides)) return fix;
  return sides.programApprovers === null ? null : { ...fix, text: sentence`${fix.text}${approvedToo(sides)}` };
}

/** Whether base's control has the link that a finding is about, itself and not a link inside its page. */
export function isLinkOfBase(found: Finding, sides: TwoSides): boolean {
  return sides.base !== null && newLink(found, { ...sides, base: sides.base }) === null;
}
