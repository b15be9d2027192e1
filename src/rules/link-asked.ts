import type { Finding } from "../model/finding.ts";
import type { StillAsked } from "../model/two-sides.ts";

/** Whether head still has an evidence link that requires as much: one that now requires less is as good as gone. */
export function isLinkAsked({ subject: [control = "", link = ""] }: Finding, asked: StillAsked): boolean {
  return asked.carriedOn(control, link).some(({ asksLess }) => !asksLess);
}

/** Whether the control that a finding is about is still there. */
export function isControlThere({ subject: [control = ""] }: Finding, asked: StillAsked): boolean {
  return asked.head.controls.has(control);
}

/** For what an edit of the program can only make stricter by taking it away. */
export const always = (): boolean => true;

/** For what base has as soon as head has it. */
export const noNewDefinition = (): null => null;
