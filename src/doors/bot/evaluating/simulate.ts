import { asIf, type FilesAsIf } from "../../../adapters/disk/as-if.ts";
import type { Evaluation, Said } from "../../../pulls/evaluate.ts";
import { json } from "../../../render/json.ts";
import type { AsIf } from "../pages/site.ts";
import type { DeskTold, SimulateTask } from "./desk-task.ts";
import { reportAsIf } from "./evaluate-pull.ts";

/** The report that it would have; nothing is written anywhere. */
export async function simulate({ task, asIf: wanted }: SimulateTask): Promise<DeskTold> {
  try {
    const evaluated = await reportAsIf(task, (evaluation) => altered(evaluation, wanted));
    if (evaluated.is === "report") return { is: "simulated", report: json(evaluated.report) };
    return { is: "not-simulated", because: evaluated.because };
  } finally {
    task.kept?.close();
  }
}

function altered(evaluation: Evaluation, { files, approvedBy }: AsIf): Evaluation {
  const encoder = new TextEncoder();
  const laid: FilesAsIf = new Map(
    Object.entries(files).map(([path, text]) => [path, text === null ? null : encoder.encode(text)]),
  );
  const open: Evaluation["open"] = async () => {
    const opened = await evaluation.open();
    return { ...opened, repository: asIf(opened.repository, laid) };
  };
  const approved =
    (said: Said): Said =>
    async (told) => {
      const reviews = await said(told);
      return { ...reviews, approvers: [...new Set([...(reviews.approvers ?? []), ...approvedBy])] };
    };
  const { saidWhereTheyStand } = evaluation;
  return {
    ...evaluation,
    open,
    said: approved(evaluation.said),
    ...(saidWhereTheyStand !== undefined && { saidWhereTheyStand: approved(saidWhereTheyStand) }),
  };
}
