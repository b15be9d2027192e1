import { actorKeys, dutyKeys, reportKeys, responsibilityKeys } from "./actors.ts";
import { type Declared, never } from "./asks.ts";
import { catalogueKeys, categoryKeys, criterionKeys, pointKeys } from "./catalogue.ts";
import { attestationKeys, controlKeys, satisfactionKeys } from "./controls.ts";
import {
  approverKeys,
  frameworkKeys,
  notApplicableKeys,
  policyKeys,
  programKeys,
  scopeKeys,
  waiverPolicyKeys,
} from "./program.ts";
import { degreeKeys, riskKeys, waiverKeys } from "./registers.ts";
import { sourceKeys } from "./sources.ts";

/** The keys of one schema by their paths: `[]` is any item of a list, `*` any key of a map. */
type WrittenKeys = Readonly<Record<string, Declared>>;

/** A CSOC or CUEC is a control of another party, and compared as one. */
const statement = (list: string): WrittenKeys => ({
  [list]: programKeys.controls,
  [`${list}[].id`]: controlKeys.id,
  [`${list}[].text`]: controlKeys.title,
  [`${list}[].criteria`]: controlKeys.satisfies,
  [`${list}[].criteria[].*`]: satisfactionKeys.points,
  [`${list}[].owner`]: controlKeys.owner,
  [`${list}[].evidence`]: controlKeys.evidence,
});

const program: WrittenKeys = {
  version: never("only 1 is read"),
  name: programKeys.name,
  owners: programKeys.owners,
  frameworks: programKeys.frameworks,
  "frameworks[].id": frameworkKeys.id,
  "frameworks[].categories": frameworkKeys.categories,
  "frameworks[].depth": frameworkKeys.depth,
  "frameworks[].privacy-role": frameworkKeys.privacyRole,
  "frameworks[].not-applicable": frameworkKeys.notApplicable,
  "frameworks[].not-applicable.*": frameworkKeys.notApplicable,
  "frameworks[].not-applicable.*.*": notApplicableKeys.reason,
  actors: programKeys.actors,
  "actors.*": actorKeys.id,
  "actors.*.kind": actorKeys.kind,
  "actors.*.name": actorKeys.name,
  "actors.*.method": actorKeys.method,
  "actors.*.inherit-from": actorKeys.inheritFrom,
  "actors.*.owner": actorKeys.owner,
  "actors.*.report": actorKeys.report,
  "actors.*.report.title": reportKeys.title,
  "actors.*.report.type": reportKeys.type,
  "actors.*.report.from": reportKeys.from,
  "actors.*.report.to": reportKeys.to,
  "actors.*.report.as-of": reportKeys.to,
  "actors.*.report.bridge": reportKeys.bridge,
  "actors.*.report.bridge.issued-by": never("only management is read"),
  "actors.*.report.bridge.until": reportKeys.bridge,
  "actors.*.report.valid-until": reportKeys.validUntil,
  ...statement("actors.*.csocs"),
  ...statement("actors.*.cuecs"),
  "actors.*.user-entity-responsibilities": actorKeys.duties,
  "actors.*.user-entity-responsibilities[].id": dutyKeys.id,
  "actors.*.user-entity-responsibilities[].text": dutyKeys.text,
  "actors.*.user-entity-responsibilities[].criteria": dutyKeys.criteria,
  responsibilities: programKeys.responsibilities,
  "responsibilities.*": responsibilityKeys.criterion,
  "responsibilities.*.*": responsibilityKeys.roles,
  "responsibilities.*.*.*": responsibilityKeys.points,
  scope: programKeys.scope,
  "scope.include": scopeKeys.include,
  "scope.exclude": scopeKeys.exclude,
  policy: programKeys.policy,
  "policy.fail-on": policyKeys.failOn,
  "policy.review-every": policyKeys.reviewEvery,
  "policy.links": policyKeys.links,
  "policy.approvals": policyKeys.approvals,
  "policy.approvals.mode": policyKeys.approvals,
  "policy.approvals.count": approverKeys.count,
  "policy.approvals.each-of": approverKeys.eachOf,
  "policy.approvals.stands": approverKeys.stands,
  "policy.contributors-may-approve": policyKeys.contributorsMayApprove,
  "policy.waivers": policyKeys.waivers,
  "policy.waivers.max-days": waiverPolicyKeys.maxDays,
  "policy.waivers.warn-days": waiverPolicyKeys.warnDays,
  sources: programKeys.sources,
  "sources[].opencontrol": sourceKeys.path,
  "sources[].comply": sourceKeys.path,
  "sources[].oscal": sourceKeys.path,
  "sources[].owner": sourceKeys.owner,
  "sources[].actor": sourceKeys.actor,
  "sources[].standards": sourceKeys.standards,
  "sources[].standards.*": sourceKeys.standards,
};

