import type { AffectedReason, ChangedFileReport } from "../../model/report.ts";
import { matchedRules, matches } from "../comment/why.ts";
import type { Part } from "../frame/budget.ts";
import type { Page } from "../frame/page.ts";
import { counted } from "../text/words.ts";
import { type Child, html, type Markup } from "./html.ts";
import { codeOf, placeOf } from "./html-pen.ts";
import type { NotSelected, UnaffectedControl } from "./not-selected.ts";
import { folded, section, tablePart } from "./table.ts";

/** Why each control was selected, with the file and the rule that say so, and why the others were not. */
export function selection(page: Page, others: NotSelected | null): readonly Part[] {
  const { report } = page;
  const { matched, of } = matchedRules(report);
  const rules = of < matched ? counted(matched, "rule") : `${matched} of ${counted(of, "rule")}`;
  const files = counted(report.changed.length, "changed file");
  const unmatched = report.changed.filter(({ controls }) => controls.length === 0);
  return section("selection", "Why these controls", [
    ...tablePart({
      caption: `Selected: ${files} matched ${rules}`,
      columns: ["Changed file", "Rule", "Control"],
      items: matches(report),
      cells: ({ file, reason, controls }) => [fileOf(file), ruleOf(reason, page), listed(controls)],
    }),
    ...folded(
      counted(unmatched.length, "changed file matched no rule", "changed files matched no rule"),
      tablePart({
        caption: "Changed files that affect no control",
        columns: ["Changed file"],
        items: unmatched,
        cells: (file) => [fileOf(file)],
      }),
    ),
    ...unselected(page, others),
  ]);
}

function unselected(page: Page, others: NotSelected | null): readonly Part[] {
  if (others === null || others.controls.length === 0) return [];
  const { length } = page.report.changed;
  const files = length === 1 ? "the one changed file" : `the ${length} changed files`;
  const left = others.left === 0 ? "" : `; ${counted(others.left, "more is", "more are")} not listed`;
  return folded(
    `Not selected: ${counted(others.controls.length + others.left, "control")}`,
    tablePart({
      caption: `Of ${files} none matches their path rules, is their evidence or changes their entry${left}`,
      columns: ["Control", "Path rules", "Evidence", "Entry"],
      items: others.controls,
      cells: (control) => unaffected(control, page),
    }),
  );
}

function unaffected({ id, title, owner, paths, evidence, at }: UnaffectedControl, page: Page): readonly Child[] {
  const who = owner === null ? html`no owner` : codeOf(owner);
  return [html`${codeOf(id)} ${title} · ${who}`, listed(paths), listed(evidence), placeOf(at, page)];
}

function listed(names: readonly string[]): Child {
  if (names.length === 0) return "none";
  return names.map((name, at) => html`${at === 0 ? "" : ", "}${codeOf(name)}`);
}

function fileOf({ path, previous, status }: ChangedFileReport): Markup {
  return html`${codeOf(path)}${previous === null ? null : html` ← ${codeOf(previous)}`} (${status})`;
}

function ruleOf(reason: AffectedReason, page: Page): Child {
  const rule = html`${codeOf(reason.rule)} (${placeOf(reason.at, page)})`;
  switch (reason.kind) {
    case "path-rule":
      return rule;
    case "evidence":
      return html`evidence ${rule}`;
    case "definition":
      return reason.changed === undefined ? "its definition" : html`its definition: ${listed(reason.changed)}`;
    case "ownership":
      return "file ownership";
  }
}
