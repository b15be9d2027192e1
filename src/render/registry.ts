import type { Report } from "../model/report.ts";
import type { RenderContext } from "./frame/context.ts";

/** A report as text. */
export type Rendering = (report: Report, context: RenderContext) => string;

/** Every format by its name, each with its code, which is read when it is asked for: the one list that `--format` and the laws of the renderings go by. */
export const renderings = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./comment/comment.ts")).comment,
  summary: async () => (await import("./comment/summary.ts")).summary,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif/sarif.ts")).sarif,
  badge: async () => (await import("./badge.ts")).badge,
} as const satisfies Readonly<Record<string, () => Promise<Rendering>>>;

export type Format = keyof typeof renderings;
