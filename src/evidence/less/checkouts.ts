import { foldedCondition } from "../../files/workflow/condition.ts";
import { type Expression, expressionOf } from "../../files/workflow/expression.ts";
import { nothingKnown, pathOf } from "../../files/workflow/fold.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** A checkout of something else than what is tested, whose success says nothing of the change: another branch or repository, a part of it, or none. */
export function otherCheckouts(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  const known = new Set(was.flatMap(checkedOut));
  const others = is
    .flatMap(checkedOut)
    .flatMap((what) => (known.has(what) ? [] : [sentence`checks out ${code(what)}`]));
  if (others.length > 0 || !was.some(isWhole) || is.some(isWhole)) return others;
  return [sentence`no longer checks the whole repository out where its commands run`];
}

/** A checkout of all that is tested, where commands run. */
function isWhole(step: Step): boolean {
  if (!isCheckout(step) || foldedCondition(step.condition, nothingKnown) === false) return false;
  return isAtRoot(step) && (step.inputs.get("sparse-checkout") ?? "").trim() === "";
}

function isAtRoot({ inputs }: Step): boolean {
  return /^(?:\.?\/)*\.?$/.test(inputs.get("path")?.trim() ?? "");
}

function isCheckout({ uses }: Step): boolean {
  return /^actions\/checkout@/i.test(uses ?? "");
}

function checkedOut(step: Step): readonly string[] {
  if (!isCheckout(step) || !isAtRoot(step)) return [];
  const [repository = "", ref = ""] = [step.inputs.get("repository"), step.inputs.get("ref")];
  const isOfChange =
    isAlways(ref, revisions) || /^refs\/pull\/\$\{\{[\s\w.]*\bnumber\s*\}\}\/(?:merge|head)$/.test(ref);
  return [...(isAlways(repository, repositories) ? [] : [repository]), ...(isOfChange ? [] : [ref])];
}

/** What GitHub calls the commit that is tested, and the repository that has it. */
const revisions =
  /^(?:github\.(?:sha|ref|ref_name|head_ref|event\.(?:after|pull_request\.(?:head\.(?:sha|ref)|merge_commit_sha)|(?:workflow_run|merge_group)\.head_sha))|(?:github\.event\.)?inputs\..+)$/;
const repositories = /^github\.(?:repository|event\.(?:repository|pull_request\.head\.repo)\.full_name)$/;

/** Whether an input is one of what is allowed or empty, whatever an expression in it decides; `github.sha && 'main'` is not. */
function isAlways(input: string, allowed: RegExp): boolean {
  const written = input.trim();
  if (written === "") return true;
  const expression = expressionOf(/^\$\{\{([\s\S]*)\}\}$/.exec(written)?.[1] ?? "");
  if (expression === null) return false;
  const results = resultsOf(expression);
  const isAllowed = (one: Expression) => (one.is === "literal" ? one.value === "" : allowed.test(pathOf(one) ?? ""));
  // Of what is handed over alone nobody knows what it is.
  return results.every(isAllowed) && results.some((one) => /^github\.(?!event\.inputs)/.test(pathOf(one) ?? ""));
}

/** What an expression may come to, but for nothing. */
function resultsOf(expression: Expression): readonly Expression[] {
  if (expression.is !== "binary" || !["&&", "||"].includes(expression.operator)) return [expression];
  return [...(expression.operator === "||" ? resultsOf(expression.left) : []), ...resultsOf(expression.right)];
}
