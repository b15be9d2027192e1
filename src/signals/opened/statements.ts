import { isRecord } from "../../files/pointer.ts";
import { literalOf } from "./literal.ts";

/** One statement of a policy for access, in whichever form it is written. */
export interface Statement {
  readonly allows: boolean;
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Whether a condition limits it. */
  readonly isConditional: boolean;
}

/** Longer policies are generated. */
const longestPolicy = 50_000;
const deepest = 12;

/** Every statement in a value: of a template, of a text that holds JSON or `jsonencode(…)`, or blocks of a policy document. */
export function statementsIn(value: unknown, depth = 0): readonly Statement[] {
  if (depth > deepest) return [];
  if (typeof value === "string") return inText(value, depth);
  if (Array.isArray(value)) return value.flatMap((one: unknown) => statementsIn(one, depth + 1));
  if (!isRecord(value)) return [];
  const own =
    value.Statement === undefined
      ? []
      : [value.Statement].flat().flatMap((one: unknown) => (isRecord(one) ? [statementOf(one)] : []));
  const blocks = Array.isArray(value.statement)
    ? value.statement.flatMap((one: unknown) => (isRecord(one) ? [blockOf(one)] : []))
    : [];
  const rest = Object.entries(value).filter(([key]) => key !== "Statement" && key !== "statement");
  return [...own, ...blocks, ...rest.flatMap(([, inner]) => statementsIn(inner, depth + 1))];
}

function inText(text: string, depth: number): readonly Statement[] {
  if (text.length > longestPolicy || !/statement/i.test(text)) return [];
  const call = text.indexOf("jsonencode(");
  const from = call >= 0 ? call + "jsonencode(".length : text.indexOf("{");
  return from < 0 ? [] : statementsIn(literalOf(text.slice(from)), depth + 1);
}

function statementOf(one: Readonly<Record<string, unknown>>): Statement {
  const principal = one.Principal;
  return {
    allows: one.Effect === "Allow",
    principals: isRecord(principal) ? Object.values(principal).flatMap(texts) : texts(principal),
    actions: texts(one.Action),
    resources: texts(one.Resource),
    isConditional: one.Condition !== undefined,
  };
}

/** A `statement` block of Terraform's policy document; without an effect it allows. */
function blockOf(one: Readonly<Record<string, unknown>>): Statement {
  const principals = Array.isArray(one.principals) ? one.principals : [];
  return {
    allows: one.effect === undefined || one.effect === "Allow",
    principals: principals.flatMap((principal: unknown) => (isRecord(principal) ? texts(principal.identifiers) : [])),
    actions: texts(one.actions),
    resources: texts(one.resources),
    isConditional: one.condition !== undefined,
  };
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((one): one is string => typeof one === "string");
}
