import { type Declared, effect, key, never } from "./asks.ts";
import { controlKeys } from "./controls.ts";

type OscalKeys = Readonly<Record<string, Declared>>;

const noted = never("a change of it affects the control, whose entry it is; nothing is judged by it");
const unread = never("nothing that is judged is read from it");
const listed = effect(["control-removed"], "what it lists makes controls, or takes them away");
const claims = effect(["claim-withdrawn"], "it says in which catalogue the ids of controls are looked up");
const link = effect(["evidence-withdrawn"], "it makes evidence links of controls");
const origin = effect(["claim-withdrawn"], "what is inherited is not carried out here");

/** A component definition, at its top. */
export const oscalDefinitionKeys: OscalKeys = {
  uuid: unread,
  metadata: unread,
  "import-component-definitions": unread,
  components: listed,
  capabilities: listed,
  "back-matter": link,
};

/** A system security plan, at its top. */
export const oscalPlanKeys: OscalKeys = {
  uuid: unread,
  metadata: unread,
  "import-profile": claims,
  "system-characteristics": unread,
  "system-implementation": listed,
  "control-implementation": listed,
  "back-matter": link,
};

/** A component of a definition or a plan, and a capability. */
export const oscalComponentKeys: OscalKeys = {
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
export const oscalImplementationKeys: OscalKeys = {
  uuid: unread,
  source: claims,
  description: unread,
  props: unread,
  links: unread,
  "set-parameters": noted,
  "implemented-requirements": listed,
};

export const oscalRequirementKeys: OscalKeys = {
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

export const oscalStatementKeys: OscalKeys = {
  uuid: unread,
  "statement-id": unread,
  description: controlKeys.description,
  props: controlKeys.implementation,
  links: link,
  "responsible-roles": noted,
  "by-components": listed,
  remarks: noted,
};

export const oscalByComponentKeys: OscalKeys = {
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
