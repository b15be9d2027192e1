import { isRecord } from "../../files/pointer.ts";
import { filledIn } from "../read/templates.ts";
import { isCondition } from "../read/terraform.ts";
import type { Test } from "../signal.ts";
import { hasWord } from "./words.ts";

/** Whether a test holds, and where the value stands that decides. */
export interface Held {
  readonly holds: "yes" | "unknown" | "limited" | "no";
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** Deeper than anyone nests settings by hand. */
const deepest = 16;
/** Values that one path may lead to; what has more is data. */
const mostValues = 2_000;

const order = ["no", "limited", "unknown", "yes"] as const;

/** The best of the values at a path. */
export function holdsAt(value: unknown, path: string, test: Test): Held {
  const none: Held = { holds: "no", steps: [], value: undefined };
  const values = valuesAt(value, path);
  if (values.length === 0 && typeof test === "object" && "unless" in test) return { ...none, holds: "yes" };
  return values.reduce<Held>((best, { value, steps }) => {
    const alone = holds1(value, test);
    const holds = alone === "yes" && steps.includes("dynamic") ? "unknown" : alone;
    return order.indexOf(holds) > order.indexOf(best.holds) ? { holds, steps, value } : best;
  }, none);
}

interface Reached {
  readonly value: unknown;
  readonly steps: readonly string[];
}

/** What a path leads to: `.` between keys, `~` for a dot in one, `*` for any key, `**` at the beginning for any depth; lists are passed over. */
export function valuesAt(value: unknown, path: string): readonly Reached[] {
  const keys = path.split(".").map((key) => key.replaceAll("~", "."));
  let reached: readonly Reached[] = spread({ value, steps: [] });
  if (keys[0] === "**") reached = everythingIn(reached);
  for (const key of keys[0] === "**" ? keys.slice(1) : keys) {
    reached = reached
      .flatMap((from) => into(from, key))
      .flatMap(spread)
      .slice(0, mostValues);
  }
  return reached;
}

function into({ value, steps }: Reached, key: string): readonly Reached[] {
  if (!isRecord(value)) return [];
  if (key === "*") return Object.entries(value).map(([name, inner]) => ({ value: inner, steps: [...steps, name] }));
  if (Object.hasOwn(value, key)) return [{ value: value[key], steps: [...steps, key] }];
  return dynamicBlocks(value, key).map((content, at) => ({
    value: content,
    steps: [...steps, "dynamic", key, String(at), "content", "0"],
  }));
}

/** What Terraform's `dynamic` blocks make of this name. */
function dynamicBlocks({ dynamic }: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const blocks = isRecord(dynamic) && Array.isArray(dynamic[key]) ? dynamic[key] : [];
  return blocks.flatMap((block: unknown) =>
    isRecord(block) && Array.isArray(block.content) ? [block.content[0]] : [],
  );
}

/** A list stands for each of its parts. */
function spread(from: Reached, depth = 0): readonly Reached[] {
  const { value, steps } = from;
  if (!Array.isArray(value) || depth > deepest) return [from];
  return value
    .slice(0, mostValues)
    .flatMap((one: unknown, at) => spread({ value: one, steps: [...steps, String(at)] }, depth + 1));
}

function everythingIn(from: readonly Reached[]): readonly Reached[] {
  const found: Reached[] = [];
  const open = [...from];
  for (let one = open.pop(); one !== undefined && found.length < mostValues; one = open.pop()) {
    if (!isRecord(one.value)) continue;
    found.push(one);
    if (one.steps.length < deepest) open.push(...into(one, "*").flatMap((inner) => spread(inner)));
  }
  return found;
}

function holds1(value: unknown, test: Test): Held["holds"] {
  if (test === "set" && isCondition(value)) return "limited";
  if (isExpression(value) && test !== "set") {
    if (typeof test === "object" && "has" in test)
      return contains(value, test.has) ? "yes" : isElsewhere(value) ? "unknown" : "no";
    return isCondition(value) ? "limited" : "unknown";
  }
  return isTrue(value, test) ? "yes" : "no";
}

function isExpression(value: unknown): value is string {
  return typeof value === "string" && (value.startsWith("${") || value.includes(filledIn));
}

/** Whether an expression takes its text from another place. */
function isElsewhere(expression: string): boolean {
  return (
    expression.includes(filledIn) || /\b(?:data|var|local|module|each)\.|\b(?:file|templatefile)\(/.test(expression)
  );
}

function isTrue(value: unknown, test: Test): boolean {
  if (test === "set") return isSet(value);
  if (typeof test === "boolean") return value === test || value === String(test);
  const text = typeof value === "object" && value !== null ? "" : String(value ?? "");
  if ("least" in test) return Number(value) >= test.least && text !== "";
  if ("oneOf" in test) return test.oneOf.some((one) => one.toLowerCase() === text.toLowerCase());
  if ("has" in test) return contains(text, test.has);
  if ("named" in test) return hasWord(text, test.named);
  if ("unless" in test) return !test.unless.some((one) => one.toLowerCase() === text.toLowerCase());
  return text !== "" && !test.not.some((one) => one.toLowerCase() === text.toLowerCase());
}

function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return (
    value !== undefined &&
    value !== null &&
    value !== false &&
    value !== 0 &&
    value !== "" &&
    value !== "false" &&
    value !== "none"
  );
}

function contains(text: string, some: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return some.some((one) => lower.includes(one.toLowerCase()));
}
