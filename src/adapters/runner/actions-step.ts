import { debug, error, getInput, info, notice, setOutput, summary, warning } from "@actions/core";
import { harmless, type Step } from "./step.ts";

const annotators = { error, warning, notice } as const;

/** The step of the workflow that this process is: GitHub's own toolkit over its environment and standard output. */
export const actionsStep: Step = {
  input: (name) => getInput(name),
  annotate: (level, message, { title, file, line, col } = {}) =>
    annotators[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(col === undefined ? {} : { startColumn: col }),
    }),
  log: (line) => info(harmless(line)),
  debug: (line) => debug(line),
  setOutput: (name, value) => setOutput(name, value),
  async summarize(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return false;
    await summary.addRaw(markdown).write();
    return true;
  },
};
