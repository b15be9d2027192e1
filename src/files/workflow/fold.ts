import type { Expression, Literal, Operator } from "./expression.ts";

/** What an expression comes to without running anything: its value, or only whether it holds, or nothing. */
export type Folded =
  | { readonly is: "value"; readonly value: Literal }
  | { readonly is: "truth"; readonly truth: boolean }
  | { readonly is: "unknown" };

/** What is known beforehand: of `github.event_name` and the like, and of calls such as `failure()`; undefined where nothing is. */
export interface Known {
  readonly context: (path: string) => Literal | undefined;
  readonly call: (name: string) => boolean | undefined;
}

export const nothingKnown: Known = { context: () => undefined, call: () => undefined };

const unknown: Folded = { is: "unknown" };
const constant = (value: Literal): Folded => ({ is: "value", value });

/** Folds what is constant (https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators). */
export function fold(expression: Expression, known: Known): Folded {
  switch (expression.is) {
    case "literal":
      return constant(expression.value);
    case "context":
    case "index":
      return ofContext(expression, known);
    case "call":
      return ofCall(expression.name, expression.args, known);
    case "not": {
      const truth = truthOf(fold(expression.of, known));
      return truth === null ? unknown : constant(!truth);
    }
    case "binary":
      return ofBinary(expression.operator, fold(expression.left, known), fold(expression.right, known));
  }
}

/** Whether something that was folded holds; null where that is not known. */
export function truthOf(folded: Folded): boolean | null {
  if (folded.is === "unknown") return null;
  return folded.is === "truth" ? folded.truth : holds(folded.value);
}

/** `false`, `0`, `-0`, `''`, `null` and what is no number do not hold. */
function holds(value: Literal): boolean {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}

function ofContext(expression: Expression, known: Known): Folded {
  const path = pathOf(expression);
  const value = path === null ? undefined : known.context(path);
  return value === undefined ? unknown : constant(value);
}

/** `github.event_name`; null where a part of it is computed. */
export function pathOf(expression: Expression): string | null {
  if (expression.is === "context") return expression.name;
  if (expression.is !== "index" || expression.key.is !== "literal") return null;
  const of = pathOf(expression.of);
  return of === null ? null : `${of}.${String(expression.key.value).toLowerCase()}`;
}

function ofBinary(operator: Operator, left: Folded, right: Folded): Folded {
  const [leftTruth, rightTruth] = [truthOf(left), truthOf(right)];
  switch (operator) {
    case "&&":
      if (leftTruth === false) return left;
      if (leftTruth === true) return right;
      return rightTruth === false ? { is: "truth", truth: false } : unknown;
    case "||":
      if (leftTruth === true) return left;
      if (leftTruth === false) return right;
      return rightTruth === true ? { is: "truth", truth: true } : unknown;
    default:
      if (left.is !== "value" || right.is !== "value") return unknown;
      return constant(compared(operator, left.value, right.value));
  }
}

/** Texts are compared in upper case; values of two kinds as numbers. */
function compared(operator: Exclude<Operator, "&&" | "||">, left: Literal, right: Literal): boolean {
  const isText = typeof left === "string" && typeof right === "string";
  if (left === null && right === null) return operator === "==" || operator === "<=" || operator === ">=";
  const [one, other] = isText ? [left.toUpperCase(), right.toUpperCase()] : [numberOf(left), numberOf(right)];
  switch (operator) {
    case "==":
      return one === other;
    case "!=":
      return one !== other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    case ">":
      return one > other;
    case ">=":
      return one >= other;
  }
}

function numberOf(value: Literal): number {
  if (typeof value === "string") return value.trim() === "" ? 0 : Number(value);
  return Number(value);
}

function ofCall(name: string, args: readonly Expression[], known: Known): Folded {
  const said = known.call(name);
  if (said !== undefined) return constant(said);
  const folded = args.map((arg) => fold(arg, known));
  const values = folded.flatMap((one) => (one.is === "value" ? [one.value] : []));
  if (values.length < folded.length) return unknown;
  const [text = "", other = ""] = values.map((value) => textOf(value).toUpperCase());
  if (args.length !== 2) return unknown;
  if (name === "contains") return constant(text.includes(other));
  if (name === "startswith") return constant(text.startsWith(other));
  return name === "endswith" ? constant(text.endsWith(other)) : unknown;
}

function textOf(value: Literal): string {
  return value === null ? "" : String(value);
}
