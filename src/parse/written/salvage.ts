import type { z } from "zod";
import type { YamlFile } from "../yaml/yaml.ts";
import type { Fault, Key } from "./faults.ts";
import { bare, isOptional } from "./schema.ts";

/**
 * What is left of a file's data when its faults are taken out, so that the rest can still be judged: unknown keys and bad optional values go,
 * bad items of lists go, and what is required but bad is stood in for by an empty thing of its type. Null when the file is of the wrong kind.
 */
export function salvage(file: YamlFile, faults: readonly Fault[]): unknown {
  const items = new Map<unknown[], Set<number>>();
  for (const fault of faults) {
    const [parent, last] = [fault.steps.at(-2), fault.steps.at(-1)];
    if (fault.kind === "unknown-key" || fault.kind === "bad-key") {
      delete (fault.steps.at(-1)?.value as Record<string, unknown> | undefined)?.[fault.key];
    } else if (fault.kind === "complaint" || fault.kind === "too-few") {
      // The type is right; what was complained of is judged no further.
    } else if (last?.key == null) {
      return null;
    } else if (Array.isArray(parent?.value)) {
      items.set(parent.value, (items.get(parent.value) ?? new Set()).add(Number(last.key)));
    } else {
      mend(parent?.value as Record<Key, unknown>, last.key, last.declared);
    }
  }
  for (const [list, indexes] of items) {
    for (const index of [...indexes].sort((a, b) => b - a)) file.places.remove(list, index);
  }
  return file.value;
}

function mend(map: Record<Key, unknown>, key: Key, declared: z.core.$ZodType | null): void {
  if (declared === null || isOptional(declared)) delete map[key];
  else map[key] = standIn(declared);
}

function standIn(schema: z.core.$ZodType): unknown {
  const def = (bare(schema) as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "array":
      return [];
    case "record":
      return {};
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, child]) => (isOptional(child) ? [] : [[key, standIn(child)]])),
      );
    case "number":
      return 0;
    case "union":
      return def.options[0] === undefined ? "" : standIn(def.options[0]);
    default:
      return "";
  }
}
