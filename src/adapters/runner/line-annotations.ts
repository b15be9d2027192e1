import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";
import type { Step } from "./step.ts";

/** What is told beside a line of a file; `path` null: beside none. */
export interface LineNote {
  readonly level: "error" | "warning";
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** Annotations of the job that runs. */
export function lineAnnotations(step: Step, notesOf: (report: Report) => readonly LineNote[]): Outlet {
  const name = "annotations";
  return {
    name,
    async deliver(report) {
      const notes = notesOf(report);
      for (const { level, path, line, column, title, message } of notes) {
        step.annotate(level, message, path === null ? { title } : { title, file: path, line, col: column });
      }
      return { outlet: name, outcome: notes.length === 0 ? "unchanged" : "written", note: "", url: null };
    },
  };
}
