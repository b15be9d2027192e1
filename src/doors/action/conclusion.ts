import type { Step } from "../../adapters/runner/step.ts";
import { projectUrl } from "../../model/help.ts";
import type { Report } from "../../model/report.ts";
import { plainText } from "../../model/sentence.ts";
import { type Delivery, Unreadable } from "../../ports.ts";
import { oneLine } from "../../render/comment/one-line.ts";
import { whose } from "../../render/frame/whose.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { InputError } from "./inputs.ts";

/** The command line's too: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 a bug of ours. */
export const exitCodes = { pass: 0, findings: 1, configuration: 2, internal: 3 } as const;

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

const couldNot = "controldiff: could not evaluate";

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

/** The user's mistakes and the world's troubles are sentences; everything else is a bug of ours. */
export function failed(step: Step, error: unknown): number {
  if (error instanceof InputError) {
    for (const mistake of error.mistakes) step.annotate("error", mistake, { title: "controldiff: wrong input" });
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    step.annotate("error", error.message, { title: couldNot });
    return exitCodes.configuration;
  }
  step.annotate(
    "error",
    `${error instanceof Error ? error.message : String(error)}. Please report it: ${projectUrl}/issues/new`,
    { title: "controldiff: internal error" },
  );
  if (error instanceof Error) step.debug(error.stack ?? "");
  return exitCodes.internal;
}
