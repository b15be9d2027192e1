import type { Finding } from "../../model/finding.ts";
import { byText } from "../../model/order.ts";
import type { Location } from "../../model/place.ts";
import type { Owner, Policy, Program, Risk } from "../../model/program.ts";
import { finding } from "../rules.ts";
import { atBase, atHead, type ProgramChange } from "./programs.ts";

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

/** `policy-loosened`: a risk that was to be mitigated is dropped from the register or merely accepted. */
export const risksRelaxed: ProgramChange = ({ base, head }) => {
  const heads = new Map(head.risks.map((risk) => [risk.id, risk]));
  return base.risks.flatMap((was) => {
    const is = heads.get(was.id);
    if (was.treatment !== "mitigate" || is?.treatment === "mitigate") return [];
    return [
      is === undefined ? relaxed(was, "removed", atBase(was.place)) : relaxed(was, is.treatment, atHead(is.place)),
    ];
  });
};

function relaxed(risk: Risk, after: string, location: Location): Finding {
  return loosened(`risk ${risk.id}`, `treatment of ${risk.id} ${risk.title}: ${risk.treatment} -> ${after}`, location);
}

function loosened(setting: string, message: string, location: Location): Finding {
  return finding("policy-loosened", [setting], { message, location, explainedBy: [location.path] });
}

function names(program: Program): string {
  return (
    program.owners
      .map((owner: Owner) => owner.name)
      .sort(byText)
      .join(", ") || "nobody"
  );
}
