import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";
import { folderInside } from "./folder-inside.ts";

export interface ReportFileOptions {
  /** Relative to `checkout`, or absolute; folders are made. */
  readonly path: string;
  /** Where the pull request's files are: it may not lead the report elsewhere with a symbolic link. */
  readonly checkout: string;
  /** In one text, or in pieces that are written one after another. */
  readonly render: (report: Report) => string | Iterable<string>;
  readonly name?: string;
}

/** A file that takes the rendered report. */
export function reportFile({ path, checkout, render, name = "report file" }: ReportFileOptions): Outlet {
  return {
    name,
    async deliver(report) {
      const folder = await folderInside(dirname(path), checkout);
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
      const file = await open(join(folder, basename(path)), flags, 0o644);
      try {
        await file.writeFile(render(report));
      } finally {
        await file.close();
      }
      return { outlet: name, outcome: "written", note: "", url: null };
    },
  };
}
