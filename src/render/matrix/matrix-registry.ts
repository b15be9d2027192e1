import type { Report } from "../../model/report.ts";
import type { MatrixFormat } from "../formats.ts";
import type { RenderContext } from "../frame/context.ts";
import { matrixCsv } from "./matrix-csv.ts";
import { matrixJson } from "./matrix-json.ts";
import { matrixMarkdown } from "./matrix-markdown.ts";
import { matrixTerminal } from "./matrix-terminal.ts";

/** The matrix as text; `only`: of one framework. */
type MatrixRendering = (report: Report, only: string | null, context: RenderContext) => string;

/** The code of each form of the matrix. */
export const matrixRenderings: Readonly<Record<MatrixFormat, MatrixRendering>> = {
  terminal: matrixTerminal,
  markdown: matrixMarkdown,
  csv: matrixCsv,
  json: matrixJson,
};
