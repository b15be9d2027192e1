import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { describe, expect, it } from "vitest";
import { conditionOf, foldedCondition, holdsWherever } from "../../../src/files/workflow/condition.ts";
import { expressionOf } from "../../../src/files/workflow/expression.ts";
import { fold, type Known, nothingKnown, truthOf } from "../../../src/files/workflow/fold.ts";

/** Whether an expression without contexts holds, by GitHub's own library. */
function theirs(text: string): boolean {
  const { tokens } = new Lexer(text).lex();
  const result = new Evaluator(new Parser(tokens, [], []).parse(), new data.Dictionary()).evaluate();
  return !(
    (result.kind === data.Kind.Boolean && !(result as data.BooleanData).value) ||
    (result.kind === data.Kind.Number && !((result as data.NumberData).value || 0)) ||
    (result.kind === data.Kind.String && (result as data.StringData).value === "") ||
    result.kind === data.Kind.Null
  );
}

describe("an expression without contexts comes to what GitHub's own library makes of it", () => {
  it.each([
    ...[
      "true",
      "false",
      "null",
      "0",
      "-0",
      "1",
      "-1.5",
      "0x1f",
      "1e3",
      "''",
      "'a'",
      "'it''s'",
      "NaN",
      "!true",
      "!0",
      "!''",
    ],
    ...["!(true)", "!!1", "true && false", "1 && 'a'", "'' || 0", "'' || 'a'", "false || false", "true && !false"],
    ...["1 == 1", "1 == '1'", "'a' == 'A'", "'a' != 'b'", "null == 0", "null == null", "true == 1", "'true' == true"],
    ...[
      "1 < 2",
      "'10' < '9'",
      "10 < '9'",
      "'a' < 'B'",
      "2 >= 2",
      "null >= null",
      "'x' < 1",
      "1 <= null",
      "1 >= 2",
      "'a' >= 'b'",
      "'b' >= 'A'",
      "null != null",
      "null < null",
      "null == false",
      "null == ''",
      "'' == null",
      "0 == null",
      "'abc' == 0",
      "'abc' != 0",
      "NaN == NaN",
      "Infinity > 1e9",
      "-Infinity < 0",
      "0o17 == 15",
      "-1 < 0",
      "+1 == 1",
      "1e-1 == .1",
      "'1e3' == 1000",
      "true == false",
      "true > false",
      "'' == 0",
      "'0x10' == 16",
    ],
    ...[
      "contains('Hello', 'ell')",
      "contains('Hello', 'x')",
      "startsWith('Hello', 'he')",
      "endsWith('Hello', 'LO')",
      "contains(12, 1)",
    ],
    ...["true || true && false", "(true || true) && false", "1 == 2 == false", "!1 == 0", "1 < 2 && 2 < 3"],
  ])("%s", (text) => {
    const expression = expressionOf(text);
    expect(expression === null ? null : truthOf(fold(expression, nothingKnown))).toBe(theirs(text));
  });

  it.each([
    "",
    "a.",
    "(",
    "(1",
    "1 1",
    "&& 1",
    "f(1",
    "f(,)",
    "a[",
    "'x",
    "1 = 1",
    "a b",
    "a.1",
    "a.'b'",
    "a.(b)",
    "0o8",
    "1x",
    "Infinityx)",
    "f(1 2)",
    "#",
    "(".repeat(60) + ")".repeat(60),
  ])("and %s is none", (text) => {
    expect(expressionOf(text)).toBeNull();
  });

  it.each([
    "a",
    "a.b.c",
    "a['b'].*.c",
    "a[0]",
    "github.event.pull_request.head.repo.fork",
    "fromJSON(x).y",
    "f(1, g(a), 'b')",
    "!a && (b || !c)",
  ])("and what %s comes to is not known", (text) => {
    const expression = expressionOf(text);
    expect(expression === null ? "none" : truthOf(fold(expression, nothingKnown))).toBeNull();
  });
});

const onPush: Known = {
  context: (path) => (path === "github.event_name" ? "push" : undefined),
  call: (name) => (name === "always" ? true : undefined),
};

describe("a condition", () => {
  it.each<readonly [written: unknown, holds: boolean | null]>([
    [undefined, null],
    ["", null],
    [false, false],
    [0, false],
    [true, true],
    ["false", false],
    ["${{ false }}", false],
    ["${{ !true }}", false],
    ["  ${{false}}  ", false],
    ["false && needs.a.outputs.b", false],
    ["needs.a.outputs.b && false", false],
    ["needs.a.outputs.b && (0 || '')", false],
    ["needs.a.outputs.b || true", true],
    ["needs.a.outputs.b", null],
    ["!(needs.a.outputs.b || true)", false],
    ["${{ false }} text", true],
    ["github.event_name == 'pull_request'", false],
    ["github.event_name == 'PUSH'", true],
    ["github['event_name'] != 'push' && x", false],
    ["always()", true],
    ["a b c", null],
    [[], null],
    [null, null],
    ["text ${{ false }}", true],
    ["${{ false }}${{ false }}", true],
    ["contains('push', github.event_name)", true],
    ["contains('push')", null],
    ["contains('push', 'p', 'x')", null],
    ["startsWith(github.event_name, 'pull')", false],
    ["join('push', 'push')", null],
    ["github[github.ref].event_name == 'x'", null],
    ["(github).event_name == 'pull_request'", false],
  ])("%j", (written, holds) => {
    expect(foldedCondition(conditionOf(written), onPush)).toBe(holds);
  });

  it.each<readonly [was: unknown, is: unknown, holds: boolean]>([
    [undefined, undefined, true],
    [undefined, "always()", true],
    [undefined, "success()", true],
    [undefined, "${{ !cancelled() }}", true],
    [undefined, "a", false],
    [undefined, "false", false],
    ["a", undefined, true],
    ["a", "a", true],
    ["a", "${{ a }}", true],
    ["a == 'x'", "a == 'X'", true],
    ["a", "a || b", true],
    ["a && b", "b", true],
    ["a && b", "b || c", true],
    ["a || b", "a", false],
    ["a", "a && b", false],
    ["a || b", "b || a || c", true],
    ["a", "b", false],
    ["a", "a && always()", true],
    ["a", "always() || b", true],
    ["a", "${{ a }} text", true],
    [undefined, "${{ a }} text", true],
    ["a b", "a b", true],
    ["a", "a b", false],
  ])("that was %j and is %j", (was, is, holds) => {
    expect(holdsWherever(conditionOf(was), conditionOf(is))).toBe(holds);
  });
});
