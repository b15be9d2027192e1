import type { Coverage } from "../../model/assessment.ts";
import { splitCriterionKey } from "../../model/catalogue.ts";
import type { Report } from "../../model/report.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { gate, title } from "../comment/headline.ts";
import { fitted, type Part } from "../frame/budget.ts";
import type { RenderContext } from "../frame/context.ts";
import { metStatuses } from "../frame/criteria-change.ts";
import { type Page, pageOf } from "../frame/page.ts";
import { whose } from "../frame/whose.ts";
import { counted } from "../text/words.ts";
import { html, Markup } from "./html.ts";
import { codeOf, htmlNames, placeOf, sentenceOf } from "./html-pen.ts";
import { matrixTables } from "./matrix-tables.ts";
import type { NotSelected } from "./not-selected.ts";
import { selection } from "./selection.ts";
import { notVerified, sinceBase } from "./since-base.ts";
import { storiesPart } from "./stories.ts";
import { listPart, section, tablePart } from "./table.ts";

/** Bytes: more than that no browser shows well. */
export const maxPageBytes = 4_000_000;

/** All that a pull request's page says of its report: the verdict, what changed, since base, why these controls, and the matrix. */
export function pullPage(report: Report, others: NotSelected | null, context: RenderContext): string {
  const page = pageOf(report, { ...context, earlier: null });
  const parts: readonly Part[] = [
    html`<h1>${title(report, whose(report))}</h1>`.text,
    ...alerts(page),
    html`<p class="gate">${new Markup(gate(report, page.context, htmlNames))}</p>`.text,
    ...storiesPart(page),
    ...claims(page),
    ...mechanisms(page),
    ...(report.comparison === "none" ? [] : [...sinceBase(page), ...selection(page, others), ...matrixTables(page)]),
    ...notVerified(page),
    footer(page).text,
  ];
  return `${fitted(parts, maxPageBytes)}\n`;
}

/** What could not be read, and what nobody could approve once this is merged. */
function alerts(page: Page): readonly Part[] {
  const { findings, unapprovable = [] } = page.report;
  const unread = findings.filter(isUnread).map(({ message }) => message);
  const locks = unapprovable.map(({ text, at }) => html`${sentenceOf(text, page)} (${placeOf(at, page)})`);
  const lines = [...unread.map((message) => sentenceOf(message, page)), ...locks].slice(0, 50);
  return lines.map((line) => html`<p class="alert">Warning: ${line}.</p>`.text);
}

/** Of a first program what it claims: nobody has read it yet. */
function claims(page: Page): readonly Part[] {
  const { comparison, coverage } = page.report;
  const met = coverage.head.filter(({ status }) => metStatuses.has(status));
  if (comparison !== "adopted") return [];
  return section(
    "claims",
    "What this program claims: read it once",
    tablePart({
      caption: counted(met.length, "criterion", "criteria"),
      columns: ["Criterion", "Claim", "Controls"],
      items: met,
      cells: (row: Coverage) => [
        html`${codeOf(row.criterion)} ${page.titles.get(row.criterion) ?? ""}`,
        html`${row.status} for ${codeOf(row.actor)}`,
        row.controls.length === 0 ? row.basis : row.controls.map((id) => html`${codeOf(id)} `),
      ],
    }),
  );
}

/** What the change takes away or opens that no control is about. */
function mechanisms(page: Page): readonly Part[] {
  const { mechanisms, comparison } = page.report;
  const heading = comparison === "none" ? "What this PR does" : "Not covered by a control, not counted";
  return section(
    "mechanisms",
    heading,
    listPart(mechanisms, ({ message, places, criteria }) => {
      const shown = places
        .slice(0, 10)
        .map((at) => html` (${placeOf(at, page)}${at.side === "base" ? " before" : ""})`);
      const ids = criteria.map(
        (key, at) => html`${at === 0 ? "; speaks for " : ", "}${codeOf(splitCriterionKey(key).criterion)}`,
      );
      return html`${sentenceOf(message, page)}${shown}${ids}`;
    }),
  );
}

function footer({ report, context }: Page): Markup {
  const { links } = context;
  const commit = (side: "base" | "head") => {
    const { id, name, isCommit } = report[side];
    const shown = codeOf(isCommit ? id.slice(0, 7) : name);
    if (!isCommit || links === null) return shown;
    return html`<a href="${`${links.server}/${links.repository}/commit/${encodeURIComponent(id)}`}">${shown}</a>`;
  };
  const merge = /^refs\/pull\/\d+\/merge$/.test(report.head.name) ? " (merge result)" : "";
  return html`<p class="meta">${codeOf(report.program.path)} · base ${commit("base")} → head ${commit("head")}${merge} · evaluated for ${report.today}</p>`;
}
