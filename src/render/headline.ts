import type { Report } from "../model/report.ts";
import { code, text } from "./markdown.ts";
import { blockingGroups, counted, countsInWords, isAdvice, told } from "./words.ts";

/** The title and the sentence under it: the verdict, and why. */
export function headline(report: Report): string {
  return `### ${title(report)}\n${gate(report)}`;
}

function title(report: Report): string {
  const counts = countsInWords(report, "long");
  switch (report.verdict.is) {
    case "error":
      return `❌ Compliance: could not evaluate${counts === "" ? "" : `, ${counts}`}`;
    case "fail":
      return `❌ Compliance: ${counts}`;
    case "warn":
      return counts === "" ? `✅ Compliance: ${quietly(report)}` : `⚠️ Compliance: ${counts}`;
    case "pass":
      return `✅ Compliance: ${quietly(report)}`;
  }
}

function quietly(report: Report): string {
  if (report.comparison === "adopted") return "this PR adds the program";
  return report.counts.resolved > 0 ? `no new gaps, ${report.counts.resolved} fixed` : "no new gaps";
}

/** How much is affected, what the gate decided, and by what. */
function gate(report: Report): string {
  const { affected, controls, resolved, existing } = report.counts;
  const reach = `${affected} of ${counted(controls, "control")} affected.`;
  const fixed = resolved === 0 ? "" : ` ${counted(resolved, "problem")} fixed.`;
  return [
    `${reach} ${decision(report)}${fixed}`,
    existing > 0 && report.comparison === "adopted" ? baseline(report) : "",
    awaited(report),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function decision(report: Report): string {
  switch (report.verdict.is) {
    case "error":
      return "The check fails because something that was needed could not be read; that is not a finding, and not a pass.";
    case "fail":
      return `Blocks merge because of ${code(`fail-on: [${blockingGroups(report).join(", ")}]`)}.`;
    case "warn":
      return told(report).length === 0
        ? "Nothing blocks."
        : `Told, not blocking: ${code(`fail-on: [${report.policy.failOn.join(", ")}]`)}.`;
    case "pass":
      return "Nothing blocks.";
  }
}

function baseline(report: Report): string {
  return `There is nothing to compare with yet: ${counted(report.counts.existing, "finding")} on this side ${report.counts.existing === 1 ? "is" : "are"} the baseline.`;
}

/** Whose approval is awaited, where the policy only advises it. */
function awaited(report: Report): string {
  const advised = report.findings.filter((found) => found.standing === "introduced" && isAdvice(found, report));
  const owners = new Set(
    advised.flatMap((found) => report.controls.find((control) => control.id === found.control)?.owner ?? []),
  );
  return owners.size === 0 ? "" : `Approval advised from ${[...owners].sort().map(code).join(", ")}.`;
}

/** What was not complete, right under the title. */
export function alerts(report: Report): readonly string[] {
  return report.findings
    .filter((found) => found.rule === "incomplete-input" && found.standing === "introduced")
    .map((found) => `> [!WARNING]\n> ${text(found.message)}.`);
}
