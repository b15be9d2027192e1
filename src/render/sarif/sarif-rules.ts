import type { RuleId } from "../../model/finding.ts";
import { ruleHelpUrl } from "../../model/help.ts";
import { ruleIds as ids, rules } from "../../rules/registry.ts";

/** Where a rule stands among the descriptors. */
export const ruleIndexes: ReadonlyMap<RuleId, number> = new Map(ids.map((id, at) => [id, at]));

/** Every rule of the findings table, those without a result too: so that "found nothing" differs from "not looked for". */
export const ruleDescriptors: readonly object[] = ids.map((id) => {
  const { group, severity, wrongWhen, why, remedy } = rules[id];
  const help = `${why} ${remedy}`;
  const words = id.replaceAll("-", " ");
  return {
    id,
    name: words.replace(/(?:^| )\w/g, (start) => start.trim().toUpperCase()),
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    fullDescription: { text: `Wrong when: ${wrongWhen}.` },
    help: { text: help.replaceAll("`", ""), markdown: help },
    helpUri: ruleHelpUrl(id),
    defaultConfiguration: { level: severity },
    properties: { tags: ["compliance", group], precision: "very-high" },
  };
});
