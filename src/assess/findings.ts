import type { Finding } from "../model/finding.ts";
import { finding } from "../rules/make-finding.ts";
import { postureRules } from "../rules/registry.ts";
import type { AssessFacts } from "./facts.ts";

/** What evidence shows to be wrong, then what each rule finds, in the order of the registry: a later rule sees what the earlier ones found. */
export function findingsFrom(facts: AssessFacts): readonly Finding[] {
  const all = [...facts.evidence.findings];
  for (const { id, found } of postureRules) {
    if (found === "by-evidence") continue;
    all.push(...found(facts, [...all]).map(({ subject, ...wrong }) => finding(id, subject, wrong)));
  }
  return all;
}
