import type { Finding, RuleId } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";

/**
 * A finding for each problem of head's files, in their order. Two at one column, such as two missing keys, are numbered, so that they can be
 * told apart. `alsoExplainedBy`: files whose change can explain it where the problem's own file did not change.
 */
export function problemFindings(
  rule: RuleId,
  problems: readonly Problem[],
  alsoExplainedBy: readonly string[] = [],
): readonly Finding[] {
  const known = new Map<string, number>();
  return problems.map(({ place, message }) => {
    const { path, line, column } = place;
    const where = `${line}:${column}`;
    const nth = (known.get(`${path} ${where}`) ?? 0) + 1;
    known.set(`${path} ${where}`, nth);
    return finding(rule, [path, nth === 1 ? where : `${where} #${nth}`], {
      message: words(message),
      location: atHead(place),
      explainedBy: [path, ...alsoExplainedBy],
    });
  });
}
