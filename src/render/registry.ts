import type { Report } from "../model/report.ts";
import { badge } from "./badge.ts";
import { comment } from "./comment/comment.ts";
import { summary } from "./comment/summary.ts";
import type { RenderContext } from "./frame/context.ts";
import { json } from "./json.ts";
import { sarif } from "./sarif/sarif.ts";
import { terminal } from "./terminal.ts";

/** A report as text. */
export type Rendering = (report: Report, context: RenderContext) => string;

/** Every format by its name: the one list that `--format` and the laws of the renderings go by. */
export const renderings = { terminal, markdown: comment, summary, json, sarif, badge } as const satisfies Readonly<
  Record<string, Rendering>
>;

export type Format = keyof typeof renderings;
