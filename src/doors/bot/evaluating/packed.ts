import { gzipSync } from "node:zlib";
import type { PackedReport } from "../../../adapters/store/page-reports.ts";
import type { Report } from "../../../model/report.ts";
import type { NotSelected } from "../../../render/html/not-selected.ts";
import { json } from "../../../render/json.ts";

/** A report and what was not selected, as they are kept for a page. */
export function packed(report: Report, others: NotSelected | null): PackedReport {
  return { report: gzipSync(json(report)), others: gzipSync(JSON.stringify(others)) };
}
