import { gunzipSync } from "node:zlib";
import { readReport } from "../../../parse/report/report.ts";
import { noLinks } from "../../../render/frame/context.ts";
import type { NotSelected } from "../../../render/html/not-selected.ts";
import { pullPage } from "../../../render/html/pull-page.ts";
import type { PageTask } from "../pages/site.ts";
import type { DeskTold } from "./desk-task.ts";

/** Bytes, unpacked: more than that is no report of ours. */
const mostUnpacked = 64 * 1024 * 1024;

/** The page of a report that was kept. Nothing of it leads to an editor: a reader need not be somebody who may write. */
export function drawPage({ report: packed, others, server, repository }: PageTask): DeskTold {
  const unpacked = (bytes: Uint8Array) => gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  const { report } = readReport(unpacked(packed));
  if (report === null) return { is: "unreadable" };
  const context = { ...noLinks, links: { server, repository, runUrl: null, headRef: null } };
  const notSelected = JSON.parse(unpacked(others).toString()) as NotSelected | null;
  return { is: "page", html: pullPage(report, notSelected, context) };
}
