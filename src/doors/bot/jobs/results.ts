import type { Result } from "../evaluating/task.ts";

/** Red, and different from a finding. */
export function couldNot(because: string): Result {
  const summary = `The pull request could not be evaluated: ${because}.\n\nComment \`/compliance recheck\` to try again.\n`;
  const output = { title: "could not evaluate", summary, annotations: [] };
  return { verdict: "error", conclusion: "failure", output, remarks: [], judged: null, packed: null, paths: [] };
}

/** Where a ruleset asks for the check in every repository. */
export function noProgram(): Result {
  const summary = "This repository has no compliance program, so there is nothing to evaluate.\n";
  const output = { title: "no program, nothing to evaluate", summary, annotations: [] };
  return { verdict: "none", conclusion: "success", output, remarks: [], judged: null, packed: null, paths: [] };
}
