import { type Selection, unsure } from "../files/part.ts";
import { select } from "../files/select.ts";
import { selectJob } from "../files/value.ts";
import type { FileEvidence, WorkflowEvidence } from "../model/evidence.ts";
import { byText } from "../model/order.ts";
import { type Phrase, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { count } from "../model/words.ts";
import { readingsOf } from "../paths/bracket-readings.ts";
import { filesUnder, matches } from "../paths/glob.ts";
import { globMatcher } from "../paths/glob-matcher.ts";
import { readingOf } from "./reading.ts";
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
  /** Behind `the files that`: `match docs/*.md`, `are in docs/policies`. */
  readonly words: Sentence;
  /** Behind `the only file that`: `matches docs/*.md`, `is in docs/policies`. */
  readonly wordsOfOne: Sentence;
}

/** The files of a glob or a directory; null where the link names one path. A file really called like a glob is one path. */
export function manyFilesOf(link: FileEvidence, snapshot: Snapshot): ManyFiles | null {
  const { files } = snapshot;
  if (link.kind === "workflow") return null;
  const reading = link.isGlob ? readingOf(link, snapshot) : null;
  if (reading?.is === "glob")
    return many(matches(reading.glob, files), snapshot, [words("match "), words("matches "), pathOf(link.path)]);
  const plain = plainPath(link.path);
  if (whereabouts(plain, files).is !== "directory") return null;
  return many(filesUnder(plain, files), snapshot, [words("are in "), words("is in "), pathOf(link.path)]);
}

/** That only some of the files are read. */
export function tooMany({ total, words: name }: ManyFiles): Sentence {
  return sentence`only ${mostFiles} of the ${words(count(total, "file"))} that ${name} are read`;
}

/** That none of the files was read. */
export function noneRead({ words: name }: ManyFiles): Sentence {
  return sentence`the files that ${name} are symbolic links whose targets were not read`;
}

/** Those of the files that are something to judge: links that lead to no file are not. */
export function toJudge(many: ManyFiles, snapshot: Snapshot): readonly string[] {
  return many.paths.filter((path) => !leadsNowhere(path, snapshot));
}

/** The files that a link to one or to many is judged by. */
export function pathsToJudge(link: FileEvidence, snapshot: Snapshot): readonly string[] {
  const many = manyFilesOf(link, snapshot);
  return many === null ? [plainPath(link.path)] : toJudge(many, snapshot);
}

/** Whether a link is a glob, and not a file that has a glob's characters in its name, such as `app/[id]/page.ts`. */
export function isGlob(link: Exclude<FileEvidence, WorkflowEvidence>, snapshot: Snapshot): boolean {
  return link.isGlob && readingOf(link, snapshot).is === "glob";
}

/** Whether a link points at a path or, as a directory or glob, at something that takes it in. */
export function pointsAt(link: FileEvidence, path: string): boolean {
  const plain = plainPath(link.path);
  if (path === plain || path.startsWith(`${plain}/`)) return true;
  return "isGlob" in link && link.isGlob && readingsOf(link.path).some((glob) => globMatcher(glob)(path));
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
  return bytes === undefined
    ? unsure(sentence`the content of ${pathOf(path)} was not read`)
    : selectJob(path, link.job, bytes);
}

type Words = readonly [ofMany: Sentence, ofOne: Sentence, where: Phrase];

function many(all: readonly string[], { files, first }: Snapshot, [ofMany, ofOne, where]: Words): ManyFiles {
  const readable = all.filter((path) => isReadable(path, files));
  const isCut = readable.length > mostFiles;
  const paths = isCut ? readFirst(readable, first) : readable;
  return { paths, total: all.length, isCut, words: [...ofMany, where], wordsOfOne: [...ofOne, where] };
}

/** What the change touches and what proves a link at base comes before any bound, so that no files added beside it put it out of sight. */
function readFirst(readable: readonly string[], first: Snapshot["first"] = new Set()): readonly string[] {
  const known = new Set(readable);
  const before = [...first].filter((path) => known.has(path));
  const after = readable.filter((path) => !first.has(path));
  return [...before, ...after].slice(0, mostFiles).sort(byText);
}
