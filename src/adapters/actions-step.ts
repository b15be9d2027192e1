import * as core from "@actions/core";
import { harmless, type Step } from "./step.ts";

/** The step of the workflow that this process is: GitHub's own toolkit over its environment and standard output. */
export const actionsStep: Step = {
  input: (name) => core.getInput(name),
  annotate: (level, message, { title, file, line, col } = {}) =>
    core[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(col === undefined ? {} : { startColumn: col }),
    }),
  log: (line) => core.info(harmless(line)),
  debug: (line) => core.debug(line),
  setOutput: (name, value) => core.setOutput(name, value),
  async summarise(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return false;
    await core.summary.addRaw(markdown).write();
    return true;
  },
};
