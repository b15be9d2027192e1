import type { Finding } from "./finding.ts";
import type { Control } from "./program.ts";

/** What a finding about a control carries besides its words. */
export function aboutControl(control: Control): Pick<Finding, "control" | "actor" | "criteria"> {
  const criteria = [...new Set(control.satisfies.map((claim) => claim.criterion))];
  return { control: control.id, actor: control.actor, criteria };
}
