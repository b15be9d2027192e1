import type { StandingFinding } from "../model/finding.ts";
import type { AffectedReason, ChangedFileReport, Report } from "../model/report.ts";
import { blobAddress, type RenderContext } from "./context.ts";
import { code, fold, link, table, text } from "./markdown.ts";
import { place, sentence, subjectOf } from "./row.ts";
import { counted, doubts } from "./words.ts";

/** How many rows a fold of the comment shows; the rest is in the job summary. */
const mostRows = 30;

/** The closed part of the comment, most telling first: what is fixed, what was there before, why these controls. */
export function folds(report: Report, context: RenderContext): readonly string[] {
  return [fixed(report, context), before(report, context), why(report, context)].flatMap((one) => one ?? []);
}

function standing(report: Report, ...standings: readonly StandingFinding["standing"][]): readonly StandingFinding[] {
  return report.findings.filter((found) => standings.includes(found.standing));
}

/** Fixed, and taken away: a finding whose subject is gone has not been fixed. */
function fixed(report: Report, context: RenderContext): string | null {
  const gone = standing(report, "resolved", "withdrawn");
  if (gone.length === 0) return null;
  const withdrawn = report.counts.withdrawn;
  const title = `Fixed by this PR: ${report.counts.resolved}${withdrawn === 0 ? "" : `; no longer asked, which is not fixed: ${withdrawn}`}`;
  const rows = gone.map((found) => [
    found.standing === "resolved" ? "✅" : "➖",
    subjectOf(found, report),
    `${text(sentence(found, report))} (${place(found.location, report, context)})`,
  ]);
  return fold(title, limited(["", "Control", "Was"], rows));
}

/** What base has too never counts. */
function before(report: Report, context: RenderContext): string | null {
  const open = standing(report, "existing", "waived");
  if (open.length === 0) return null;
  const waived = report.counts.waived;
  const title =
    report.comparison === "adopted"
      ? `Baseline: ${report.counts.existing}`
      : `Already open at base, not counted: ${report.counts.existing}${waived === 0 ? "" : `; waived: ${waived}`}`;
  const rows = open.map((found) => [
    subjectOf(found, report),
    `${found.standing === "waived" ? "waived: " : ""}${text(sentence(found, report))} (${place(found.location, report, context)})`,
  ]);
  return fold(title, limited(["Control", "What is open"], rows));
}

/** Every affected control with the file and the line that say so, and what could not be told. */
function why(report: Report, context: RenderContext): string {
  const rows = report.changed.flatMap((file) => fileRows(file, report, context));
  const unmatched = report.changed.filter((file) => file.controls.length === 0).length;
  const matched = report.changed.length - unmatched;
  const notes = [
    unmatched === 0 ? "" : `${counted(unmatched, "changed file")} matched no control.`,
    report.mapping.inScope === 0
      ? ""
      : `${report.mapping.mapped} of ${counted(report.mapping.inScope, "changed file")} in scope ${report.mapping.inScope === 1 ? "maps" : "map"} to a control.`,
    ...doubts(report)
      .slice(0, 10)
      .map((doubt) => `Not verified: ${text(doubt.what)} (${text(doubt.why)}).`),
    doubts(report).length > 10
      ? `${doubts(report).length - 10} more were not verified; they are in the job summary.`
      : "",
  ].filter((note) => note !== "");
  const title = `Why these controls: ${matched} of ${counted(report.changed.length, "changed file")} matched ${counted(report.counts.affected, "control")}`;
  const body = rows.length === 0 ? [] : [limited(["Changed file", "Rule", "Control"], rows)];
  return fold(title, [...body, notes.join("<br>")].filter((part) => part !== "").join("\n\n"));
}

function fileRows(file: ChangedFileReport, report: Report, context: RenderContext): readonly (readonly string[])[] {
  const reasons = report.affected.flatMap(({ control, reasons }) =>
    reasons
      .filter((reason) => reason.file === file.path || reason.file === file.previous)
      .map((reason) => ({ control, reason })),
  );
  const rules = new Map<string, { readonly reason: AffectedReason; readonly controls: Set<string> }>();
  for (const { control, reason } of reasons) {
    const key = JSON.stringify([reason.kind, reason.rule, reason.at]);
    const known = rules.get(key) ?? { reason, controls: new Set<string>() };
    rules.set(key, known);
    known.controls.add(control);
  }
  return [...rules.values()].map(({ reason, controls }) => [
    nameOf(file),
    ruleOf(reason, report, context),
    [...controls].map(code).join(", "),
  ]);
}

function nameOf(file: ChangedFileReport): string {
  return file.previous === null
    ? `${code(file.path)} (${file.status})`
    : `${code(file.path)} ← ${code(file.previous)} (${file.status})`;
}

function ruleOf(reason: AffectedReason, report: Report, context: RenderContext): string {
  const address = blobAddress(reason.at, report, context);
  switch (reason.kind) {
    case "path-rule":
      return link(code(reason.rule), address);
    case "evidence":
      return `evidence ${link(code(reason.rule), address)}`;
    case "definition":
      return link("its own entry", address);
    case "ownership":
      return link("who owns its files", address);
  }
}

function limited(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = table(head, rows.slice(0, mostRows));
  return rows.length <= mostRows ? shown : `${shown}\n\n+${rows.length - mostRows} more in the job summary.`;
}
