import { removing } from "../../edits/yaml-items.ts";
import type { Finding, Fix } from "../../model/finding.ts";
import type { PathRule } from "../../model/program.ts";
import { code, path, path as pathOf, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { aboutControl } from "../about-control.ts";
import { at, type Facts } from "../facts.ts";

/** `path-dead`: a path rule that matches no file. */
export function deadPaths(facts: Facts): readonly Finding[] {
  const { deadRules } = facts.files;
  const places = facts.side === "base" ? [] : deadRules.map(({ rule }) => rule.place);
  const remove = removing(places, facts.snapshot);
  return deadRules.map(({ control, rule }) =>
    finding("path-dead", [control.id, rule.text], {
      message: sentence`path rule ${pathOf(rule.text)} of ${code(control.id)} matches no file`,
      location: at(facts, rule.place),
      fix: fixOf(facts, rule, remove),
      explainedBy: [rule.glob, rule.place.path],
      ...aboutControl(control),
    }),
  );
}

/** To correct a rule takes somebody who knows what was meant; a rule that matches nothing can always go. */
function fixOf(facts: Facts, rule: PathRule, remove: ReturnType<typeof removing>): Fix {
  const edits = facts.side === "base" ? [] : remove(rule.place);
  return {
    text: sentence`remove the path rule ${path(rule.text)}, or correct it`,
    location: at(facts, rule.place),
    edits,
  };
}
