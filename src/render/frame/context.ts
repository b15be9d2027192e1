import type { Location } from "../../model/place.ts";
import type { Answer } from "../../model/report/explanation.ts";
import type { Report } from "../../model/report.ts";
import type { Revision } from "../../model/snapshot.ts";
import { wellFormed } from "../text/plain.ts";
import { usualKey } from "./key.ts";
import type { Reported } from "./marker.ts";

/** What a rendering needs to know that is not in the report, because it says nothing about the controls. */
export interface RenderContext {
  /** Where links lead; null: there is nowhere, and code spans stand in their place. */
  readonly links: LinkTarget | null;
  /** Which comment of ours it is, where a repository runs several programs. */
  readonly key: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the comment that is to be edited reported, so that it can say that this is fixed. */
  readonly earlier?: Reported | null;
  /** `owner/name` of whose run made the report, where it was not this one: it is then shown as that run's word. */
  readonly reportedBy?: string | null;
  /** What somebody asked in a comment, to be told at the end. */
  readonly answer?: Answer | null;
  /** Where all of the report is, for what shows a part of it; left out: in the summary of the job that made it. */
  readonly whole?: WholeReport;
}

/** A place that has all of a report. */
export interface WholeReport {
  readonly name: "the job summary" | "the pull request's page" | "the check's details";
  /** Null: there is no link to it. */
  readonly url: string | null;
}

/** Where all of the report is. */
export function wholeOf({ whole, links }: RenderContext): WholeReport {
  return whole ?? { name: "the job summary", url: links?.runUrl ?? null };
}

export interface LinkTarget {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runUrl: string | null;
  /** The branch of the pull request, which people can edit; null when it is in somebody else's repository. */
  readonly headRef: string | null;
}

/** Nowhere to link to: the command line's context. */
export const noLinks: RenderContext = { links: null, key: usualKey, color: false, width: 80 };

/** Longer addresses are of no use: browsers and mail programs cut them. */
const longestAddress = 2_000;

/** The address of a line at a pinned commit; null where there is nothing to point at. */
export function blobAddress(at: Location, report: Report, { links }: RenderContext): string | null {
  const revision: Revision = report[at.side];
  if (links === null || !revision.isCommit || !isInTree(at.path)) return null;
  return address(`${links.server}/${links.repository}/blob/${revision.id}/${encodedPath(at.path)}`, at);
}

/** The address of the editor for a file of the pull request's branch; null where nobody may edit there. */
export function editAddress(at: Location, { links }: RenderContext): string | null {
  if (links === null || links.headRef === null || at.side !== "head" || !isInTree(at.path)) return null;
  return address(`${links.server}/${links.repository}/edit/${encodedPath(links.headRef)}/${encodedPath(at.path)}`, at);
}

function address(file: string, { line }: Location): string | null {
  const whole = line > 1 ? `${file}#L${line}` : file;
  return whole.length <= longestAddress ? whole : null;
}

/** A program can live outside the tree that is compared. */
function isInTree(path: string): boolean {
  return path !== "" && !path.startsWith("/") && path.split("/").every((part) => part !== "..");
}

/** Each part percent-encoded, parentheses too, so that it can stand in a Markdown link. */
export function encodedPath(path: string): string {
  const hex = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)).replace(/[()!'*~]/g, hex))
    .join("/");
}
