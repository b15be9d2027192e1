import { lessOfWorkflow } from "../../../src/evidence/less/workflow.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { snapshotWith, workflow } from "../program-of.ts";

/** What is told of a link to a workflow between files of base and of head, a line each. */
export function lessOf(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
  link: string,
): readonly string[] {
  const sides = { moves: movesOf([]), base: snapshotWith(was), head: snapshotWith(is) };
  return lessOfWorkflow(workflow(link), workflow(link), sides).map(
    ({ label, change }) => `${label} ${plainText(change)}`,
  );
}
