import { type AnnotationProperties, error, warning } from "@actions/core";
import type { Report } from "../model/report.ts";
import type { Outlet } from "../ports.ts";

/** What is told beside a line of a file; `path` null: beside none. */
export interface LineNote {
  readonly level: "error" | "warning";
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** Annotations of the job that runs, through workflow commands; `@actions/core` escapes what is in them. */
export function lineAnnotations(notesOf: (report: Report) => readonly LineNote[]): Outlet {
  const name = "annotations";
  return {
    name,
    async deliver(report) {
      const notes = notesOf(report);
      for (const note of notes) say(note);
      return { outlet: name, outcome: notes.length === 0 ? "unchanged" : "written", note: "", url: null };
    },
  };
}

function say({ level, path, line, column, title, message }: LineNote): void {
  const properties: AnnotationProperties =
    path === null ? { title } : { title, file: path, startLine: line, startColumn: column };
  if (level === "error") error(message, properties);
  else warning(message, properties);
}
