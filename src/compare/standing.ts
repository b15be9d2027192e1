import type { Waived } from "../assess/waivers.ts";
import { type Finding, fingerprintOf, type Standing } from "../model/finding.ts";
import type { StillAsked } from "../model/two-sides.ts";
import { postureRuleOf } from "../rules/registry.ts";
import { isStillAsked } from "./still-asked.ts";

/** A finding and where it stands between base and head. */
export interface ClassifiedFinding extends Finding {
  readonly standing: Standing;
}

/** Set algebra on fingerprints: what head has and base has not, what both have, what only base had. */
export function classify(
  base: readonly Finding[],
  head: readonly Finding[],
  waived: Waived,
  asked: StillAsked,
): readonly ClassifiedFinding[] {
  const before = new Set(base.flatMap((found) => [found.fingerprint, ...carriedOn(found, asked)]));
  const after = new Set(head.map((found) => found.fingerprint));
  const isGone = (found: Finding) => ![found.fingerprint, ...carriedOn(found, asked)].some((name) => after.has(name));
  return [
    ...head.map((found) => classifyAtHead(found, before.has(found.fingerprint) ? "existing" : "introduced", waived)),
    ...base.filter(isGone).map((found) => ({ ...found, standing: goneAs(found, asked) })),
  ];
}

/** A waiver accepts what is found; what could not be evaluated is nobody's to accept. */
export function classifyAtHead(found: Finding, standing: Standing, waived: Waived): ClassifiedFinding {
  const accepted = waived.has(found.fingerprint) && found.group !== "always";
  return { ...found, standing: accepted ? "waived" : standing };
}

function goneAs(found: Finding, asked: StillAsked): Standing {
  return isStillAsked(found, asked) ? "resolved" : "withdrawn";
}

/** The fingerprints a base finding about a link has at head, where another link took that link's place. */
function carriedOn(found: Finding, asked: StillAsked): readonly string[] {
  const [id = "", text = ""] = found.subject;
  if (postureRuleOf(found)?.follows !== "link") return [];
  return asked
    .carriedOn(id, text)
    .map(({ was, is }) => fingerprintOf(found.rule, [id, is.text + text.slice(was.text.length)]));
}
