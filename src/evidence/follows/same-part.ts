import { belowHeading } from "../../files/below-heading.ts";
import { fragmentText, type Selection } from "../../files/part.ts";
import { select } from "../../files/select.ts";
import type { Fragment, PathEvidence, WorkflowEvidence } from "../../model/evidence.ts";
import { hasNamedParts } from "../../model/files/file-kinds.ts";
import { piecesOf, similarity } from "../../model/files/similarity.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { plainPath } from "../whereabouts.ts";
import type { Sides } from "./sides.ts";

/**
 * Whether a link requires the part of a file that a link of base requires: the same one, or the one that it became. A whole file is no part:
 * to point at less of it is to point at something else; but where nobody can look up the part, the whole file was held to all along.
 */
export function isSamePart(next: PathEvidence, link: PathEvidence, sides: Sides): boolean {
  const [was, is] = [link.fragment, next.fragment];
  if (was !== null && is === null) return !hasNamedParts(link.path) && was.kind !== "lines";
  if (was === null || is === null) return was === is;
  if (was.kind !== is.kind) return false;
  if (fragmentText(was) === fragmentText(is)) return true;
  return became({ path: next.path, part: is }, { path: link.path, part: was }, sides);
}

/** The same job; or the one that it became. */
export function isSameJob(next: WorkflowEvidence, link: WorkflowEvidence, sides: Sides): boolean {
  if (link.job === null || next.job === null) return link.job === next.job;
  if (link.job === next.job) return true;
  return became({ path: next.path, part: jobIn(next.job) }, { path: link.path, part: jobIn(link.job) }, sides);
}

/** Whether a job left its workflow for one that the change adds, as it was: a workflow was split. When that one runs is compared by itself. */
export function isSplitOff(next: WorkflowEvidence, link: WorkflowEvidence, { base, head }: Sides): boolean {
  if (link.job === null || next.job !== link.job || base.files.has(plainPath(next.path))) return false;
  const part = jobIn(link.job);
  const was = heldBy(select(plainPath(link.path), part, base), part);
  return (
    was !== null &&
    was === heldBy(select(plainPath(next.path), part, head), part) &&
    select(plainPath(link.path), part, head).is !== "part"
  );
}

function jobIn(job: string): Fragment {
  return { kind: "pointer", pointer: `/jobs/${job}` };
}

interface PartOfFile {
  readonly path: string;
  readonly part: Fragment;
}

/**
 * Whether a part is what another became: it holds what that held, and what it was is no longer there. To point at what was there all along is to
 * require something else. Values and jobs are the same or are not; of text, most of it has to be.
 */
function became(next: PartOfFile, link: PartOfFile, { base, head }: Sides): boolean {
  const [nextPath, path] = [plainPath(next.path), plainPath(link.path)];
  const was = heldBy(select(path, link.part, base), link.part);
  const is = heldBy(select(nextPath, next.part, head), next.part);
  if (was === null || is === null) return false;
  if (link.part.kind === "lines") return likeness(was, is) >= sameEnough && !isThere(was, nextPath, link.part, head);
  const isRenamed = select(nextPath, link.part, head).is === "absent" && select(path, next.part, base).is === "absent";
  return isRenamed && (link.part.kind === "pointer" ? was === is : likeness(was, is) >= sameEnough);
}

/** Whether the lines hold what they held: then they did not move. */
function isThere(held: string, path: string, part: Fragment, head: Snapshot): boolean {
  return heldBy(select(path, part, head), part) === held;
}

/** How much of a part has to be in what is said to be it, as git has it of renamed files. */
const sameEnough = 0.5;

function likeness(was: string, is: string): number {
  const [before, after] = [was, is].map((text) => piecesOf(new TextEncoder().encode(`${text}\n`)));
  return before === undefined || after === undefined ? 0 : similarity(before, after);
}

/** What a part holds beside its name; null where that tells it from no other part. */
function heldBy(selection: Selection, part: Fragment): string | null {
  if (selection.is !== "part") return null;
  const text = selection.part.texts[0] ?? "";
  const held = part.kind === "heading" ? belowHeading(text) : text;
  return tellsNothing.test(held) ? null : held;
}

/** What stands in many places alike. */
const tellsNothing = /^\s*(?:true|false|null|[{}[\]"'\s]*)\s*$/;
