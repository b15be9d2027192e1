import { effect, key } from "./asks.ts";
import { catalogueKeys, criterionKeys } from "./catalogue.ts";
import { controlKeys, satisfactionKeys } from "./controls.ts";
import { type ForeignKeys, link, listed, noted, unread } from "./foreign-effects.ts";

const origin = effect(["claim-withdrawn"], "it says who carries the control out, and whether that was shown");
const standards = effect(["framework-removed"], "what it lists makes catalogues, or takes them away");

/** OpenControl's opencontrol.yaml. */
export const openControlKeys: ForeignKeys = {
  schema_version: unread,
  name: unread,
  metadata: unread,
  components: listed,
  standards,
  certifications: unread,
  dependencies: unread,
};

/** OpenControl's component.yaml. */
export const componentKeys: ForeignKeys = {
  schema_version: unread,
  name: unread,
  key,
  system: unread,
  documentation_complete: unread,
  responsible_role: noted,
  references: noted,
  verifications: link,
  satisfies: listed,
};

/** An entry of `satisfies` in component.yaml. */
export const satisfiedKeys: ForeignKeys = {
  standard_key: controlKeys.id,
  control_key: controlKeys.id,
  narrative: controlKeys.description,
  narratives: controlKeys.description,
  covered_by: link,
  parameters: noted,
  implementation_status: controlKeys.implementation,
  implementation_statuses: controlKeys.implementation,
  control_origin: origin,
  control_origins: origin,
  responsible_role: noted,
  summary: noted,
  references: noted,
};

/** A part of a narrative in component.yaml. */
export const narrativeKeys: ForeignKeys = { key: controlKeys.description, text: controlKeys.description };

/** An entry of `covered_by` in component.yaml. */
export const coveredByKeys: ForeignKeys = { verification_key: link, component_key: link, system_key: link };

/** An entry of `verifications` in component.yaml. */
export const verificationKeys: ForeignKeys = {
  key: link,
  name: link,
  path: link,
  url: link,
  type: noted,
  description: noted,
  last_run: noted,
  test_passed: origin,
};

/** A criterion of a standard of OpenControl or Comply. */
export const standardKeys: ForeignKeys = {
  family: criterionKeys.categories,
  name: criterionKeys.title,
  description: unread,
};

/** What stands beside the criteria in a standard. */
export const standardHeadKeys: ForeignKeys = {
  name: catalogueKeys.id,
  source: unread,
  license: unread,
  schema_version: unread,
};

/** What stands at the top of a document of Comply. */
export const documentKeys: ForeignKeys = {
  name: controlKeys.title,
  acronym: controlKeys.id,
  id: controlKeys.id,
  cron: noted,
  satisfies: satisfactionKeys.criterion,
  majorRevisions: noted,
};
