import { programAt } from "../fetch/program-at.ts";
import type { Program } from "../model/program.ts";
import type { Explanation } from "../model/report/explanation.ts";
import type { Report } from "../model/report.ts";
import { nearestName } from "../parse/written/nearest-name.ts";
import { nearestPath } from "../parse/written/nearest-path.ts";
import type { Repository } from "../ports.ts";
import { explain } from "./explain.ts";

/** Explains a control, criterion, risk, actor, file or folder as the report of the same repository has it. Throws `Unreadable`. */
export async function answerTo(word: string, repository: Repository, report: Report): Promise<Explanation> {
  const { snapshot, parsed } = await programAt(repository, report.head, report.program.path);
  const { program } = parsed;
  if (program === null) return { is: "no-program" };
  const lines = explain(word, { report, program, files: snapshot.files });
  if (lines !== null) return { is: "explained", lines };
  return { is: "unknown", meant: nearestName(word, namesIn(program)) ?? nearestPath(word, [...snapshot.files.keys()]) };
}

function namesIn({ controls, frameworks, catalogues, risks, actors }: Program): string[] {
  const criteria = frameworks.flatMap(({ id }) => catalogues.get(id)?.criteria ?? []);
  return [...controls, ...criteria, ...risks, ...actors.values()].map(({ id }) => id);
}
