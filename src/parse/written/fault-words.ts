import type { ProblemCode } from "../../model/problem.ts";
import type { Fault, Step } from "./faults.ts";
import { nearestName } from "./nearest-name.ts";
import { hasOwnWords, kindOf, namesOf, optionsOf, shapeOf, takesText, titleOf, wordsOf } from "./schema.ts";
import { didYouMean, oneOf } from "./suggest.ts";

/** The code and the sentence of a fault: what was found, what is allowed, what was probably meant. `typed`: the value as written. */
export function faultWords(
  fault: Fault,
  typed: string | null,
): { readonly code: ProblemCode; readonly message: string } {
  const last = fault.steps.at(-1);
  switch (fault.kind) {
    case "unknown-key":
      return { code: "unknown-key", message: unknownKey(fault.key, fault.steps) };
    case "bad-key":
      return {
        code: "wrong-value",
        message: `the key "${cut(fault.key)}" in ${thing(fault.steps)} must be ${wordsOf(fault.keySchema)}`,
      };
    case "missing-key":
      return {
        code: "missing-key",
        message: `missing key "${last?.key}" in ${thing(fault.steps.slice(0, -1))}; it takes ${words(last)}`,
      };
    case "wrong-type":
      return { code: "wrong-type", message: wrongType(fault.steps, typed) };
    case "wrong-value":
      return { code: "wrong-value", message: wrongValue(fault.steps) };
    case "too-few":
      return {
        code: "wrong-value",
        message: `${subject(fault.steps)} must have at least ${fault.minimum === 1 ? "one item" : `${fault.minimum} items`}`,
      };
    case "complaint":
      return { code: (fault.code as ProblemCode | undefined) ?? "wrong-value", message: fault.message };
  }
}

/** The missing key that an unknown one was probably meant to be. */
export function meantKey(fault: Fault & { readonly kind: "unknown-key" }): string | null {
  return nearestName(fault.key, freeKeys(fault.steps.at(-1)));
}

function unknownKey(key: string, steps: readonly Step[]): string {
  const allowed = freeKeys(steps.at(-1));
  return `unknown key "${cut(key)}" in ${thing(steps)}${didYouMean(key, allowed, canBeAdded)}`;
}

function canBeAdded(keys: readonly string[]): string {
  return `keys that can still be added: ${oneOf(keys, "and")}`;
}

/** The keys that could still be written. */
function freeKeys(step: Step | undefined): readonly string[] {
  const shape = step?.schema ? shapeOf(step.schema) : null;
  return Object.keys(shape ?? {}).filter((key) => !Object.hasOwn(step?.value as object, key));
}

function wrongType(steps: readonly Step[], typed: string | null): string {
  const last = steps.at(-1);
  const kind = kindOf(last?.value);
  if (kind === "nothing") return `${subject(steps)} is empty; it takes ${words(last)}`;
  if (kind === "map" && last?.schema && optionsOf(last.schema) !== null) {
    const keys = Object.keys(last.value as object).map((key) => `"${cut(key)}"`);
    return `${subject(steps)} must be ${words(last)}; it has ${keys.length === 0 ? "no key" : oneOf(keys, "and")}`;
  }
  const quotes =
    (kind === "number" || kind === "boolean") && last?.declared && takesText(last.declared)
      ? `; put it in quotes: "${typed}"`
      : "";
  return `${subject(steps)} must be ${words(last)}, not ${found(last?.value, typed)}${quotes}`;
}

function wrongValue(steps: readonly Step[]): string {
  const last = steps.at(-1);
  const allowed = last?.declared ? namesOf(last.declared) : [];
  const meant = typeof last?.value === "string" ? nearestName(last.value, allowed) : null;
  const isListed = last?.declared != null && !hasOwnWords(last.declared);
  const others = isListed || allowed.length === 0 ? "" : `; there are ${oneOf(allowed, "and")}`;
  const hint = meant === null ? others : `; did you mean "${meant}"?`;
  return `${subject(steps)} must be ${words(last)}, not ${found(last?.value, null)}${hint}`;
}

function words(step: Step | undefined): string {
  return step?.declared ? wordsOf(step.declared) : "something else";
}

function found(value: unknown, typed: string | null): string {
  const kind = kindOf(value);
  if (kind === "text") return value === "" ? "an empty text" : `"${cut(value as string)}"`;
  if (kind === "number" || kind === "boolean") return cut(typed ?? String(value));
  return kind === "nothing" ? kind : `a ${kind}`;
}

/** Text of users in a message: one line, not too long. */
function cut(value: string): string {
  const oneLine = value.replace(/[\s\p{Cc}]+/gu, " ");
  return oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine;
}

/** What a value is: `"likelihood" in risk R-03`, `item 2 of "treats" in control TX-01`, `actor aws`. */
function subject(steps: readonly Step[]): string {
  const at = lastTitled(steps);
  const below = steps.slice(at + 1);
  if (below.length === 0) return thing(steps);
  const keys = below.flatMap((step) => (typeof step.key === "string" ? [step.key] : []));
  const last = below.at(-1)?.key;
  const item = typeof last === "number" ? `item ${last + 1} of ` : "";
  return `${item}"${cut(keys.join("."))}" in ${thing(steps.slice(0, at + 1))}`;
}

/** What a map is: `control TX-01`, `evidence link 2 of control TX-01`, `the policy`, `"not-applicable" in framework soc2-2017`. */
function thing(steps: readonly Step[]): string {
  const at = lastTitled(steps);
  if (at < steps.length - 1) return subject(steps);
  const step = steps[at];
  const title = (step?.declared && titleOf(step.declared)) ?? "file";
  const id = step && idOf(step, steps[at - 1]);
  if (id) return `${title} ${cut(id)}`;
  const name = typeof step?.key === "number" ? `${title} ${step.key + 1}` : `the ${title}`;
  const outer = steps.slice(0, Math.max(lastTitled(steps.slice(0, at)) + 1, 1));
  return at === 0 || (outer.length < 2 && !idOf(outer[0] as Step, undefined)) ? name : `${name} of ${thing(outer)}`;
}

function lastTitled(steps: readonly Step[]): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => step.declared !== null && titleOf(step.declared) !== null),
  );
}

/** A thing is called by its `id`, or by its key in a map of such things. */
function idOf(step: Step, parent: Step | undefined): string | null {
  const value = step.value;
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  if (typeof id === "string" && id !== "") return id;
  const inRecord = parent?.schema != null && shapeOf(parent.schema) === null;
  return inRecord && typeof step.key === "string" ? step.key : null;
}
