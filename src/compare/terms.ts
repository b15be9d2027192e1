import { defaultFailOn, type FindingGroup } from "../model/finding.ts";
import type { Owner, Policy, Program, Waiver } from "../model/program.ts";

/** What a pull request is judged by. All of it is base's, so that nobody passes a gate by editing it. */
export interface Terms {
  readonly failOn: readonly FindingGroup[];
  readonly approvals: Policy["approvals"];
  readonly waivers: readonly Waiver[];
  readonly policy: Pick<Policy, "waivers" | "contributorsMayApprove">;
  /** Who approves changes of the program itself. */
  readonly owners: readonly Owner[];
}

const barePolicy: Terms["policy"] = { waivers: { maxDays: null, warnDays: 0 }, contributorsMayApprove: false };

/** The terms of base's program; the default policy, no waivers and no program owners where base has none that can be used. */
export function termsOf(base: Program | null): Terms {
  if (base === null) return { failOn: defaultFailOn, approvals: "off", waivers: [], policy: barePolicy, owners: [] };
  const { waivers, owners, policy } = base;
  return { failOn: policy.failOn, approvals: policy.approvals, waivers, policy, owners };
}
