import { speaksOf } from "../evidence/kinds/report-link.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import { fragmentText } from "../files/part.ts";
import { select } from "../files/select.ts";
import type { Fragment, PathEvidence, ReportEvidence, WorkflowEvidence } from "../model/evidence.ts";
import { piecesOf, similarity } from "../model/similarity.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { slice, textOf } from "../model/text.ts";

/** The files in which a part of one link is looked for, and in which that of another is. */
interface Sides {
  readonly base: Snapshot;
  readonly head: Snapshot;
}

/** Whether a link of head asks for the part of a file that a link of base asks for: the same, or the one that took its place. */
export function asksForPart(candidate: PathEvidence, link: PathEvidence, sides: Sides): boolean {
  const [part, next] = [link.fragment, candidate.fragment];
  if (part === null) return true;
  if (next === null || next.kind !== part.kind) return false;
  if (fragmentText(part) === fragmentText(next)) return true;
  if (part.kind === "lines" || next.kind === "lines") return holdsTheSame(candidate, link, sides);
  return tookItsPlace(candidate, next, link, part, sides);
}

/** The same job; another only where the old one is gone and it is new. */
export function asksForJob(candidate: WorkflowEvidence, link: WorkflowEvidence, sides: Sides): boolean {
  if (link.job === null || candidate.job === link.job) return true;
  return candidate.job !== null && tookItsPlace(candidate, jobIn(candidate.job), link, jobIn(link.job), sides);
}

function jobIn(job: string): Fragment {
  return { kind: "pointer", pointer: `/jobs/${job}` };
}

/** A new name is one that base does not have: to point at what was there all along is to ask for something else. */
function tookItsPlace(
  candidate: { readonly path: string },
  next: Fragment,
  link: { readonly path: string },
  part: Fragment,
  { base, head }: Sides,
): boolean {
  const isGone = select(plainPath(candidate.path), part, head).is === "absent";
  return isGone && select(plainPath(link.path), next, base).is === "absent";
}

/** The same test or rule; another only where the reports speak of the old one no more, and did not speak of it before. */
export function asksForReport(candidate: ReportEvidence, link: ReportEvidence, { base, head }: Sides): boolean {
  const [asked, before] = [candidate, link].map((one) => (one.kind === "test" ? one.test : one.rule));
  if (asked === before) return true;
  if (asked === null || before === null) return false;
  const isGone = !speaksOf({ ...link, path: candidate.path, isGlob: candidate.isGlob }, head);
  return isGone && !speaksOf({ ...candidate, path: link.path, isGlob: link.isGlob }, base);
}

/** How much of some lines has to be in the lines that are said to be them, as git has it of renamed files. */
const sameEnough = 0.5;

/** Lines have no name but their text: with a text above them they move, and hold what they held. */
function holdsTheSame(candidate: PathEvidence, link: PathEvidence, { base, head }: Sides): boolean {
  const [was, is] = [linesOf(link, base), linesOf(candidate, head)];
  return was !== null && is !== null && similarity(piecesOf(was), piecesOf(is)) >= sameEnough;
}

function linesOf({ path, fragment }: PathEvidence, { contents }: Snapshot): Uint8Array | null {
  const bytes = contents.get(plainPath(path));
  if (bytes === undefined || fragment?.kind !== "lines") return null;
  return new TextEncoder().encode(`${slice(textOf(bytes), fragment.from, fragment.to)}\n`);
}
