import { remember } from "../../model/remember.ts";
import { isRecord } from "../pointer.ts";

/** What an expression of Terraform comes to, as far as its text alone says; null: nobody knows without a plan. */
type Constant = number | boolean | "empty" | null;

/** Expressions in each other that are followed. */
const mostSteps = 8;
/** Longer expressions are not looked into. */
const longest = 500;

/**
 * Whether a `count` or `for_each` makes nothing: zero or an empty collection, in brackets, behind a condition that is decided, through
 * `toset` and the like, a loop over nothing or a local value of the same file.
 */
export function makesNothing(written: unknown, file: unknown): boolean {
  const constant = folded(written, isRecord(file) ? localsIn(file) : new Map(), mostSteps);
  return constant === 0 || constant === "empty";
}

/** The local values of a file, gathered once: it may have as many blocks that ask. */
const localsIn = remember(({ locals }: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> => {
  const blocks = Array.isArray(locals) ? locals : [locals];
  return new Map(blocks.flatMap((block) => (isRecord(block) ? Object.entries(block) : [])));
});

function folded(written: unknown, locals: ReadonlyMap<string, unknown>, steps: number): Constant {
  if (typeof written === "number" || typeof written === "boolean") return written;
  if (typeof written === "object" && written !== null) return Object.keys(written).length === 0 ? "empty" : null;
  if (typeof written !== "string" || written.length > longest || steps === 0) return null;
  const next = (text: unknown) => folded(text, locals, steps - 1);
  const text = bare(written);
  if (/^"?\d+"?$/.test(text)) return Number(text.replaceAll('"', ""));
  if (/^(?:true|false)$/.test(text)) return text === "true";
  if (/^(?:\[\s*\]|\{\s*\})$/.test(text)) return "empty";
  const [, condition, first, second] = /^([^?:]+)\?([^?:]+):([^?:]+)$/.exec(text) ?? [];
  if (condition !== undefined) return conditional(next(condition), first, second, next);
  const [, denied] = /^!(.+)$/s.exec(text) ?? [];
  if (denied !== undefined) return negated(next(denied));
  const [, name] = /^local\.([\w-]+)$/.exec(text) ?? [];
  if (name !== undefined) return next(locals.get(name));
  const [, called, given] =
    /^(toset|tomap|tolist|length|distinct|compact|keys|values|tonumber)\((.*)\)$/s.exec(text) ?? [];
  if (called !== undefined) return called === "length" ? (next(given) === "empty" ? 0 : null) : next(given);
  const [, over] = /^[[{]\s*for\s+[\w-]+(?:\s*,\s*[\w-]+)?\s+in\b([^:]+):/.exec(text) ?? [];
  return over !== undefined && next(over) === "empty" ? "empty" : null;
}

function conditional(
  condition: Constant,
  first: string | undefined,
  second: string | undefined,
  next: (text: unknown) => Constant,
): Constant {
  if (typeof condition === "boolean") return next(condition ? first : second);
  const [one, other] = [next(first), next(second)];
  return one === other ? one : null;
}

function negated(constant: Constant): Constant {
  return typeof constant === "boolean" ? !constant : null;
}

/** Without `${}` and brackets around it. */
function bare(written: string): string {
  let text = written.trim();
  for (let inner = innerOf(text); inner !== null; inner = innerOf(text)) text = inner;
  return text;
}

function innerOf(text: string): string | null {
  const open = text.startsWith("${") ? 2 : text.startsWith("(") ? 1 : 0;
  return open > 0 && closesAt(text) === text.length - 1 ? text.slice(open, -1).trim() : null;
}

/** Where the first bracket of a text is closed; the length of the text where it is not. */
function closesAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ("({[".includes(text[at] ?? "")) depth += 1;
    if (")}]".includes(text[at] ?? "")) depth -= 1;
    if (depth === 0 && at > 0) return at;
  }
  return text.length;
}
