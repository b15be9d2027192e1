import type { Location } from "../../model/place.ts";
import type { Control, Program } from "../../model/program.ts";
import type { Report } from "../../model/report.ts";

/** Controls of a program that a change does not affect, with all that it could have matched. */
export interface NotSelected {
  readonly controls: readonly UnaffectedControl[];
  /** How many more there are. */
  readonly left: number;
}

export interface UnaffectedControl {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  /** Path rules and evidence links as written. */
  readonly paths: readonly string[];
  readonly evidence: readonly string[];
  /** Where its entry stands. */
  readonly at: Location;
}

/** Controls, and rules of each, that are told; and characters of what somebody wrote. */
const [mostControls, mostRules, longest] = [2_000, 20, 1_000];

/** Why the other controls of a program were not selected. Null: there is no program. */
export function notSelected(report: Report, program: Program | null, side: Location["side"]): NotSelected | null {
  if (program === null) return null;
  const affected = new Set(report.affected.map(({ control }) => control));
  const all = program.controls.filter(({ id, complementary }) => complementary === null && !affected.has(id));
  const controls = all.slice(0, mostControls).map((control) => unaffected(control, side));
  return { controls, left: all.length - controls.length };
}

function unaffected({ id, title, owner, paths, evidence, place }: Control, side: Location["side"]): UnaffectedControl {
  const cut = (text: string) => text.slice(0, longest);
  const rules = (all: readonly { readonly text: string }[]) => all.slice(0, mostRules).map(({ text }) => cut(text));
  return {
    id: cut(id),
    title: cut(title),
    owner: owner === null ? null : cut(owner.name),
    paths: rules(paths),
    evidence: rules(evidence),
    at: { ...place, side },
  };
}
