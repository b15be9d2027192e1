import type { AffectedReason, ChangedFileReport, Report } from "../../model/report.ts";
import { blobAddress } from "../frame/context.ts";
import { longest, type Page, pathCode } from "../frame/page.ts";
import { code, link } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { listed } from "../text/words.ts";

/** Which controls one rule gives one changed file to. */
export interface Match {
  readonly file: ChangedFileReport;
  readonly reason: AffectedReason;
  readonly controls: readonly string[];
}

/** Why each control is affected, in order of the changed files; one match for each file and rule. */
export function matches(report: Report): readonly Match[] {
  const byFile = new Map<string, { readonly control: string; readonly reason: AffectedReason }[]>();
  for (const { control, reasons } of report.affected) {
    for (const reason of reasons) {
      const known = byFile.get(reason.file) ?? [];
      byFile.set(reason.file, known);
      known.push({ control, reason });
    }
  }
  const of = (path: string | null) => (path === null ? [] : (byFile.get(path) ?? []));
  return report.changed.flatMap((file) => oneEach(file, [...of(file.path), ...of(file.previous)]));
}

function oneEach(
  file: ChangedFileReport,
  all: readonly { readonly control: string; readonly reason: AffectedReason }[],
): readonly Match[] {
  const merged = new Map<string, { readonly reason: AffectedReason; readonly controls: Set<string> }>();
  for (const { control, reason } of all) {
    const key = JSON.stringify([reason.kind, reason.rule, reason.changed]);
    const known = merged.get(key) ?? { reason, controls: new Set<string>() };
    merged.set(key, known);
    known.controls.add(control);
  }
  return [...merged.values()].map(({ reason, controls }) => ({ file, reason, controls: [...controls] }));
}

/** How many path rules and evidence links the change matches, of how many. */
export function matchedRules(report: Report): { readonly matched: number; readonly of: number } {
  const rules = report.affected.flatMap(({ reasons }) =>
    reasons.filter(({ kind }) => kind === "path-rule" || kind === "evidence"),
  );
  const places = new Set(rules.map(({ kind, rule, at }) => JSON.stringify([kind, rule, at.path, at.line, at.column])));
  return { matched: places.size, of: report.counts.rules };
}

/** One column: on a phone there is no room for two paths beside each other. */
export const matchHead = ["Changed file, rules that match it, controls"] as const;

/** How many rules a row has: a file of more has further rows. */
const mostRules = 8;

/** The matches of each changed file, in rows. */
export function byFile(all: readonly Match[]): readonly (readonly Match[])[] {
  const rows: Match[][] = [];
  for (const match of all) {
    const last = rows.at(-1);
    if (last?.[0]?.file === match.file && last.length < mostRules) last.push(match);
    else rows.push([match]);
  }
  return rows;
}

/** Matches of one file as one cell: the changed file, and below it each rule and its controls. */
export function matchRow(matches: readonly Match[], page: Page): readonly string[] {
  const [first] = matches;
  if (first === undefined) return [""];
  const lines = matches.map(({ reason, controls }) => {
    const ids = controls.map((id) => code(clip(id, longest.id)));
    return `${ruleOf(reason, page)} → ${listed(ids, 9)}`;
  });
  return [[fileOf(first.file), ...lines].join("<br>")];
}

/** The file, and what became of it. */
function fileOf({ path, previous, status }: ChangedFileReport): string {
  return previous === null ? `${pathCode(path)} (${status})` : `${pathCode(path)} ← ${pathCode(previous)} (${status})`;
}

function ruleOf(reason: AffectedReason, { report, context }: Page): string {
  const rule = link(pathCode(reason.rule), blobAddress(reason.at, report, context));
  switch (reason.kind) {
    case "path-rule":
      return rule;
    case "evidence":
      return `evidence ${rule}`;
    case "definition":
      return reason.changed === undefined
        ? "its definition"
        : `its definition: ${reason.changed.map(shown).join(", ")}`;
    case "ownership":
      return "file ownership";
  }
}

function shown(key: string): string {
  return code(clip(key, longest.id));
}
