import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { type ForeignEntry, type ForeignValue, warning } from "./foreign-reader.ts";
import { type Implementation, type Statuses, statusIn, together } from "./implementation.ts";

/** Those of the schemas 3.0 to 3.2 (https://github.com/opencontrol/schemas, kwalify/component), and what is written in their place. */
const statuses: Statuses = new Map([
  ["complete", "implemented"],
  ["implemented", "implemented"],
  ["partial", "partial"],
  ["planned", "not-implemented"],
  ["none", "not-implemented"],
  ["unsatisfied", "not-implemented"],
  ["not applicable", "not-applicable"],
]);

/** How far an entry of `satisfies` is carried out. The status is optional in every schema: to be listed is to be satisfied. */
export function implementationOf(
  entries: ReadonlyMap<string, ForeignEntry>,
  control: string,
  tell: (problem: Problem) => void,
): Implementation {
  const [one, several] = [entries.get("implementation_status"), entries.get("implementation_statuses")];
  const values = several?.value.items("implementation_statuses") ?? (one === undefined ? [] : [one.value]);
  if (values.length === 0 && one === undefined && several === undefined) return "implemented";
  const known = values.map((value) => statusOf(value, control, tell));
  return together(known) ?? "not-implemented";
}

/** The schema version that a component says it is written in, told where it is none that is known. */
export function tellVersion(written: ForeignEntry | undefined, place: Place, tell: (problem: Problem) => void): void {
  const text = written?.value.text() ?? "";
  const [major = 0, minor = 0] = text.split(".").map(Number);
  const isKnown = (major >= 1 && major < 3) || (major === 3 && minor <= 2);
  if (written === undefined) tell(warning("missing-key", place, "the component has no schema_version; read as 1.0"));
  else if (!isKnown)
    tell(warning("wrong-value", written.value.place, `schema_version is "${text}"; known: 1.0 to 3.2`));
}

function statusOf(value: ForeignValue, control: string, tell: (problem: Problem) => void): Implementation {
  const word = (value.text() ?? "").replace(/[\s_-]+/g, " ");
  const status = statusIn(statuses, value, { what: `implementation_status of ${control}`, word }, tell);
  if (status !== "not-applicable") return status;
  const message = `${control} says that it is not applicable, so nothing is required of it`;
  tell(warning("foreign-format", value.place, message));
  return status;
}
