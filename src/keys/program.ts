import type { FrameworkInScope, NotApplicable, PrivacyRole } from "../model/frameworks/framework-in-scope.ts";
import type { Approvers, Owner, Policy, Program, Scope } from "../model/program.ts";
import { isLonger } from "../model/time/interval.ts";
import { effect, type Keys, key, lessIfFewer, lessIfMore, never, parts, rising, things, words } from "./asks.ts";
import { leavesOutMore, pageLinksInFull } from "./page-links.ts";
import { intervalInFull, namesOf, ownersInFull, sameNames, valuesInFull } from "./show.ts";

export const waiverPolicyKeys: Keys<Policy["waivers"]> = {
  maxDays: lessIfMore(),
  warnDays: lessIfFewer(),
};

export const approverKeys: Keys<Approvers> = {
  count: lessIfFewer(),
  eachOf: { is: "set", lessBy: "removing", members: namesOf, show: ownersInFull },
  stands: rising("until-its-files-change", "at-its-commit"),
};

export const policyKeys: Keys<Policy> = {
  failOn: { is: "set", lessBy: "removing", members: (groups) => groups, show: valuesInFull },
  approvals: rising("off", "advise", "require"),
  approvers: parts(approverKeys, { before: "approvals." }),
  contributorsMayApprove: rising(true, false),
  waivers: parts(waiverPolicyKeys, { under: "waivers" }),
  reviewEvery: { is: "ordered", asksLess: isLonger, show: intervalInFull },
  links: { is: "ordered", asksLess: leavesOutMore, show: pageLinksInFull },
};

const inScope = effect(["policy-loosened"], "rules are compared by the files that they can match");

/** Every key of program.yml that stands at its top. */
export const programKeys: Keys<Program> = {
  name: words,
  owners: {
    is: "any",
    differs: (was: readonly Owner[], is: readonly Owner[]) => !sameNames(namesOf(was), namesOf(is)),
    label: "program owners",
    show: ownersInFull,
  },
  frameworks: things("framework"),
  catalogues: effect(
    ["criterion-descoped", "points-descoped"],
    "what is in scope follows from what the program selects",
  ),
  actors: things("actor"),
  responsibilities: effect(["actor-changed", "criterion-descoped"], "who answers depends on what else is written"),
  scope: inScope,
  policy: parts(policyKeys),
  controls: things("control"),
  risks: things("risk"),
  waivers: things("waiver"),
  sources: things("source"),
  files: never("which files a program is written in says nothing; what they say is compared"),
};

export const scopeKeys: Keys<Scope> = { include: inScope, exclude: inScope };

export const frameworkKeys: Keys<FrameworkInScope> = {
  id: key,
  categories: effect(["criterion-descoped", "points-descoped"], "they select criteria of the catalogue"),
  depth: rising("criteria", "points-of-focus"),
  privacyRole: {
    is: "any",
    // Both roles together ask for all points.
    differs: (was: PrivacyRole, is: PrivacyRole) => is !== "both" && was !== is,
  },
  notApplicable: effect(["criterion-descoped"], "a criterion that does not apply is not asked for"),
  notApplicablePoints: effect(["points-descoped"], "a point that does not apply is not asked for"),
};

export const notApplicableKeys: Keys<NotApplicable> = { reason: words };