const control: WrittenKeys = {
  id: controlKeys.id,
  title: controlKeys.title,
  status: controlKeys.implementation,
  description: controlKeys.description,
  actor: controlKeys.actor,
  owner: controlKeys.owner,
  deputies: controlKeys.deputies,
  satisfies: controlKeys.satisfies,
  "satisfies[].*": satisfactionKeys.points,
  treats: controlKeys.treats,
  monitors: controlKeys.monitors,
  paths: controlKeys.paths,
  evidence: controlKeys.evidence,
  "review-every": policyKeys.reviewEvery,
  links: policyKeys.links,
  controls: programKeys.controls,
};

const risks: WrittenKeys = {
  risks: programKeys.risks,
  "risks[].id": riskKeys.id,
  "risks[].title": riskKeys.title,
  "risks[].likelihood": riskKeys.likelihood,
  "risks[].impact": riskKeys.impact,
  "risks[].owner": riskKeys.owner,
  "risks[].treatment": riskKeys.treatment,
  "risks[].residual": riskKeys.residual,
  "risks[].residual.likelihood": degreeKeys.likelihood,
  "risks[].residual.impact": degreeKeys.impact,
  "risks[].review-by": riskKeys.reviewBy,
  "risks[].accepted": riskKeys.accepted,
  "risks[].accepted.by": riskKeys.accepted,
  "risks[].accepted.until": riskKeys.accepted,
};

const waivers: WrittenKeys = {
  waivers: programKeys.waivers,
  "waivers[].finding": waiverKeys.fingerprint,
  "waivers[].finding.matching": waiverKeys.fingerprint,
  "waivers[].finding.rule": waiverKeys.fingerprint,
  "waivers[].finding.subject": waiverKeys.fingerprint,
  "waivers[].reason": waiverKeys.reason,
  "waivers[].approved-by": waiverKeys.approvedBy,
  "waivers[].expires": waiverKeys.expires,
};

const catalogue: WrittenKeys = {
  id: catalogueKeys.id,
  title: catalogueKeys.title,
  edition: catalogueKeys.edition,
  source: catalogueKeys.source,
  confidence: catalogueKeys.confidence,
  licence: catalogueKeys.licence,
  categories: catalogueKeys.categories,
  "categories[].id": categoryKeys.id,
  "categories[].title": categoryKeys.title,
  "categories[].always": categoryKeys.always,
  principles: criterionKeys.principle,
  "principles[].id": criterionKeys.principle,
  "principles[].title": criterionKeys.principle,
  criteria: catalogueKeys.criteria,
  "criteria[].id": criterionKeys.id,
  "criteria[].title": criterionKeys.title,
  "criteria[].categories": criterionKeys.categories,
  "criteria[].confidence": criterionKeys.confidence,
  "criteria[].principle": criterionKeys.principle,
  "criteria[].points": criterionKeys.points,
  "criteria[].points[].number": pointKeys.number,
  "criteria[].points[].title": pointKeys.title,
  "criteria[].points[].applies-to": pointKeys.appliesTo,
  "criteria[].points[].level": pointKeys.level,
  "criteria[].points[].role": pointKeys.role,
  withdrawn: catalogueKeys.withdrawn,
  "withdrawn[].id": catalogueKeys.withdrawn,
  "withdrawn[].into": catalogueKeys.withdrawn,
};

const attestation: WrittenKeys = {
  by: attestationKeys.by,
  on: attestationKeys.on,
  digest: attestationKeys.digest,
};

const pageLinks: WrittenKeys = { root: policyKeys.links, extensions: policyKeys.links, except: policyKeys.links };

/** Every key that people write, by schema and by the definitions that schemas share; those of evidence links stand on their cards. */
export const writtenKeys = {
  program,
  control,
  risks,
  waivers,
  catalogue,
  attestation,
  "page-links": pageLinks,
} as const;
