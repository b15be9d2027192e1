import { type Selection, unsure } from "../files/part.ts";
import { select } from "../files/select.ts";
import { selectJob } from "../files/value.ts";
import type { FileEvidence, WorkflowEvidence } from "../model/evidence.ts";
import { byText } from "../model/order.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { filesUnder, globMatcher, matches } from "../paths/glob.ts";
import { isReadable, leadsNowhere, plainPath, whereabouts } from "./whereabouts.ts";

/** At most so many files of one glob or directory are read; a link that needs more is told as unverifiable. */
export const mostFiles = 500;

/** The files of a link that points at more than one. */
export interface ManyFiles {
  /** Those that can be read, at most `mostFiles`, in code unit order. */
  readonly paths: readonly string[];
  /** How many there are in all, links and submodules counted. */
  readonly total: number;
  /** Whether some that could be read are beyond `mostFiles`. */
  readonly isCut: boolean;
  /** `files that match docs/*.md`, `files in docs/policies`. */
  readonly words: string;
}

/** The files of a glob or a directory; null where the link names one path. A file really called like a glob is one path. */
export function manyFilesOf(link: FileEvidence, snapshot: Snapshot): ManyFiles | null {
  const { files } = snapshot;
  if (link.kind === "workflow") return null;
  if (isGlob(link, files)) return many(matches(link.path, files), snapshot, `match ${link.path}`);
  const plain = plainPath(link.path);
  if (whereabouts(plain, files).is !== "directory") return null;
  return many(filesUnder(plain, files), snapshot, `are in ${link.path}`);
}

/** Those of the files that are something to judge: links that lead to no file are not. */
export function toJudge(many: ManyFiles, snapshot: Snapshot): readonly string[] {
  return many.paths.filter((path) => !leadsNowhere(path, snapshot));
}

/** Whether a link is a glob, and not a file that has a glob's characters in its name, such as `app/[id]/page.ts`. */
export function isGlob(link: Exclude<FileEvidence, WorkflowEvidence>, files: Snapshot["files"]): boolean {
  return link.isGlob && !files.has(plainPath(link.path));
}

/** Whether a link points at a path or, as a directory or glob, at something that takes it in. */
export function pointsAt(link: FileEvidence, path: string): boolean {
  const plain = plainPath(link.path);
  if (path === plain || path.startsWith(`${plain}/`)) return true;
  return "isGlob" in link && link.isGlob && globMatcher(link.path)(path);
}

/** Whether judging a link takes the bytes of the files it points at. */
export function needsContent(link: FileEvidence): boolean {
  if (link.kind !== "path") return true;
  return link.fragment !== null || link.contains !== null || (link.attested?.digest ?? null) !== null;
}

/** Selects what a link to one file points at. */
export function selectionOf(link: FileEvidence, snapshot: Snapshot): Selection {
  const path = plainPath(link.path);
  if (link.kind !== "workflow") return select(path, link.kind === "path" ? link.fragment : null, snapshot);
  const bytes = snapshot.contents.get(path);
  return bytes === undefined ? unsure(`the content of ${path} was not read`) : selectJob(path, link.job, bytes);
}

function many(all: readonly string[], { files, first }: Snapshot, words: string): ManyFiles {
  const readable = all.filter((path) => isReadable(path, files));
  const isCut = readable.length > mostFiles;
  return { paths: isCut ? readFirst(readable, first) : readable, total: all.length, isCut, words };
}

/** What the change touches and what proves a link at base comes before any bound, so that no files added beside it put it out of sight. */
function readFirst(readable: readonly string[], first: Snapshot["first"] = new Set()): readonly string[] {
  const known = new Set(readable);
  const before = [...first].filter((path) => known.has(path));
  const after = readable.filter((path) => !first.has(path));
  return [...before, ...after].slice(0, mostFiles).sort(byText);
}
