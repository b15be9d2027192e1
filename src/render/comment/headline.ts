import { isAdvice } from "../../model/report/advice.ts";
import type { Report } from "../../model/report.ts";
import type { RenderContext } from "../frame/context.ts";
import { metStatuses } from "../frame/criteria-change.ts";
import { code, text } from "../text/markdown.ts";
import { clip, plain } from "../text/plain.ts";
import { counted, countsByGroup, groupOrder, listed, told, toldCounts } from "../text/words.ts";
import { earlierInWords } from "./earlier.ts";
import { mechanismCounts } from "./mechanisms.ts";

/** How names and sentences are written: as Markdown, or as they are on a terminal. */
export interface Names {
  readonly code: (name: string) => string;
  readonly text: (words: string) => string;
}

export const markdownNames: Names = { code, text };
export const plainNames: Names = { code: plain, text: plain };

/** The verdict, with counts only: `❌ Compliance: 2 new gaps, 1 broken evidence link`; `of`: whose it is, where a repository has several programs. */
export function title(report: Report, of = ""): string {
  return titleOf(report, `Compliance${of}`);
}

function titleOf(report: Report, compliance: string): string {
  const counts = toldCounts(report, "title").join(", ");
  switch (report.verdict.is) {
    case "error":
      return `❌ ${compliance}: could not evaluate${counts === "" ? "" : ` (${counts})`}`;
    case "fail":
      return `❌ ${compliance}: ${counts}`;
    case "none":
      return withoutProgram(report, compliance);
    case "warn":
    case "pass":
      if (counts === "") return quietTitle(report, compliance);
      return `⚠️ ${compliance}: ${counts}${report.comparison === "posture" ? " open" : ""}`;
  }
}

/** Never a check mark: nothing was evaluated. */
function withoutProgram(report: Report, compliance: string): string {
  const counts = mechanismCounts(report);
  return counts.length === 0
    ? `⚪ ${compliance}: no program, nothing to evaluate`
    : `⚠️ ${compliance}: no program, ${counts.join(", ")}`;
}

function quietTitle(report: Report, compliance: string): string {
  if (report.comparison === "posture") return `✅ ${compliance}: nothing is open`;
  if (report.comparison !== "adopted") return `✅ ${compliance}: no new gaps`;
  const { criteria, existing } = report.counts;
  const met = [...metStatuses].reduce((sum, status) => sum + (criteria.head[status] ?? 0), 0);
  const baseline = existing === 0 ? "" : `, ${counted(existing, "finding")} as baseline`;
  return `✅ ${compliance}: first program, ${counted(met, "criterion", "criteria")} covered${baseline}`;
}

/** Under the title: how much is affected, what the gate decided and why, and what became better. */
export function gate(report: Report, { earlier }: Pick<RenderContext, "earlier">, pen: Names): string {
  return [
    earlier && isQuiet(report) ? earlierInWords(earlier) : "",
    reach(report),
    ...decision(report, pen),
    fixed(report),
    advice(report, pen),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function isQuiet(report: Report): boolean {
  return report.verdict.is !== "error" && report.verdict.is !== "none" && told(report).length === 0;
}

function reach({ counts: { affected, controls }, comparison, verdict }: Report): string {
  if ((verdict.is === "error" && controls === 0) || verdict.is === "none") return "";
  if (comparison === "posture") return `${counted(controls, "control")}.`;
  if (affected === 0) return "No control affected.";
  return affected > controls
    ? `${counted(affected, "control")} affected.`
    : `${affected} of ${counted(controls, "control")} affected.`;
}

function decision(report: Report, pen: Names): readonly string[] {
  const policy = pen.code(`fail-on: ${report.policy.failOn.join(", ") || "nothing"}`);
  const repaired =
    report.comparison === "repaired"
      ? [
          "The program on base does not validate. What could be read of it applies; the rest is read as strictly as possible.",
        ]
      : [];
  if (report.comparison === "posture" && report.verdict.is !== "error") {
    return [
      `How ${pen.code(clip(report.head.name, 60))} stands on ${report.today}; nothing is compared, so nothing blocks.`,
    ];
  }
  switch (report.verdict.is) {
    case "error":
      if (report.comparison === "posture") return ["What could not be evaluated never passes."];
      return ["Blocks merge: what could not be evaluated never passes."];
    case "none":
      return [
        `Does not block merge: this repository has no compliance program, so only what its files show is compared. ${pen.code("controldiff init")} writes a first program.`,
      ];
    case "fail":
      return [`Blocks merge because ${because(report).map(pen.code).join(" and ")}.`, ...repaired];
    case "warn":
    case "pass":
      if (report.comparison === "adopted")
        return ["Does not block merge: open findings become the baseline for later changes."];
      if (told(report).length === 0) return [`Does not block merge (${policy}).`, ...repaired];
      return [`Does not block merge (${policy}).`, ...excused(report), ...repaired];
  }
}

/** The settings that made it fail, with those of their values that did. */
function because(report: Report): readonly string[] {
  const blocking = report.findings.filter((found) => found.blocking);
  const groups = groupOrder.filter((group) => blocking.some((found) => found.group === group));
  const { failOn, approvals } = report.policy;
  const named = groups.filter((group) => failOn.some((listed) => listed === group));
  return [
    ...(named.length === 0 ? [] : [`fail-on: ${named.join(", ")}`]),
    ...(groups.includes("approval") && !named.includes("approval") ? [`approvals: ${approvals}`] : []),
  ];
}

/** Why findings of a group that the policy fails on do not block all the same. */
function excused(report: Report): readonly string[] {
  const groups = new Set(
    told(report)
      .filter((found) => !found.blocking)
      .map((found) => found.group),
  );
  const failsOn = (group: "program-change" | "new-gap") => groups.has(group) && report.policy.failOn.includes(group);
  return [
    ...(failsOn("program-change") ? ["A program owner has approved the program changes."] : []),
    ...(failsOn("new-gap") ? ["Gaps in what this PR adds to scope do not block."] : []),
  ];
}

function fixed(report: Report): string {
  const counts = countsByGroup(
    report.findings.filter((found) => found.standing === "resolved"),
    "open",
  );
  return counts.length === 0 ? "" : `${listed(counts, 4)} fixed.`;
}

/** Whose approval is awaited, where the policy merely advises it. */
function advice(report: Report, pen: Names): string {
  const advised = new Set(
    report.findings.filter((found) => found.standing === "introduced" && isAdvice(found)).map((found) => found.control),
  );
  const owners = new Set(report.approvals.flatMap(({ control, awaited }) => (advised.has(control) ? awaited : [])));
  if (owners.size === 0) return "";
  return `Approval advised: ${listed(
    [...owners].sort().map((owner) => pen.code(clip(owner, 60))),
    5,
  )}.`;
}
