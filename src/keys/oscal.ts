import { effect, key } from "./asks.ts";
import { controlKeys } from "./controls.ts";
import { type ForeignKeys, link, listed, noted, unread } from "./foreign-effects.ts";

const claims = effect(["claim-withdrawn"], "it says in which catalogue the ids of controls are looked up");
const origin = effect(["claim-withdrawn"], "what is inherited is not carried out here");

/** A component definition, at its top. */
export const oscalDefinitionKeys: ForeignKeys = {
  uuid: unread,
  metadata: unread,
  "import-component-definitions": unread,
  components: listed,
  capabilities: listed,
  "back-matter": link,
};

/** A system security plan, at its top. */
export const oscalPlanKeys: ForeignKeys = {
  uuid: unread,
  metadata: unread,
  "import-profile": claims,
  "system-characteristics": unread,
  "system-implementation": listed,
  "control-implementation": listed,
  "back-matter": link,
};

/** A component of a definition or a plan, and a capability. */
export const oscalComponentKeys: ForeignKeys = {
  uuid: key,
  type: unread,
  title: key,
  name: key,
  description: unread,
  purpose: unread,
  status: unread,
  props: unread,
  links: unread,
  protocols: unread,
  remarks: unread,
  "responsible-roles": noted,
  "incorporates-components": unread,
  "control-implementations": listed,
};

/** What a component or a plan says of one catalogue's controls. */
export const oscalImplementationKeys: ForeignKeys = {
  uuid: unread,
  source: claims,
  description: unread,
  props: unread,
  links: unread,
  "set-parameters": noted,
  "implemented-requirements": listed,
};

export const oscalRequirementKeys: ForeignKeys = {
  uuid: unread,
  "control-id": controlKeys.id,
  description: controlKeys.description,
  props: controlKeys.implementation,
  links: link,
  "set-parameters": noted,
  "responsible-roles": noted,
  statements: listed,
  "by-components": listed,
  remarks: noted,
};

export const oscalStatementKeys: ForeignKeys = {
  uuid: unread,
  "statement-id": unread,
  description: controlKeys.description,
  props: controlKeys.implementation,
  links: link,
  "responsible-roles": noted,
  "by-components": listed,
  remarks: noted,
};

export const oscalByComponentKeys: ForeignKeys = {
  uuid: unread,
  "component-uuid": controlKeys.id,
  description: controlKeys.description,
  props: controlKeys.implementation,
  links: link,
  "set-parameters": noted,
  "implementation-status": controlKeys.implementation,
  export: noted,
  inherited: origin,
  satisfied: noted,
  "responsible-roles": noted,
  remarks: noted,
};
