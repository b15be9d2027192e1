import { byText } from "../model/order.ts";
import { isRecord } from "./pointer.ts";

/** Deeper values are cut: what an attestation covers was read by a person. */
const deepest = 200;

/** A value as JSON with sorted keys and without spaces, so that equal values have equal bytes; never fails. */
export function canonical(value: unknown, above: readonly unknown[] = []): string {
  if (typeof value !== "object" || value === null) return scalar(value);
  if (value instanceof Date) return JSON.stringify(Number.isNaN(value.getTime()) ? String(value) : value.toISOString());
  if (above.length > deepest || above.includes(value)) return '"…"';
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, inside)).join(",")}]`;
  if (!isRecord(value)) return scalar(String(value));
  const keys = Object.keys(value).sort(byText);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], inside)}`).join(",")}}`;
}

function scalar(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" && Object.is(value, -0) ? "0" : String(value);
}
