import type { Step } from "../../adapters/runner/step.ts";
import type { Report } from "../../model/report.ts";
import { plainText } from "../../model/sentence.ts";
import type { Delivery } from "../../ports.ts";
import { oneLine } from "../../render/comment/one-line.ts";
import { whose } from "../../render/frame/whose.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { exitCodes } from "./exit-codes.ts";

/** Says the verdict, once, and gives the job's exit code. */
export function conclude(step: Step, report: Report): number {
  const line = oneLine(report);
  switch (report.verdict.is) {
    case "pass":
    case "warn":
    case "none":
      step.log(line);
      return exitCodes.pass;
    case "fail":
      step.annotate("error", line, { title: `controldiff${whose(report)}` });
      return exitCodes.findings;
    case "error":
      tellUnread(step, report);
      return exitCodes.configuration;
  }
}

/** Says why a report could not evaluate. */
export function tellUnread(step: Step, report: Report): void {
  step.annotate("error", whyNot(report) ?? oneLine(report), {
    title: `controldiff${whose(report)}: could not evaluate`,
  });
}

/** What could not be read; null where it is the program that is wrong, which is told line by line. */
function whyNot({ findings }: Report): string | null {
  const incomplete = findings.filter(isUnread).map(({ message }) => plainText(message));
  return incomplete.length === 0 ? null : incomplete.join("; ");
}

/** Tells what became of the report where that is worth telling, each thing once; it never alters the verdict. */
export function tell(step: Step, deliveries: readonly Delivery[]): void {
  const notes = new Map(deliveries.map(({ note, outcome }) => [note, outcome]));
  for (const [note, outcome] of notes) {
    if (note === "") continue;
    if (outcome === "failed") step.annotate("warning", note, { title: "controldiff" });
    else step.annotate("notice", note, { title: "controldiff" });
  }
}
