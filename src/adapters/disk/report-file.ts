import { constants } from "node:fs";
import { mkdir, open, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";

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
      const folder = await folderOf(resolve(checkout, path), checkout);
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

/** The real folder, made where it is not there yet. Throws when a link in the checkout leads out of it. */
async function folderOf(file: string, checkout: string): Promise<string> {
  const root = resolve(checkout);
  const isInside = (path: string, dir: string) => !relative(dir, path).startsWith("..");
  if (!isInside(file, root)) {
    await mkdir(dirname(file), { recursive: true });
    return dirname(file);
  }
  const realRoot = await realpath(root);
  let folder = realRoot;
  for (const part of relative(root, dirname(file)).split(/[\\/]/).filter(Boolean)) {
    const next = join(folder, part);
    await mkdir(next).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    folder = await realpath(next);
    if (!isInside(folder, realRoot)) throw new Error(`${part} is a symbolic link that leads out of the checkout`);
  }
  return folder;
}
