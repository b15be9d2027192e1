import { splitCriterionKey } from "../../model/catalogue.ts";
import type { StandingFinding } from "../../model/finding.ts";

/** What findings are about: criteria of one framework, or points of one criterion, together; everything else alone. */
export interface Subjects {
  /** Framework or criterion, and actor; empty of what is about something else. */
  readonly of: readonly string[];
  readonly names: readonly string[];
}

/** The subjects of findings, so that thirty gaps name their framework and actor once. */
export function subjectsOf(findings: readonly StandingFinding[]): readonly Subjects[] {
  const groups = new Map<string, Subjects & { readonly names: string[]; readonly whole: string }>();
  for (const found of findings) {
    const { of, name } = namedIn(found);
    const key = JSON.stringify(of);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { of, names: [name], whole: found.subject.join(", ") });
    else group.names.push(name);
  }
  return [...groups.values()].map(({ whole, ...group }) =>
    group.names.length === 1 ? { of: [], names: [whole] } : group,
  );
}

function namedIn({ criteria, subject }: StandingFinding): { readonly of: readonly string[]; readonly name: string } {
  const [first = "", ...rest] = subject;
  const key = criteria.find((one) => one === first);
  if (key === undefined) return { of: [], name: subject.join(", ") };
  const [point, actor] = rest;
  if (point !== undefined && actor !== undefined) return { of: [key, actor], name: point };
  const { framework, criterion } = splitCriterionKey(key);
  return { of: [framework, ...rest], name: criterion };
}
