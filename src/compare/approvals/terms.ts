import { defaultFailOn, type FindingGroup } from "../../model/finding.ts";
import type { Control, Owner, Policy, Waiver } from "../../model/program.ts";
import { type ReadProgram, usable } from "../../model/program-file.ts";

/** What a pull request is judged by. All of it is the base branch's, at its tip, so that nobody passes a gate by editing it or by an old commit. */
export interface Terms {
  readonly failOn: readonly FindingGroup[];
  readonly approvals: Policy["approvals"];
  readonly waivers: readonly Waiver[];
  readonly policy: Pick<Policy, "waivers" | "contributorsMayApprove" | "approvers">;
  /** Who approves changes of the program itself. */
  readonly owners: readonly Owner[];
  /** By id, who owns each control; two of one id where the program does not validate. */
  readonly controls: ReadonlyMap<string, readonly Control[]>;
}

const barePolicy: Terms["policy"] = {
  waivers: { maxDays: null, warnDays: 0 },
  contributorsMayApprove: false,
  approvers: { count: 1, eachOf: [], stands: "at-its-commit" },
};

const none: Terms = {
  failOn: defaultFailOn,
  approvals: "off",
  waivers: [],
  policy: barePolicy,
  owners: [],
  controls: new Map(),
};

/** The terms of the program at the base branch's tip; the default policy, no waivers and no program owners where it has none that can be used. */
export function termsOf(parsed: ReadProgram["parsed"]): Terms {
  const tip = usable(parsed);
  if (tip === null) return none;
  const { owners, policy } = tip;
  // What nobody could read may have ended a waiver.
  const waivers = parsed.program === null ? [] : tip.waivers;
  const controls = new Map<string, readonly Control[]>();
  for (const control of tip.controls) controls.set(control.id, [...(controls.get(control.id) ?? []), control]);
  return { failOn: policy.failOn, approvals: policy.approvals, waivers, policy, owners, controls };
}
