import { createHash } from "node:crypto";
import type { LedgerContent } from "../../../ledger/row.ts";
import type { Report } from "../../../model/report.ts";
import { json } from "../../../render/json.ts";

/** What the record keeps of an evaluation. */
export type Judged = Omit<NonNullable<LedgerContent["judged"]>, "head" | "afterTheFact">;

/** Of the findings those that this change made, took away or had accepted; what was open before is the report's. */
export function judgedOf(report: Report): Judged {
  const told = report.findings.filter(({ standing }) => standing !== "existing" && standing !== "unverifiable");
  return {
    base: report.base.id,
    verdict: report.verdict.is,
    controls: report.affected.map(({ control }) => control),
    findings: told.map(({ fingerprint, standing, blocking }) => ({ fingerprint, standing, blocking })),
    waived: report.findings.filter(({ standing }) => standing === "waived").map(({ fingerprint }) => fingerprint),
    report: createHash("sha256").update(json(report)).digest("hex"),
  };
}
