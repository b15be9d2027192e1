import type { Report, RiskReport, ScoredRisk } from "../../model/report.ts";
import type { Part } from "../frame/budget.ts";
import { longest, type Page, place } from "../frame/page.ts";
import { code, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { counted, listed } from "../text/words.ts";
import { fold } from "./folds.ts";

/** How many risks the line under the table names. */
const mostNamed = 5;

/** The risks that the change leaves open, the worst first. */
function openedRisks({ findings, risks }: Report): readonly RiskReport[] {
  const opened = findings.filter((found) => found.rule === "risk-untreated" && found.standing === "introduced");
  const ids = new Set(opened.map((found) => found.subject[0]));
  return risks.filter((risk) => risk.isOpen && ids.has(risk.id));
}

/** One line under the table, whose row says it where it is one risk: `Risks left open, worst first: R-03 (3 × 5 = 15) and R-01 (3 × 4 = 12).` */
export function openedRisksLine({ report }: Page): readonly Part[] {
  const opened = openedRisks(report);
  if (opened.length < 2) return [];
  const names = opened.map(({ id, inherent }) => `${code(clip(id, longest.id))} (${product(inherent)})`);
  return [`Risks left open, worst first: ${listed(names, mostNamed)}.\n\n`];
}

/** The whole register in a fold, the worst first. */
export function riskRegister(page: Page): readonly Part[] {
  const { risks } = page.report;
  if (risks.length === 0) return [];
  const open = risks.filter((risk) => risk.isOpen).length;
  const head = tableHead(["", "Risk", "Inherent", "Residual", "Treatment", "Controls", "Owner", "Review by"]);
  return [
    fold(risks, (risk) => riskRow(risk, page), {
      summary: `Risk register, worst first: ${counted(risks.length, "risk")}${open === 0 ? "" : `, ${open} open`}`,
      head: `${head}\n`,
      most: 2_000,
      more: (left) => `+${counted(left, "more", "more")} in the JSON report.`,
    }),
  ];
}

function riskRow(risk: RiskReport, page: Page): string {
  const { id, title, inherent, residual, owner, reviewBy, isOpen, at } = risk;
  return tableRow([
    isOpen ? "❌" : "",
    `**${text(clip(id, longest.id))}** ${text(clip(title, longest.title))} (${place(at, page)})`,
    product(inherent),
    residual === null ? "" : product(residual),
    treatmentOf(risk),
    controlsOf(risk),
    owner === null ? "none" : code(clip(owner, longest.owner)),
    text(reviewBy ?? ""),
  ]);
}

function product({ likelihood, impact, score }: ScoredRisk): string {
  return `${likelihood} × ${impact} = ${score}`;
}

function treatmentOf({ treatment, accepted }: RiskReport): string {
  if (accepted === null) return treatment;
  return `${treatment} (${code(clip(accepted.by, longest.owner))} until ${text(accepted.until)})`;
}

/** Those that are not effective are said to be. */
function controlsOf({ controls, effective }: RiskReport): string {
  const names = controls.map(
    (id) => `${code(clip(id, longest.id))}${effective.includes(id) ? "" : " (not effective)"}`,
  );
  return listed(names, 10);
}
