import {
  oscalByComponentKeys,
  oscalComponentKeys,
  oscalDefinitionKeys,
  oscalImplementationKeys,
  oscalPlanKeys,
  oscalRequirementKeys,
  oscalStatementKeys,
} from "../../../keys/oscal.ts";
import type { Problem } from "../../../model/problem.ts";
import { type ForeignEntry, type ForeignValue, warning } from "../foreign-reader.ts";

/** An object of OSCAL: the keys that it takes, and those that it must have (https://pages.nist.gov/OSCAL/reference/, 1.2). */
interface Form {
  readonly what: string;
  readonly keys: readonly string[];
  readonly required: readonly string[];
}

export const forms = {
  definition: form("the component definition", oscalDefinitionKeys, ["uuid", "metadata"]),
  plan: form("the system security plan", oscalPlanKeys, [
    "uuid",
    "metadata",
    "import-profile",
    "control-implementation",
  ]),
  component: form("a component", oscalComponentKeys, ["uuid", "type", "title"]),
  capability: form("a capability", oscalComponentKeys, ["uuid", "name", "description"]),
  implementation: form("a control-implementation", oscalImplementationKeys, [
    "uuid",
    "source",
    "implemented-requirements",
  ]),
  planImplementation: form("control-implementation", oscalImplementationKeys, ["implemented-requirements"]),
  requirement: form("an implemented-requirement", oscalRequirementKeys, ["uuid", "control-id"]),
  statement: form("a statement", oscalStatementKeys, ["uuid", "statement-id"]),
  byComponent: form("a by-component", oscalByComponentKeys, ["uuid", "component-uuid", "description"]),
} as const;

function form(what: string, keys: object, required: readonly string[]): Form {
  return { what, keys: Object.keys(keys), required };
}

export type Entries = ReadonlyMap<string, ForeignEntry>;

/** Version 4 or 5 (RFC 9562), as OSCAL's schemas ask. */
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Reads an object and tells what its form does not take, or lacks. `seen`: uuids that stand elsewhere in the file. */
export function entriesOf(
  value: ForeignValue,
  { what, keys, required }: Form,
  tell: (problem: Problem) => void,
  seen?: Set<string>,
): Entries {
  const entries = value.entries(keys, what);
  for (const key of required) if (!entries.has(key)) tell(warning("missing-key", value.place, `${what} has no ${key}`));
  const uuid = entries.get("uuid")?.value;
  const text = uuid?.text() ?? null;
  if (uuid === undefined || text === null) return entries;
  if (!uuidPattern.test(text))
    tell(warning("wrong-value", uuid.place, `the uuid of ${what} is "${text}"; a UUID of version 4 or 5 is asked for`));
  else if (seen?.has(text.toLowerCase())) tell(warning("duplicate-id", uuid.place, `the uuid ${text} is there twice`));
  seen?.add(text.toLowerCase());
  return entries;
}

/** The items of a list under a key; none where it is not there. */
export function itemsOf(entries: Entries, key: string): readonly ForeignValue[] {
  return entries.get(key)?.value.items(key) ?? [];
}

export function textOf(entries: Entries, key: string): string | null {
  return entries.get(key)?.value.text() ?? null;
}
