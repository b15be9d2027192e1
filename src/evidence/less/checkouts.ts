import { foldedCondition } from "../../files/workflow/condition.ts";
import { nothingKnown } from "../../files/workflow/fold.ts";
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
  return (
    /^\.?\/?$/.test(step.inputs.get("path")?.trim() ?? "") && (step.inputs.get("sparse-checkout") ?? "").trim() === ""
  );
}

function isCheckout({ uses }: Step): boolean {
  return uses !== null && /^actions\/checkout@/i.test(uses);
}

function checkedOut(step: Step): readonly string[] {
  const { inputs } = step;
  if (!isCheckout(step) || inputs.has("path")) return [];
  const [repository = "", ref = ""] = [inputs.get("repository"), inputs.get("ref")];
  const isOwn = repository === "" || /github\.(?:repository|event\.pull_request\.head)/.test(repository);
  const isOfChange = ref === "" || /github\.(?:sha|ref|head_ref|event\.pull_request\.head)\b|refs\/pull\//.test(ref);
  return [...(isOwn ? [] : [repository]), ...(isOfChange ? [] : [ref])];
}
