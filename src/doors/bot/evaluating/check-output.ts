import type { CheckAnnotation, CheckConclusion, CheckOutput } from "../../../adapters/github/checks/own-check.ts";
import type { Report } from "../../../model/report.ts";
import { annotations } from "../../../render/annotations.ts";
import { comment } from "../../../render/comment/comment.ts";
import { oneLine } from "../../../render/comment/one-line.ts";
import { summary } from "../../../render/comment/summary.ts";
import { type RenderContext, wholeOf } from "../../../render/frame/context.ts";

/** Annotations of one check; nobody reads more, and each fifty cost a request. */
const mostAnnotations = 200;

/** Bytes of a check's text: GitHub takes 65,535 characters. */
const mostText = 64_000;

/** What a check says of a report; all of the report, where nothing else has that. */
export function checkOutput(report: Report, context: RenderContext): CheckOutput {
  const isPart = report.verdict.is !== "none" && wholeOf(context).name === "the check's details";
  const text = isPart ? { text: summary(report, context, mostText) } : {};
  return { title: oneLine(report), summary: comment(report, context), ...text, annotations: checkAnnotations(report) };
}

/** As the exit code of a job says it: what could not be evaluated is no success. */
export function conclusionOf({ verdict }: Report): CheckConclusion {
  switch (verdict.is) {
    case "pass":
    case "warn":
    case "none":
      return "success";
    case "fail":
    case "error":
      return "failure";
  }
}

/** A check's annotations stand on lines; what stands on none is in its summary. */
function checkAnnotations(report: Report): readonly CheckAnnotation[] {
  return annotations(report, mostAnnotations)
    .flatMap(({ path, line, level, title, message }) =>
      path === null ? [] : [{ path, line, title, message, level: level === "error" ? ("failure" as const) : level }],
    )
    .slice(0, mostAnnotations);
}
