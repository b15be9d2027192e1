import { z } from "zod";
import { by } from "../../model/order.ts";
import { nearestName } from "./nearest-name.ts";
import { bare, childOf, isOptional, kindOf, optionsOf, shapeOf } from "./schema.ts";

type Schema = z.core.$ZodType;
export type Key = string | number;

/** One step from the root of a file to a value in it. */
export interface Step {
  /** Null for the root. */
  readonly key: Key | null;
  /** With unions settled; null below an unknown key. */
  readonly schema: Schema | null;
  /** As declared: may be optional, may be a union. */
  readonly declared: Schema | null;
  readonly value: unknown;
}

/** One thing that a schema found wrong, with the way to it; the last step is the value, or for a missing key what is not there. */
export type Fault = { readonly steps: readonly Step[] } & (
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "bad-key"; readonly key: string; readonly keySchema: Schema }
  | { readonly kind: "missing-key" }
  | { readonly kind: "wrong-type" }
  | { readonly kind: "wrong-value" }
  | { readonly kind: "too-few"; readonly minimum: number }
  | { readonly kind: "complaint"; readonly message: string; readonly code: unknown }
);

/** Everything a schema finds wrong with a value, unions settled for the option that was most likely meant. */
export function faultsOf(schema: Schema, value: unknown): readonly Fault[] {
  return faultsBelow(schema, value, [{ key: null, schema: settle(schema, value), declared: schema, value }]);
}

function faultsBelow(schema: Schema, value: unknown, above: readonly Step[]): readonly Fault[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    faultsOfIssue(issue, [...above, ...stepsTo(issue.path, schema, value)]),
  );
}

function faultsOfIssue(issue: z.core.$ZodIssue, steps: readonly Step[]): readonly Fault[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ kind: "unknown-key", key, steps }));
    case "invalid_key":
      return badKey(steps);
    case "invalid_union":
      return unionFaults(steps);
    case "invalid_type":
      return [{ kind: isMissing(steps) ? "missing-key" : "wrong-type", steps }];
    case "too_small":
      return [
        issue.origin === "array"
          ? { kind: "too-few", minimum: Number(issue.minimum), steps }
          : { kind: "wrong-value", steps },
      ];
    case "custom":
      return [{ kind: "complaint", message: issue.message, code: issue.params?.code, steps }];
    case "invalid_value":
      return [
        {
          kind: isMissing(steps)
            ? "missing-key"
            : kindOf(steps.at(-1)?.value) === "text"
              ? "wrong-value"
              : "wrong-type",
          steps,
        },
      ];
    default:
      return [{ kind: "wrong-value", steps }];
  }
}

function badKey(steps: readonly Step[]): readonly Fault[] {
  const record = steps.at(-2)?.schema;
  const def = record && (bare(record) as z.core.$ZodTypes)._zod.def;
  if (def?.type !== "record") return [];
  return [{ kind: "bad-key", key: String(steps.at(-1)?.key), keySchema: def.keyType, steps: steps.slice(0, -1) }];
}

function unionFaults(steps: readonly Step[]): readonly Fault[] {
  const last = steps.at(-1);
  if (isMissing(steps)) return [{ kind: "missing-key", steps }];
  if (!last?.schema || optionsOf(last.schema) !== null) return [{ kind: "wrong-type", steps }];
  return faultsBelow(last.schema, last.value, steps);
}

function isMissing(steps: readonly Step[]): boolean {
  const [parent, last] = [steps.at(-2)?.value, steps.at(-1)];
  return last?.value === undefined && typeof parent === "object" && parent !== null && !Array.isArray(parent);
}

function stepsTo(path: readonly PropertyKey[], schema: Schema, value: unknown): readonly Step[] {
  const steps: Step[] = [];
  let [at, current] = [settle(schema, value) as Schema | null, value];
  for (const key of path as readonly Key[]) {
    const declared = at && childOf(at, key);
    current = memberOf(current, key);
    at = declared && settle(declared, current);
    steps.push({ key, schema: at, declared, value: current });
  }
  return steps;
}

function memberOf(value: unknown, key: Key): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The option of a union that was most likely meant: of the value's kind, with the fewest keys missing and unknown. The union itself when that could be none or several. */
function settle(schema: Schema, value: unknown): Schema {
  const candidates = (optionsOf(schema) ?? []).filter((option) => kindOfSchema(option) === kindOf(value));
  const [best, next] = candidates
    .map((option) => ({ option, misfit: misfitOf(option, value) }))
    .sort(by(({ misfit }) => misfit));
  if (best === undefined || (best.misfit > 0 && best.misfit === next?.misfit)) return bare(schema);
  return bare(best.option);
}

function kindOfSchema(schema: Schema): string {
  const def = (bare(schema) as z.core.$ZodTypes)._zod.def;
  if (def.type === "object" || def.type === "record") return "map";
  if (def.type === "array") return "list";
  return def.type === "string" || def.type === "enum" ? "text" : def.type;
}

/** How badly a map fits: a misspelled key fits, an unknown one is worse than a missing one. */
function misfitOf(schema: Schema, value: unknown): number {
  const shape = shapeOf(schema);
  if (shape === null) return 0;
  const written = Object.keys(value as object);
  const free = Object.keys(shape).filter((key) => !written.includes(key));
  const unknown = written.filter((key) => !Object.hasOwn(shape, key));
  const meant = unknown.map((key) => nearestName(key, free));
  const missing = free.filter((key) => !isOptional(shape[key] as Schema) && !meant.includes(key));
  return missing.length + 2 * meant.filter((key) => key === null).length;
}
