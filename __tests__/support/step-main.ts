// Says to the runner what standard input asks, a JSON list; a process of its own, as the Action is.
import { readFileSync } from "node:fs";
import type { AnnotatedAt } from "../../src/adapters/runner/step.ts";
import { workflowStep } from "../../src/adapters/runner/workflow-step.ts";

/** One thing to say. */
export type Saying =
  | { readonly do: "annotate"; readonly message: string; readonly at: AnnotatedAt }
  | { readonly do: "log"; readonly message: string }
  | { readonly do: "setOutput"; readonly name: string; readonly value: string }
  | { readonly do: "summarise"; readonly markdown: string };

const step = workflowStep(process.env, (text) => process.stdout.write(text));

for (const saying of JSON.parse(readFileSync(0, "utf8")) as readonly Saying[]) {
  if (saying.do === "annotate") step.annotate("error", saying.message, saying.at);
  if (saying.do === "log") step.log(saying.message);
  if (saying.do === "setOutput") step.setOutput(saying.name, saying.value);
  if (saying.do === "summarise") await step.summarise(saying.markdown);
}
