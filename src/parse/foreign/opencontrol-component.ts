import { componentKeys, coveredByKeys, narrativeKeys, satisfiedKeys, verificationKeys } from "../../keys/foreign.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control } from "../../model/program.ts";
import { type ForeignEntry, type ForeignValue, readForeign, warning } from "./foreign-reader.ts";
import type { ForeignText } from "./foreign-text.ts";
import { implementationOf, tellVersion } from "./opencontrol-status.ts";

/** One `component.yaml`, as far as it speaks of controls. */
export interface Component {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  /** Whether it says anything of controls, in one YAML document. */
  readonly isWhole: boolean;
  readonly satisfies: readonly Satisfied[];
  readonly verifications: ReadonlyMap<string, Verification>;
}

/** One entry of `satisfies`: what the component does about one control of one standard. */
export interface Satisfied {
  readonly standard: string;
  readonly standardPlace: Place;
  readonly control: string;
  readonly place: Place;
  readonly implementation: Control["implementation"];
  readonly narrative: string;
  /** What else the entry says, by key. */
  readonly noted: Readonly<Record<string, string>>;
  readonly coveredBy: readonly {
    readonly key: string;
    readonly component: string | null;
    readonly elsewhere: boolean;
    readonly place: Place;
  }[];
}

export interface Verification {
  readonly name: string;
  /** What else it says, by key. */
  readonly noted: Readonly<Record<string, string>>;
  /** Whether it says of itself that its test did not pass. */
  readonly hasFailed: boolean;
  readonly path: string;
  readonly place: Place;
}

/** Reads a component of schema 1.0 to 3.2; whatever is off is told as a warning. */
export function readComponent(
  text: ForeignText,
  path: string,
  folder: string,
  tell: (problem: Problem) => void,
): Component | null {
  const root = readForeign(text, path, tell);
  if (root === null) return null;
  const entries = root.entries(Object.keys(componentKeys), "the component");
  tellVersion(entries.get("schema_version"), root.place, tell);
  const satisfies = entries.get("satisfies")?.value.items("satisfies") ?? [];
  return {
    key: entries.get("key")?.value.text() ?? folder,
    name: entries.get("name")?.value.text() ?? folder,
    place: root.place,
    isWhole: satisfies.length > 0 && !root.isCut,
    satisfies: satisfies.flatMap((entry) => {
      const read = readSatisfied(entry, tell);
      return read === null ? [] : [{ ...read, noted: { ...notedIn(entries, componentNotes), ...read.noted } }];
    }),
    verifications: readVerifications(entries.get("verifications"), tell),
  };
}

/** What is told of an entry and not read as anything else: a change of it is a change of the control. */
const componentNotes = ["responsible_role", "references"];
const satisfiedNotes = [
  "implementation_status",
  "implementation_statuses",
  "parameters",
  "control_origin",
  "control_origins",
  "responsible_role",
  "summary",
  "references",
];
const verificationNotes = ["type", "description", "last_run", "test_passed"];

function notedIn(
  entries: ReadonlyMap<string, ForeignEntry>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = entries.get(name)?.value.inFull();
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function readSatisfied(entry: ForeignValue, tell: (problem: Problem) => void): Satisfied | null {
  const entries = entry.entries(Object.keys(satisfiedKeys), "an entry of satisfies");
  const control = entries.get("control_key")?.value;
  const standard = entries.get("standard_key")?.value;
  const [controlText, standardText] = [control?.text() ?? null, standard?.text() ?? null];
  if (control === undefined || standard === undefined || controlText === null || standardText === null) {
    if (entries.size > 0)
      tell(warning("missing-key", entry.place, "an entry of satisfies needs standard_key and control_key; left out"));
    return null;
  }
  return {
    standard: standardText,
    standardPlace: standard.place,
    control: controlText,
    place: control.place,
    implementation: implementationOf(entries, controlText, tell),
    narrative: narrativeOf(entries.get("narrative") ?? entries.get("narratives")),
    noted: notedIn(entries, satisfiedNotes),
    coveredBy: coveredBy(entries.get("covered_by"), tell),
  };
}

/** A text up to schema 2; from 3 on a list of `text`, each with the `key` of the part it speaks to. */
function narrativeOf(entry: ForeignEntry | undefined): string {
  if (entry === undefined) return "";
  const whole = entry.value.text();
  if (whole !== null) return tidy(whole);
  return entry.value
    .items("narrative")
    .map((part) => {
      const lone = part.text();
      if (lone !== null) return tidy(lone);
      const fields = part.entries(Object.keys(narrativeKeys), "a part of the narrative");
      const key = fields.get("key")?.value.text() ?? null;
      const text = tidy(fields.get("text")?.value.text() ?? "");
      return key === null || text === "" ? text : `(${key}) ${text}`;
    })
    .filter((part) => part !== "")
    .join("\n");
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function coveredBy(entry: ForeignEntry | undefined, tell: (problem: Problem) => void): Satisfied["coveredBy"] {
  return (entry?.value.items("covered_by") ?? []).flatMap((item) => {
    const lone = item.text();
    if (lone !== null) return [{ key: lone, component: null, elsewhere: false, place: item.place }];
    const fields = item.entries(Object.keys(coveredByKeys), "an entry of covered_by");
    const key = fields.get("verification_key")?.value ?? null;
    if (key === null) {
      if (fields.size > 0)
        tell(warning("missing-key", item.place, "an entry of covered_by needs verification_key; left out"));
      return [];
    }
    const component = fields.get("component_key")?.value.text() ?? null;
    return [{ key: key.text() ?? "", component, elsewhere: fields.has("system_key"), place: key.place }];
  });
}

function verificationOf(
  key: string,
  path: string,
  place: Place,
  fields: ReadonlyMap<string, ForeignEntry>,
): Verification {
  const name = fields.get("name")?.value.text() ?? key;
  return { name, path, place, noted: notedIn(fields, verificationNotes), hasFailed: hasFailed(fields) };
}

function hasFailed(fields: ReadonlyMap<string, ForeignEntry>): boolean {
  return fields.get("test_passed")?.value.text() === "false";
}

function readVerifications(
  entry: ForeignEntry | undefined,
  tell: (problem: Problem) => void,
): ReadonlyMap<string, Verification> {
  const found = new Map<string, Verification>();
  for (const item of entry?.value.items("verifications") ?? []) {
    const fields = item.entries(Object.keys(verificationKeys), "a verification");
    const [key, path] = [fields.get("key")?.value.text() ?? null, fields.get("path") ?? fields.get("url")];
    const target = path?.value.text() ?? null;
    if (key === null || path === undefined || target === null) {
      if (fields.size > 0) tell(warning("missing-key", item.place, "a verification needs key and path; left out"));
      continue;
    }
    if (found.has(key))
      tell(warning("duplicate-id", item.place, `the verification "${key}" is there twice; the first counts`));
    else found.set(key, verificationOf(key, target, path.value.place, fields));
    if (hasFailed(fields))
      tell(warning("foreign-format", item.place, `the verification "${key}" says of itself test_passed: false`));
  }
  return found;
}
