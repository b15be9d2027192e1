import type { Finding } from "../../model/finding.ts";
import { aboutControl } from "../about-control.ts";
import { at, type Facts } from "../facts.ts";
import { finding } from "../rules.ts";

/** `path-dead`: a path rule that matches no file. */
export function deadPaths(facts: Facts): readonly Finding[] {
  return facts.files.deadRules.map(({ control, rule }) =>
    finding("path-dead", [control.id, rule.text], {
      message: `the path rule ${rule.text} of ${control.id} matches no file`,
      location: at(facts, rule.place),
      explainedBy: [rule.glob, rule.place.path],
      ...aboutControl(control),
    }),
  );
}
