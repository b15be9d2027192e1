import { type Expression, expressionOf } from "./expression.ts";
import { fold, type Known, truthOf } from "./fold.ts";

/** An `if:`: none, an expression, or something that only GitHub can tell. */
export type Condition =
  | { readonly is: "none" }
  | { readonly is: "expression"; readonly expression: Expression }
  /** A text around an expression always holds; what does not parse GitHub refuses. */
  | { readonly is: "text" }
  | { readonly is: "unread" };

/** Reads the value of an `if:` (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif). */
export function conditionOf(written: unknown): Condition {
  if (written === undefined || written === null) return { is: "none" };
  if (typeof written === "boolean" || typeof written === "number")
    return { is: "expression", expression: { is: "literal", value: written } };
  if (typeof written !== "string") return { is: "unread" };
  const text = written.trim();
  if (text === "") return { is: "none" };
  const whole = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1];
  if (whole !== undefined && !whole.includes("${{")) return read(whole);
  return text.includes("${{") ? { is: "text" } : read(text);
}

function read(text: string): Condition {
  const expression = expressionOf(text);
  return expression === null ? { is: "unread" } : { is: "expression", expression };
}

/** Whether a condition holds, whatever happens; null where that depends. */
export function foldedCondition(condition: Condition, known: Known): boolean | null {
  switch (condition.is) {
    case "none":
    case "unread":
      return null;
    case "text":
      return true;
    case "expression":
      return truthOf(fold(condition.expression, known));
  }
}

/** Whether a condition asks how earlier jobs or steps ended: then theirs is not asked for by itself. */
export function asksHowItWent(condition: Condition): boolean {
  return condition.is === "expression" && callsIn(condition.expression).some((name) => statusCalls.has(name));
}

const statusCalls = new Set(["always", "cancelled", "failure", "success"]);

function callsIn(expression: Expression): readonly string[] {
  switch (expression.is) {
    case "literal":
    case "context":
      return [];
    case "index":
      return [...callsIn(expression.of), ...callsIn(expression.key)];
    case "call":
      return [expression.name, ...expression.args.flatMap(callsIn)];
    case "not":
      return callsIn(expression.of);
    case "binary":
      return [...callsIn(expression.left), ...callsIn(expression.right)];
  }
}

/** Whether what runs under a condition runs under another one too: the other asks for nothing that this one does not, or for one thing of several. */
export function holdsWherever(was: Condition, is: Condition): boolean {
  if (is.is === "none" || is.is === "text") return true;
  if (is.is === "unread") return was.is === "unread";
  const before = was.is === "expression" ? parts("&&", was.expression) : [];
  return parts("&&", is.expression)
    .filter((part) => !asksNothing(part))
    .every((part) => {
      const wider = new Set(parts("||", part).map(shown));
      return (
        wider.has(shown(always)) || before.some((one) => parts("||", one).every((inner) => wider.has(shown(inner))))
      );
    });
}

const always: Expression = { is: "call", name: "always", args: [] };

/** What runs in any case, or by itself as long as nothing failed. */
function asksNothing(expression: Expression): boolean {
  return ["always()", "success()", "!cancelled()", "true"].includes(shown(expression));
}

/** What stands between the operators of one kind. */
function parts(operator: "&&" | "||", expression: Expression): readonly Expression[] {
  if (expression.is !== "binary" || expression.operator !== operator) return [expression];
  return [...parts(operator, expression.left), ...parts(operator, expression.right)];
}

/** One form of an expression for comparing. */
function shown(expression: Expression): string {
  switch (expression.is) {
    case "literal":
      return typeof expression.value === "string" ? `'${expression.value.toUpperCase()}'` : String(expression.value);
    case "context":
      return expression.name;
    case "index":
      return `${shown(expression.of)}[${shown(expression.key)}]`;
    case "call":
      return `${expression.name}(${expression.args.map(shown).join(", ")})`;
    case "not":
      return `!${shown(expression.of)}`;
    case "binary":
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
  }
}
