// Says to the runner what standard input asks, a JSON list; a process of its own, because GitHub's toolkit speaks to the process it is in.
import { readFileSync } from "node:fs";
import { actionsStep } from "../../src/adapters/runner/actions-step.ts";
import type { AnnotatedAt } from "../../src/adapters/runner/step.ts";

/** One thing to say. */
export type Saying =
  | { readonly do: "annotate"; readonly message: string; readonly at: AnnotatedAt }
  | { readonly do: "log"; readonly message: string }
  | { readonly do: "setOutput"; readonly name: string; readonly value: string }
  | { readonly do: "summarize"; readonly markdown: string };

for (const saying of JSON.parse(readFileSync(0, "utf8")) as readonly Saying[]) {
  if (saying.do === "annotate") actionsStep.annotate("error", saying.message, saying.at);
  if (saying.do === "log") actionsStep.log(saying.message);
  if (saying.do === "setOutput") actionsStep.setOutput(saying.name, saying.value);
  if (saying.do === "summarize") await actionsStep.summarize(saying.markdown);
}
