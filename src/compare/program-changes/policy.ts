import type { Finding } from "../../model/finding.ts";
import { finding } from "../../model/make-finding.ts";
import { byText } from "../../model/order.ts";
import type { Location } from "../../model/place.ts";
import type { Owner, Policy, Program } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { atHead, type ProgramChange } from "./programs.ts";

/** `policy-loosened`: groups that no longer fail. */
export const failOnDropped: ProgramChange = ({ base, head }) => {
  const [was, is] = [base.policy.failOn, head.policy.failOn];
  if (was.every((group) => is.includes(group))) return [];
  const words = [was, is].map((groups) => groups.join(", ") || "nothing").join(" -> ");
  return [loosened("fail-on", `fail-on: ${words}`, atHead(head.policy.place))];
};

const strictness: Readonly<Record<Policy["approvals"], number>> = { off: 0, advise: 1, require: 2 };

/** `policy-loosened`: owners of affected controls are asked less firmly. */
export const approvalsLowered: ProgramChange = ({ base, head }) => {
  const [was, is] = [base.policy.approvals, head.policy.approvals];
  if (strictness[is] >= strictness[was]) return [];
  return [loosened("approvals", `approvals: ${was} -> ${is}`, atHead(head.policy.place))];
};

/** `policy-loosened`: who wrote the change may approve it. */
export const ownApprovalsAllowed: ProgramChange = ({ base, head }) => {
  if (base.policy.contributorsMayApprove || !head.policy.contributorsMayApprove) return [];
  const words = "contributors-may-approve: false -> true";
  return [loosened("contributors-may-approve", words, atHead(head.policy.place))];
};

/** `policy-loosened`: waivers may last longer, or are said to expire later. */
export const waiverPolicyLoosened: ProgramChange = ({ base, head }) => {
  const [was, is] = [base.policy.waivers, head.policy.waivers];
  const words = [
    ...((is.maxDays ?? Infinity) > (was.maxDays ?? Infinity)
      ? [`max-days ${was.maxDays} -> ${is.maxDays ?? "none"}`]
      : []),
    ...(is.warnDays < was.warnDays ? [`warn-days ${was.warnDays} -> ${is.warnDays}`] : []),
  ];
  return words.length === 0 ? [] : [loosened("waivers", `waivers: ${words.join(", ")}`, atHead(head.policy.place))];
};

/** `policy-loosened`: points of focus are no longer asked for. */
export const depthLowered: ProgramChange = ({ base, head }) =>
  base.frameworks.flatMap((was) => {
    const is = head.frameworks.find((framework) => framework.id === was.id);
    if (is === undefined || was.depth === is.depth || was.depth === "criteria") return [];
    return [loosened(`depth of ${was.id}`, `depth of ${was.id}: ${was.depth} -> ${is.depth}`, atHead(is.place))];
  });

/** `policy-loosened`: the duties of one privacy role are no longer ours. */
export const privacyRoleNarrowed: ProgramChange = ({ base, head }) =>
  base.frameworks.flatMap((was) => {
    const is = head.frameworks.find((framework) => framework.id === was.id);
    if (is === undefined || is.privacyRole === "both" || was.privacyRole === is.privacyRole) return [];
    const setting = `privacy-role of ${was.id}`;
    return [loosened(setting, `${setting}: ${was.privacyRole} -> ${is.privacyRole}`, atHead(is.place))];
  });

/** `policy-loosened`: other people approve changes of the program; one more is one more who can. */
export const programOwnersChanged: ProgramChange = ({ base, head }) => {
  const [was, is] = [names(base), names(head)];
  if (was.toLowerCase() === is.toLowerCase()) return [];
  return [loosened("owners", `program owners: ${was} -> ${is}`, atHead(head.owners[0]?.place ?? head.place))];
};

function loosened(setting: string, message: string, location: Location): Finding {
  return finding("policy-loosened", [setting], { message: plain(message), location, explainedBy: [location.path] });
}

function names(program: Program): string {
  return (
    program.owners
      .map((owner: Owner) => owner.name)
      .sort(byText)
      .join(", ") || "nobody"
  );
}
