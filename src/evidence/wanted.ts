import { codeownersPaths } from "../codeowners/codeowners.ts";
import { pageOf } from "../files/markdown/markdown.ts";
import { isWorkflow } from "../files/value.ts";
import type { EvidenceLink, PathEvidence } from "../model/evidence.ts";
import { isMarkdown } from "../model/files/file-kinds.ts";
import { linkOnTheWay } from "../model/files/symlinks.ts";
import { byText } from "../model/order.ts";
import type { Program } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import { innerTargets } from "./inner-target.ts";
import { fileOf } from "./kinds/check-workflow.ts";
import { calledWorkflows, scriptsCalled } from "./leads-to.ts";
import { besideTerraform } from "./overridden.ts";
import { manyFilesOf, needsContent, selectionOf } from "./targets.ts";
import { isReadable, plainPath } from "./whereabouts.ts";

/** Of the changed workflows so many are read, to see whether they run this check: a repository has some dozens. */
const mostWorkflows = 100;

/**
 * The paths whose bytes the assessment needs and that were not read yet; empty when all were. Asked again after each reading: what the
 * links inside Markdown evidence point at is known only then. A path that cannot be read stays wanted: two rounds are enough.
 */
export function wantedForAssessment(program: Program, snapshot: Snapshot): readonly string[] {
  const links = program.controls.flatMap(({ evidence }) => evidence);
  const paths = [
    ...codeownersPaths,
    ...workflowsToRead(snapshot),
    ...links.flatMap((link) => wantedBy(link, snapshot)),
  ];
  const unread = paths.filter((path) => isUnread(path, snapshot));
  return [...new Set(unread)].sort(byText);
}

/**
 * The workflows that a change touches and those that these call, and all where one of them runs this check: which programs are checked is to be
 * told, whatever program is judged.
 */
export function workflowsToRead(snapshot: Snapshot): readonly string[] {
  const { files, first, contents } = snapshot;
  const touched = [...(first ?? [])].filter((path) => isWorkflow(path) && files.has(path)).slice(0, mostWorkflows);
  const reached = new Set(touched.flatMap((path) => calledWorkflows(path, snapshot)));
  const known = [...reached].filter((path) => isWorkflow(path) && files.has(path));
  const isOurs = known.some((path) => textOf(contents.get(path) ?? nothing).content.includes("/controldiff"));
  const all = isOurs ? [...files.keys()].filter(isWorkflow) : [];
  return [...new Set([...known, ...all])].slice(0, mostWorkflows);
}

const nothing = new Uint8Array();

/** Whether a path is still to be read. */
export function isUnread(path: string, { files, contents, ways }: Snapshot): boolean {
  return isReadable(path, files) && !contents.has(path) && ways?.has(path) !== true;
}

function wantedBy(named: EvidenceLink, snapshot: Snapshot): readonly string[] {
  const link = fileOf(named);
  if (link === null) return [];
  const many = manyFilesOf(link, snapshot);
  if (many !== null) return needsContent(link) ? many.paths : linksAlone(many.paths, snapshot);
  const path = plainPath(link.path);
  if (link.kind === "path" && isMarkdown(path)) return [path, ...wantedInside(link, path, snapshot)];
  if (link.kind === "workflow") return [path, ...calledWorkflows(path, snapshot), ...scriptsCalled(path, snapshot)];
  const isChanged = snapshot.first?.has(path) === true;
  const beside = link.kind === "path" && link.contains !== null ? besideTerraform(path, snapshot) : [];
  if (beside.length > 0) return [path, ...beside];
  return needsContent(link) || isChanged || isBehindLink(path, snapshot.files) ? [path] : [];
}

/** Of the files of a bare glob or folder nothing is read, unless all are symbolic links. */
function linksAlone(paths: readonly string[], { files }: Snapshot): readonly string[] {
  return paths.every((path) => files.get(path)?.kind === "symlink") ? paths : [];
}

/** Where a symbolic link leads is asked even of a link to a bare path: one that leads nowhere proves nothing. */
function isBehindLink(path: string, files: Snapshot["files"]): boolean {
  return files.get(path)?.kind === "symlink" || linkOnTheWay(path, files) !== null;
}

/** The files whose headings or lines a page's own links name. */
function wantedInside(link: PathEvidence, path: string, snapshot: Snapshot): readonly string[] {
  const bytes = snapshot.contents.get(path);
  const reading = bytes === undefined ? null : pageOf(bytes, path);
  const selection = reading?.is === "page" ? selectionOf(link, snapshot) : null;
  if (reading?.is !== "page" || selection?.is !== "part") return [];
  const { targets } = innerTargets(reading.page, path, selection.part.lines, snapshot.first, link.links);
  return targets
    .filter(({ path, fragment }) => {
      const isLookedInto = fragment?.kind === "lines" || (fragment !== null && isMarkdown(path));
      return isLookedInto || isBehindLink(path, snapshot.files);
    })
    .map((target) => target.path);
}
