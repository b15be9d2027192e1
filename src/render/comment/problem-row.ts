import type { StandingFinding } from "../../model/finding.ts";
import { markOf } from "../frame/about.ts";
import { blobAddress, editAddress } from "../frame/context.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { type Page, pathCode } from "../frame/page.ts";
import { link } from "../text/markdown.ts";

export const problemHead = ["What is wrong"] as const;

/** One problem of a program file as one row: the place, `file:line:column`, leads to the editor. */
export function problemRow(found: StandingFinding, page: Page): readonly string[] {
  const { report, context } = page;
  const { path, line, column } = found.location;
  const address = editAddress(found.location, context) ?? blobAddress(found.location, report, context);
  const where = link(pathCode(`${path}:${line}:${column}`), address);
  return [`${markOf(found)} ${where}<br>${markdownOf(found.message, page)}`];
}
