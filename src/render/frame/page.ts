import type { Location } from "../../model/place.ts";
import type { ControlSummary, Report } from "../../model/report.ts";
import { code, link } from "../text/markdown.ts";
import { clipStart } from "../text/plain.ts";
import { counted } from "../text/words.ts";
import { blobAddress, type RenderContext, wholeOf } from "./context.ts";

/** What a page of Markdown is written from. */
export interface Page {
  readonly report: Report;
  readonly context: RenderContext;
  readonly controls: ReadonlyMap<string, ControlSummary>;
  /** By criterion key. */
  readonly titles: ReadonlyMap<string, string>;
}

export function pageOf(report: Report, context: RenderContext): Page {
  return {
    report,
    context,
    controls: new Map(report.controls.map((control) => [control.id, control])),
    titles: new Map(report.criteria.map(({ key, title }) => [key, title])),
  };
}

/** How much of a text somebody wrote is shown, in characters: enough for every honest one. */
export const longest = { id: 60, subject: 70, title: 100, message: 400, path: 160, owner: 80 } as const;

/** A path as a code span; of a very long one the end. */
export function pathCode(path: string): string {
  return code(clipStart(path, longest.path));
}

/** `path:line`, linked to where it stood. */
export function place(at: Location, { report, context }: Page): string {
  return link(pathCode(`${at.path}:${at.line}`), blobAddress(at, report, context));
}

/** What stands under rows of the comment that are not all of them. */
export function moreIn({ context }: Page): (left: number) => string {
  const { name, url } = wholeOf(context);
  return (left) => `+${counted(left, "more", "more")} in ${link(name, url)}.`;
}
