import { findCodeowners } from "../codeowners/codeowners.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Finding, RuleId } from "../model/finding.ts";
import type { Control } from "../model/program.ts";
import type { CarriedLink, StillAsked } from "../model/two-sides.ts";
import { asksAsMuch, isAbout, successorsOf } from "./link-succession.ts";

/** What head still requires of base's program, given the changes of the program that were found. */
export function stillAskedAt(base: Assessed, head: Assessed, sides: Sides, changes: readonly Finding[]): StillAsked {
  const subjectsOf = (rule: RuleId) =>
    new Set(changes.filter((change) => change.rule === rule).flatMap((change) => change.subject));
  const before = new Map(base.program.controls.map((control) => [control.id, control]));
  const after = new Map(head.program.controls.map((control) => [control.id, control]));
  return {
    base: base.program,
    head,
    before,
    after,
    carriedOn: (control, link) => carriedOn(link, before.get(control), after.get(control), sides),
    relinked: subjectsOf("evidence-withdrawn"),
    broken: new Set([...base.assessment.failing].flatMap(([id, why]) => (why === "broken-evidence" ? [id] : []))),
    narrowed: subjectsOf("path-narrowed"),
    weakened: subjectsOf("report-weakened"),
    hasCodeowners: findCodeowners(head.snapshot.files) !== null,
  };
}

function carriedOn(
  name: string,
  was: Control | undefined,
  is: Control | undefined,
  sides: Sides,
): readonly CarriedLink[] {
  if (was === undefined || is === undefined) return [];
  return was.evidence
    .filter((link) => isAbout(name, link))
    .flatMap((link) =>
      successorsOf(link, was, is, sides).map((next) => ({
        was: link,
        is: next,
        asksLess: !asksAsMuch(link, next),
      })),
    );
}
