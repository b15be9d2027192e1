import { indexIn, type Json, recordOf, recordsIn, textIn } from "./json.ts";

/** How bad a result is; https://docs.oasis-open.org/sarif/sarif/v2.1.0, sections in brackets. */
export type Level = "none" | "note" | "warning" | "error";

/** The rules of a run's tool, and what the run's invocations changed about them. */
export interface RunRules {
  /** The driver first, then the extensions (3.18). */
  readonly components: readonly Component[];
  readonly invocations: readonly Invocation[];
}

interface Component {
  readonly about: Json;
  readonly rules: readonly Json[];
  readonly byId: ReadonlyMap<string, Json>;
  readonly byGuid: ReadonlyMap<string, Json>;
}

/** By rule, the configuration that took the place of its default one (3.20.5). */
type Invocation = ReadonlyMap<Json, Json>;

export function rulesOf(run: Json): RunRules {
  const tool = recordOf(run, "tool");
  const components = [recordOf(tool, "driver"), ...recordsIn(tool, "extensions")].map(componentOf);
  const invocations = recordsIn(run, "invocations").map((invocation) => overridesIn(invocation, components));
  return { components, invocations };
}

function componentOf(about: Json): Component {
  const rules = recordsIn(about, "rules");
  const first = (key: string) => new Map([...rules].reverse().map((rule) => [textIn(rule, key), rule]));
  return { about, rules, byId: first("id"), byGuid: first("guid") };
}

function overridesIn(invocation: Json, components: readonly Component[]): Invocation {
  const overrides = recordsIn(invocation, "ruleConfigurationOverrides").flatMap((override) => {
    const rule = ruleBy(recordOf(override, "descriptor"), components);
    return rule === null ? [] : [[rule, recordOf(override, "configuration")] as const];
  });
  return new Map(overrides);
}

/** The rule that a reference means (3.52): by its place, its guid or its id, in the component it names; null where the run does not describe it. */
function ruleBy(reference: Json, components: readonly Component[]): Json | null {
  const named = componentBy(recordOf(reference, "toolComponent"), components);
  const component = named ?? components[0];
  if (component === undefined) return null;
  const found = component.rules[indexIn(reference, "index")] ?? component.byGuid.get(textIn(reference, "guid") || "-");
  if (found !== undefined) return found;
  const id = textIn(reference, "id");
  // Whoever names no component may still mean an extension's rule.
  const others = named === null ? components.slice(1) : [];
  return [component, ...others].map(({ byId }) => ruleByHierarchy(id, byId)).find((rule) => rule !== null) ?? null;
}

/** 3.54: by its place among the extensions, its guid or its name; null where none is named, which means the driver (3.52.7). */
function componentBy(reference: Json, components: readonly Component[]): Component | null {
  const index = indexIn(reference, "index");
  if (index >= 0) return components[index + 1] ?? null;
  const [guid, name] = [textIn(reference, "guid"), textIn(reference, "name")];
  const isMeant = ({ about }: Component) =>
    guid !== "" ? textIn(about, "guid") === guid : name !== "" && textIn(about, "name") === name;
  return components.find(isMeant) ?? null;
}

/** `CA1000/1` is described by the rule of that id, else by `CA1000` (3.27.5, 3.52.4). */
function ruleByHierarchy(id: string, byId: Component["byId"]): Json | null {
  for (let name = id; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const rule = byId.get(name);
    if (rule !== undefined) return rule;
  }
  return null;
}

/** The rule of a result (3.27.5 to 3.27.7): its id as the result has it, and what the run says of it. */
export function ruleOf(result: Json, { components }: RunRules): { readonly id: string; readonly rule: Json | null } {
  const reference = recordOf(result, "rule");
  const id = textIn(result, "ruleId") || textIn(reference, "id");
  const index = Math.max(indexIn(result, "ruleIndex"), indexIn(reference, "index"));
  const rule = ruleBy({ ...reference, id, index }, components);
  return { id: id !== "" || rule === null ? id : textIn(rule, "id"), rule };
}

/** Its own level, else the override's of its invocation, else its rule's, else `warning`; what is no failure has none (3.27.10). */
export function levelOf(result: Json, rule: Json | null, rules: RunRules): Level {
  const own = asLevel(textIn(result, "level"));
  if (own !== null) return own;
  if ((textIn(result, "kind") || "fail") !== "fail") return "none";
  const overridden = configurationsOf(rule, result, rules).flatMap((one) => asLevel(textIn(one, "level")) ?? []);
  const [highest] = [...overridden].sort((a, b) => heightOf(b) - heightOf(a));
  return highest ?? asLevel(textIn(recordOf(rule, "defaultConfiguration"), "level")) ?? "warning";
}

/** By rule that is looked for, the level of a result that says nothing of it. */
export function levelsOf(rules: RunRules): ReadonlyMap<string, Level> {
  const on = rules.components.flatMap((one) => one.rules.filter((rule) => isOn(rule, rules)));
  return new Map(on.map((rule) => [textIn(rule, "id"), levelOf({}, rule, rules)]));
}

/** Of the invocation that a result names; where it names none, of all. */
function configurationsOf(rule: Json | null, result: Json, { invocations }: RunRules): readonly Json[] {
  if (rule === null) return [];
  const index = indexIn(recordOf(result, "provenance"), "invocationIndex");
  const asked = index < 0 ? invocations : invocations.slice(index, index + 1);
  return asked.flatMap((overrides): readonly Json[] => {
    const configuration = overrides.get(rule);
    return configuration === undefined ? [] : [configuration];
  });
}

/** Whether a rule was looked for: not switched off by itself (3.50.2), or switched on again by an invocation. */
export function isOn(rule: Json, { invocations }: RunRules): boolean {
  const said = invocations.flatMap((overrides) => overrides.get(rule)?.enabled ?? []);
  return said.length > 0 ? said.includes(true) : recordOf(rule, "defaultConfiguration").enabled !== false;
}

const heights: readonly Level[] = ["none", "note", "warning", "error"];

/** The place of a level among the levels, the lowest first. */
export function heightOf(level: Level): number {
  return heights.indexOf(level);
}

function asLevel(text: string): Level | null {
  return heights.find((level) => level === text) ?? null;
}
