import { z } from "zod";
import { oneOf } from "./suggest.ts";

/** What a schema takes, in the user's words: `an owner such as "@acme/platform"`. */
const takes = z.registry<{ readonly words: string }>();

/** The code of the problem when it is not `wrong-value`, and the sentence in place of the standard one. */
export interface Complaint {
  readonly message: string;
  readonly code?: "wrong-value" | "bad-glob" | "bad-pattern";
}

/** Says in words what a schema takes, for messages. */
export function inWords<S extends z.ZodType>(schema: S, words: string): S {
  takes.add(schema, { words });
  return schema;
}

/** Text of a form: the pattern goes into the JSON Schema, `check` finds what a pattern cannot. */
export function text(words: string, pattern: RegExp, check?: (value: string) => Complaint | null): z.ZodString {
  const formed = z.string().regex(pattern);
  if (check === undefined) return inWords(formed, words);
  const checked = formed.superRefine((value, context) => {
    const complaint = pattern.test(value) ? check(value) : null;
    if (complaint === null) return;
    context.addIssue({ code: "custom", message: complaint.message, params: { code: complaint.code ?? "wrong-value" } });
  });
  return inWords(checked, words);
}

/** A map of at least one entry, and at most `most`; `message` says so. */
export function entries<S extends z.ZodRecord>(schema: S, most: number, message: string): S {
  const counted = schema.superRefine((value, context) => {
    const count = Object.keys(value as object).length;
    if (count < 1 || count > most) context.addIssue({ code: "custom", message });
  });
  return counted.meta(most === Infinity ? { minProperties: 1 } : { minProperties: 1, maxProperties: most });
}

/** One line that is not blank; a line break at its end, as YAML's `>` leaves one, is not counted. */
export function line(words = "one line of text"): z.ZodString {
  return text(words, /^(?=[^\n]*\S)[^\n]+\n?$/);
}

/** Text that is not blank, of any number of lines. */
export function prose(words = "text"): z.ZodString {
  return text(words, /\S/);
}

type Def = z.core.$ZodTypes["_zod"]["def"];

function defOf(schema: z.core.$ZodType): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** What a person would call a plain value. */
export function kindOf(value: unknown): "map" | "list" | "text" | "number" | "boolean" | "nothing" {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}

/** The schema behind `optional` and its like. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return def.type === "optional" || def.type === "nonoptional" || def.type === "readonly"
    ? bare(def.innerType)
    : schema;
}

export function isOptional(schema: z.core.$ZodType): boolean {
  return defOf(schema).type === "optional";
}

/** The keys an object schema takes; null for other schemas. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const def = defOf(bare(schema));
  return def.type === "object" ? def.shape : null;
}

export function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] | null {
  const def = defOf(bare(schema));
  return def.type === "union" ? def.options : null;
}

/** The schema of what stands under a key or at an index. */
export function childOf(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | null {
  const def = defOf(bare(schema));
  if (def.type === "object") return Object.hasOwn(def.shape, key) ? (def.shape[key] ?? null) : null;
  if (def.type === "record") return def.valueType;
  if (def.type === "array") return def.element;
  return null;
}

/** Whether some text is what a schema takes. */
export function takesText(schema: z.core.$ZodType): boolean {
  const def = defOf(bare(schema));
  return def.type === "string" || def.type === "enum" || (def.type === "union" && def.options.some(takesText));
}

/** The values an enumeration takes. */
export function namesOf(schema: z.core.$ZodType): readonly string[] {
  const def = defOf(bare(schema));
  return def.type === "enum" ? Object.values(def.entries).map(String) : [];
}

export function titleOf(schema: z.core.$ZodType): string | null {
  return z.globalRegistry.get(schema)?.title ?? z.globalRegistry.get(bare(schema))?.title ?? null;
}

/** Whether words were given for a schema, so that they do not list what it takes. */
export function hasOwnWords(schema: z.core.$ZodType): boolean {
  return takes.has(schema) || takes.has(bare(schema));
}

/** What a schema takes, in words. */
export function wordsOf(schema: z.core.$ZodType): string {
  const own = takes.get(schema) ?? takes.get(bare(schema));
  if (own !== undefined) return own.words;
  const def = defOf(bare(schema));
  switch (def.type) {
    case "string":
      return "text";
    case "number":
      return "a number";
    case "array":
      return "a list";
    case "object":
    case "record":
      return "a map";
    case "enum":
      return oneOf(Object.values(def.entries).map(String));
    case "literal":
      return oneOf(def.values.map(String));
    case "union":
      return oneOf([...new Set(def.options.map(wordsOf))]);
    default:
      return def.type;
  }
}
