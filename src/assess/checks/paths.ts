import type { Finding, Fix } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { PathRule } from "../../model/program.ts";
import { aboutControl } from "../about-control.ts";
import { removeItem } from "../edits/yaml-items.ts";
import { at, type Facts } from "../facts.ts";
import { finding } from "../rules.ts";

/** `path-dead`: a path rule that matches no file. */
export function deadPaths(facts: Facts): readonly Finding[] {
  const { deadRules } = facts.files;
  const places = deadRules.map(({ rule }) => rule.place);
  return deadRules.map(({ control, rule }) =>
    finding("path-dead", [control.id, rule.text], {
      message: `the path rule ${rule.text} of ${control.id} matches no file`,
      location: at(facts, rule.place),
      fix: fixOf(facts, rule, places),
      explainedBy: [rule.glob, rule.place.path],
      ...aboutControl(control),
    }),
  );
}

/** To correct a rule takes somebody who knows what was meant; a rule that matches nothing can always go. */
function fixOf(facts: Facts, rule: PathRule, dead: readonly Place[]): Fix {
  const edits = facts.side === "base" ? [] : removeItem(rule.place, dead, facts.snapshot);
  return { text: `remove the path rule ${rule.text}, or correct it`, location: at(facts, rule.place), edits };
}
